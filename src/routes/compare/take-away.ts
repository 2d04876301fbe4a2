import { agreementDrawing } from '#lib/charts/agreement-svg.ts';
import type { Drawing, FigureWords } from '#lib/charts/figure-svg.ts';
import type { Field, FigureTable } from '#lib/charts/figure-table.ts';
import { matrixDrawing, type DrawnMatrix, type DrawnSquare } from '#lib/charts/matrix-svg.ts';
import { blankWords, cellWord, type ShownCell } from '#lib/components/compare/cell-view.ts';
import { pairOf, pairWords, shareOf } from './agreement-words.ts';
import type { CompareForm } from './compare-state.ts';
import type { ShownTable, ShownView } from './compare-view.server.ts';

/** What the rows of each form are. */
export const CORNERS: Readonly<Record<CompareForm, string>> = { meeting: 'Country', proposition: 'Proposition', dates: 'Proposition', others: 'Proposition' };

function drawn(cell: ShownCell | null): DrawnSquare | string {
	// A day that is still to come.
	if (cell === null) return '–';
	if (cell.value === null) return blankWords(cell);
	const lines = [cellWord(cell), ...(cell.rests ? [cell.restsShort] : []), ...cell.badges];
	return { value: cell.value, source: cell.source, lapsed: cell.lapsed, firm: cell.firm, lines };
}

/** The matrix as it is drawn on what is taken away. */
export function tableDrawing({ columns, groups }: ShownTable, view: CompareForm): Drawing {
	const flagged = (label: string, isApart: boolean): string => (isApart ? `${label} ≠` : label);
	const hasRowsApart = view !== 'meeting' && columns.length > 1;
	const matrix: DrawnMatrix = {
		corner: CORNERS[view],
		columns: columns.map((column) => ({ ...column, label: flagged(column.label, groups.length === 1 && (groups[0]?.apartAt.includes(column.label) ?? false)) })),
		groups: groups.map(({ label, rows }) => ({ label, rows: rows.map((row) => ({ label: flagged(row.label, hasRowsApart && row.apart), cells: row.cells.map(drawn) })) }))
	};
	return matrixDrawing(matrix);
}

function field(cell: ShownCell | null, origin: string): Field {
	const shown = drawn(cell);
	if (typeof shown === 'string') return shown;
	const text = [...shown.lines, ...(shown.firm ? [] : ['proposal'])].join(', ');
	return cell?.href ? { text, href: `${origin}${cell.href}` } : text;
}

/** The matrix as a table to paste; each square leads to its evidence. */
export function compareFigureTable({ columns, groups }: ShownTable, view: CompareForm, { headline, notes }: FigureWords, origin: string): FigureTable {
	const hasGroups = groups.some(({ label }) => label !== null);
	return {
		caption: headline, notes,
		head: [...(hasGroups ? [''] : []), CORNERS[view], ...columns.map(({ label, over, note }) => [over, label, note].filter(Boolean).join(', '))],
		rows: groups.flatMap(({ label, rows }) => rows.map((row) => [...(hasGroups ? [label] : []), row.label, ...row.cells.map((cell) => field(cell, origin))]))
	};
}

type Agreed = Pick<ShownView, 'chosen' | 'agreements'>;

/** The agreement of each two as it is drawn on what is taken away. */
export function agreementFigure({ chosen, agreements }: Agreed): Drawing {
	return agreementDrawing({
		names: chosen.map(({ name }) => name),
		of: (one, other) => {
			const pair = pairOf(agreements, chosen[one]?.holder ?? '', chosen[other]?.holder ?? '');
			return { share: pair ? shareOf(pair) : null, words: pair ? pairWords(pair) : '' };
		}
	});
}

/** The agreement of each two as a table to paste. */
export function agreementFigureTable({ chosen, agreements }: Agreed, { headline, notes }: FigureWords): FigureTable {
	return {
		caption: headline, notes, head: ['', ...chosen.slice(1).map(({ name }) => name)],
		rows: chosen.slice(0, -1).map(({ holder, name }, row) => [name, ...chosen.slice(1).map((other, column) => {
			const pair = pairOf(agreements, holder, other.holder);
			return column < row || !pair ? null : pairWords(pair);
		})])
	};
}
