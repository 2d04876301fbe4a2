import { strToU8, zipSync } from 'fflate';

const TYPES = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>';
const RELATIONS = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>';
const WORD = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
/** Characters that XML 1.0 does not allow at all. */
// eslint-disable-next-line no-control-regex
const FORBIDDEN = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/g;
/** The first instant that a ZIP entry can bear: the same text gives the same bytes on every day. */
const NO_TIME = new Date(1980, 0, 1);

const escape = (text: string): string => text.replace(FORBIDDEN, '').replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');

/** A plain text as a Word document: one paragraph a line, blank lines kept, serif, cables in a fixed pitch when `isCable`. */
export function toDocx(text: string, isCable = false): Uint8Array {
	const font = isCable ? 'Courier New' : 'Times New Roman';
	const properties = `<w:rPr><w:rFonts w:ascii="${font}" w:hAnsi="${font}" w:cs="${font}"/><w:sz w:val="${isCable ? 20 : 24}"/></w:rPr>`;
	const paragraphs = text.replace(/\r\n?/g, '\n').split('\n').map((line) => `<w:p><w:pPr><w:spacing w:after="0"/></w:pPr><w:r>${properties}<w:t xml:space="preserve">${escape(line)}</w:t></w:r></w:p>`);
	const document = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><w:document xmlns:w="${WORD}"><w:body>${paragraphs.join('')}<w:sectPr><w:pgSz w:w="12240" w:h="15840"/><w:pgMar w:top="1440" w:right="1440" w:bottom="1440" w:left="1440" w:header="720" w:footer="720" w:gutter="0"/></w:sectPr></w:body></w:document>`;
	return zipSync({ '[Content_Types].xml': strToU8(TYPES), '_rels/.rels': strToU8(RELATIONS), 'word/document.xml': strToU8(document) }, { mtime: NO_TIME });
}
