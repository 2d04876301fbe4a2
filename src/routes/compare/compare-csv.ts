import { csv, type Cell } from '#lib/charts/csv.ts';
import { cellWord } from '#lib/components/compare/cell-view.ts';
import { parseCellId } from '#lib/positions/comparison.ts';
import type { ShownTable } from './compare-view.server.ts';

const COLUMNS = ['holder', 'proposition', 'date', 'told_by', 'row', 'column', 'position', 'source', 'lapsed', 'firm', 'rests_on', 'badges', 'apart', 'permalink'];

/**
 * One line for each square of the table that is not in the future, empty ones too: no evidence is a finding. Each leads to its evidence, an
 * empty one to `permalink`, the comparison itself.
 */
export function compareCsv(table: ShownTable, permalink: string, origin: string): string {
	const rows = table.groups.flatMap(({ rows: own }) => own.flatMap(({ label, cells, apart }) => cells.flatMap((cell, place): Cell[][] => {
		const key = cell && parseCellId(cell.id);
		const column = table.columns[place];
		if (!cell || !key || !column) return [];
		return [[
			key.holder, key.proposition, key.on, key.teller, label, [column.over, column.label].filter(Boolean).join(', '), cellWord(cell), cell.source, cell.lapsed,
			cell.firm, cell.rests, cell.badges.join('; '), apart, `${origin}${cell.href ?? permalink}`
		]];
	})));
	return csv([COLUMNS, ...rows]);
}
