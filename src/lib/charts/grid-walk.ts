/** A place in a table of squares. */
export interface Place {
	readonly row: number;
	readonly column: number;
}

/**
 * The square that a key leads to in a table of `rows` by `columns`: arrows to the next, Home and End to the ends of the row, with Ctrl to the first
 * and the last of all. The same where there is no further one; null for any other key and for a table without squares.
 */
export function walkGrid({ rows, columns }: { readonly rows: number; readonly columns: number }, { row, column }: Place, { key, ctrlKey }: Pick<KeyboardEvent, 'key' | 'ctrlKey'>): Place | null {
	if (rows === 0 || columns === 0) return null;
	const [lastRow, lastColumn] = [rows - 1, columns - 1];
	switch (key) {
		case 'ArrowLeft': return { row, column: Math.max(0, column - 1) };
		case 'ArrowRight': return { row, column: Math.min(lastColumn, column + 1) };
		case 'ArrowUp': return { row: Math.max(0, row - 1), column };
		case 'ArrowDown': return { row: Math.min(lastRow, row + 1), column };
		case 'Home': return { row: ctrlKey ? 0 : row, column: 0 };
		case 'End': return { row: ctrlKey ? lastRow : row, column: lastColumn };
		default: return null;
	}
}
