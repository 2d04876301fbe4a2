import { dayInWords } from '#lib/charts/day-words.ts';
import { signedIndex, type IndexModel } from '#lib/charts/index-layout.ts';
import { stopsOf } from '#lib/charts/lane-stops.ts';
import type { PlacedStop } from '#lib/charts/placed-lanes.ts';
import { cellId, INDEX } from '#lib/positions/comparison.ts';
import type { LaneModel } from '#lib/positions/lane-model.ts';
import { evidenceHref, type SquareScope } from '../evidence/evidence-href.ts';
import { announce } from './announce.ts';

/** What a figure knows about one of its marks: what is read aloud, and where it leads. */
export interface Mark {
	readonly says: string;
	readonly href: string | null;
	/** Of several at one place it is the one that is meant. */
	readonly decisive: boolean;
}

/** What a figure knows about the mark at one of its stops; null where it has none. */
export type MarkAt = (at: Pick<PlacedStop, 'lane' | 'stop'>) => Mark | null;

/** Asks for the marks of a lane once, and only when one of them is meant: most of a large figure never are. */
function laneByLane(marksOf: (lane: number) => Mark[]): MarkAt {
	const known = new Map<number, Mark[]>();
	return ({ lane, stop }) => {
		const marks = known.get(lane) ?? marksOf(lane);
		known.set(lane, marks);
		return marks[stop] ?? null;
	};
}

/** Where what a country had done by `day` is listed. */
export function actsHref(holder: string, day: string): string {
	return `/countries/${encodeURIComponent(holder)}?asOf=${day}#acts`;
}

/** The marks of each lane, in the order of `stopsOf`. */
export function laneMarks({ lanes }: LaneModel): MarkAt {
	return laneByLane((index) => lanes.slice(index, index + 1).flatMap((lane) => stopsOf(lane).map((stop) => ({
		says: announce(lane, stop), href: stop.kind === 'words' ? evidenceHref(stop.evidence) : actsHref(lane.holder, stop.day), decisive: stop.decisive
	}))));
}

/** One mark for each step of an index. It leads to the records behind the step, as `scope` says which count; where acts alone are behind it, to those. */
export function indexMarks({ lanes }: IndexModel, scope: Omit<SquareScope, 'cell'>): MarkAt {
	return laneByLane((index) => lanes.slice(index, index + 1).flatMap(({ holder, label, series }) => series.steps.map(({ from, to, value, terms, newest }) => ({
		says: `${label}, ${dayInWords(from)} to ${dayInWords(to)}, index ${signedIndex(value)} from ${terms} positions`, decisive: true,
		href: newest
			? evidenceHref(newest, { ...scope, cell: cellId({ holder, proposition: INDEX, on: from, teller: 'all' }) })
			: actsHref(holder, from)
	}))));
}
