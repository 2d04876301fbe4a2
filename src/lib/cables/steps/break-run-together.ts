import { trimmedLine, type Line } from '../lines.ts';

/**
 * Field names and paragraph starts within a line: texts whose line breaks are gone read
 * `SIPDISE.O. 12958: DECL: 10/12/2019TAGS: PREL SUBJECT: … REF: … Classified By: … 1.(C) Key points`.
 */
const BREAK = /(?:SIPDIS|NOFORN)(?=[A-Z ])|E\.O\. ?1\d{4}|TAGS?:|SUBJECT:|\bREF(?:TEL)?S?:|\bClassified [Bb]y:?|CLASSIFIED BY:?|(?:¶ ?|(?<=[\s.)]))\d{1,2}\. ?\((?:C|S|U|SBU|[CS]\/NF|SBU\/NF|[CS]\/\/NF)\) /g;

/** The pieces of a header line; the line itself when it is short or holds one field only. */
export function breakRunTogether(raw: string, line: Line): readonly Line[] {
	if (line.end - line.start < 40) return [line];
	const text = raw.slice(line.start, line.end);
	const pieces: Line[] = [];
	let from = 0;
	for (const { 0: found, index } of text.matchAll(BREAK)) {
		const isCaption = found === 'SIPDIS' || found === 'NOFORN';
		for (const cut of isCaption ? [index, index + found.length] : [index]) {
			if (cut <= from) continue;
			pieces.push(trimmedLine(raw, line.start + from, line.start + cut));
			from = cut;
		}
	}
	if (from === 0) return [line];
	pieces.push(trimmedLine(raw, line.start + from, line.end));
	return pieces.filter((piece) => piece.start < piece.end);
}
