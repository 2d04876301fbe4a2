export type Cell = string | number | boolean | null;

/**
 * A cell as spreadsheets read it: quoted where it must be, empty for null. Text that a spreadsheet would take for a formula gets an
 * apostrophe before it: `=1+1` → `'=1+1`.
 */
function cell(value: Cell): string {
	if (value === null) return '';
	const text = typeof value === 'string' && /^[=+\-@\t\r]/.test(value) ? `'${value}` : String(value);
	return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** Rows as a file, with the mark at its beginning by which Excel knows UTF-8, and lines that end as Excel writes them. */
export function csv(rows: readonly (readonly Cell[])[]): string {
	return `\uFEFF${rows.map((row) => `${row.map(cell).join(',')}\r\n`).join('')}`;
}
