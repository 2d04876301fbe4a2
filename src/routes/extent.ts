import type { Evidence } from '#lib/positions/evidence.ts';
import { highestMark } from '#lib/cables/highest-mark.ts';

/** What a page rests on. */
export interface Extent {
	readonly quotes: number;
	readonly cables: number;
	readonly highestMark: string | null;
	readonly hasSample: boolean;
}

export function extentOf(rows: readonly Evidence[]): Extent {
	return {
		quotes: rows.length, cables: new Set(rows.map((row) => row.cable)).size,
		highestMark: highestMark(rows.map((row) => row.mark)), hasSample: rows.some((row) => row.collection === 'sample')
	};
}
