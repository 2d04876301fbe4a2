import type { Envelope } from '../envelope.ts';

export interface HtmlCable {
	readonly raw: string;
	readonly envelope: Envelope;
}

const NAMED: Readonly<Record<string, string>> = {
	amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: ' ', para: '¶', sect: '§', rsquo: '’', lsquo: '‘', ldquo: '“', rdquo: '”', ndash: '–', mdash: '—', hellip: '…'
};
const ENTITY = /&(?:#(\d{1,7})|#[xX]([0-9a-fA-F]{1,6})|([a-zA-Z]{2,8}));/g;

/** Decodes character references; one that no table knows stays as written. `&#x000A;` becomes the line break that it is. */
export function decodeEntities(html: string): string {
	if (!html.includes('&')) return html;
	return html.replace(ENTITY, (whole, decimal: string | undefined, hex: string | undefined, name: string | undefined) => {
		if (name !== undefined) return NAMED[name] ?? whole;
		const code = decimal === undefined ? parseInt(hex!, 16) : Number(decimal);
		return code > 0 && code <= 0x10ffff && (code < 0xd800 || code > 0xdfff) ? String.fromCodePoint(code) : whole;
	});
}

const textOf = (html: string): string => decodeEntities(html.replace(/<br\s{0,3}\/?>/gi, '\n').replace(/<[^<>]{0,1000}>/g, ''));

/**
 * The cables of a mirror's page: each `<table class='cable'>` gives reference, created, released, classification and origin, the two
 * `<pre>` after it routing block and body. A page without such a table gives its `<pre>` texts as one cable; empty when it has none.
 */
export function htmlToCables(html: string): HtmlCable[] {
	const tables = [...html.matchAll(/<table[^<>]{0,200}class=['"]?cable\b[^<>]{0,200}>/gi)];
	const starts = tables.length > 0 ? tables.map((table) => table.index) : [0];
	return starts.flatMap((start, index) => {
		const part = html.slice(start, starts[index + 1] ?? html.length);
		const raw = preTexts(part).join('\n\n');
		return raw.trim() === '' ? [] : { raw, envelope: tables.length > 0 ? readTable(part) : emptyEnvelope() };
	});
}

function preTexts(html: string): string[] {
	const texts: string[] = [];
	let at = 0;
	for (;;) {
		const open = html.indexOf('<pre', at);
		if (open === -1) break;
		const start = html.indexOf('>', open) + 1;
		const end = start === 0 ? -1 : html.indexOf('</pre', start);
		if (start === 0) break;
		texts.push(textOf(html.slice(start, end === -1 ? html.length : end)));
		if (end === -1) break;
		at = end + 1;
	}
	return texts;
}

/** Cells in their order; a row of headings (`<th>`, or cells that only name the columns) does not count. */
function readTable(part: string): Envelope {
	const end = part.indexOf('</table');
	const table = part.slice(0, end === -1 ? 20_000 : end);
	const cells = table.split(/<td\b[^<>]{0,200}>/i).slice(1).map((cell) => textOf(cell.slice(0, Math.max(0, endOfCell(cell)))).trim());
	const at = cells.findIndex((cell) => /^\d\d[A-Z]{2,30}\d{1,7}$/.test(cell));
	const [reference = null, created = null, released = null, classification = null, origin = null] = at === -1 ? [] : cells.slice(at, at + 5);
	return { reference, created, released, classification, origin };
}

function endOfCell(cell: string): number {
	const end = cell.search(/<\/td|<td|<\/tr/i);
	return end === -1 ? cell.length : end;
}

const emptyEnvelope = (): Envelope => ({ reference: null, created: null, released: null, classification: null, origin: null });
