/** What stands in one field of a table that is taken away; a link where it leads somewhere. */
export type Field = string | number | null | { readonly text: string; readonly href: string };

/** A table as it is shown, to be pasted into a text or a spreadsheet. */
export interface FigureTable {
	/** The headline of the figure. */
	readonly caption: string;
	readonly head: readonly string[];
	readonly rows: readonly (readonly Field[])[];
	/** Source, highest mark, permalink: a line each, under the table. */
	readonly notes: readonly string[];
}

function textOf(field: Field): string {
	if (field === null) return '';
	return String(typeof field === 'object' ? field.text : field).replace(/\s+/g, ' ').trim();
}

function escape(text: string): string {
	return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}

function htmlField(field: Field): string {
	const text = escape(textOf(field));
	return field !== null && typeof field === 'object' ? `<a href="${escape(field.href)}">${text}</a>` : text;
}

/** For word processors: a table with its caption, heads and links, and the notes under it. */
export function tableToHtml({ caption, head, rows, notes }: FigureTable): string {
	const line = (fields: readonly Field[], tag: 'td' | 'th'): string => `<tr>${fields.map((field) => `<${tag}>${htmlField(field)}</${tag}>`).join('')}</tr>`;
	return `<p><b>${escape(caption)}</b></p><table border="1"><thead>${line(head, 'th')}</thead><tbody>${rows.map((row) => line(row, 'td')).join('')}</tbody></table>`
		+ notes.map((note) => `<p>${escape(note)}</p>`).join('');
}

/** Text that a spreadsheet would take for a formula gets an apostrophe before it. */
function plainField(field: Field): string {
	const text = textOf(field);
	return typeof field !== 'number' && /^[=+\-@]/.test(text) ? `'${text}` : text;
}

/** For spreadsheets and plain text: a line a row, fields set apart by tabs. */
export function tableToText({ caption, head, rows, notes }: FigureTable): string {
	return [[caption], head, ...rows, ...notes.map((note) => [note])].map((row) => row.map(plainField).join('\t')).join('\n');
}
