import { csv, type Cell } from '#lib/charts/csv.ts';
import { cellWord } from '#lib/components/compare/cell-view.ts';
import { parseCellId } from '#lib/positions/comparison.ts';
import { compareHref, type CompareState } from './compare-state.ts';
import type { ShownTable } from './compare-view.server.ts';

const COLUMNS = ['holder', 'proposition', 'date', 'told_by', 'row', 'column', 'position', 'source', 'lapsed', 'firm', 'rests_on', 'badges', 'apart', 'permalink'];

/** One line for each square of the table that is not in the future, empty ones too: no evidence is a finding. */
export function compareCsv(table: ShownTable, state: CompareState, origin: string): string {
	const rows = table.groups.flatMap(({ rows: own }) => own.flatMap(({ label, cells, apart }) => cells.flatMap((cell, place): Cell[][] => {
		const key = cell && parseCellId(cell.id);
		const column = table.columns[place];
		if (!cell || !key || !column) return [];
		const permalink = `${origin}${compareHref({ ...state, cell: cell.id })}`;
		return [[
			key.holder, key.proposition, key.on, key.teller, label, [column.over, column.label].filter(Boolean).join(', '), cellWord(cell), cell.source, cell.lapsed,
			cell.firm, cell.rests, cell.badges.join('; '), apart, permalink
		]];
	})));
	return csv([COLUMNS, ...rows]);
}
