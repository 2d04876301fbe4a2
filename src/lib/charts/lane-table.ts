import type { Evidence, OfficialAct } from '#lib/positions/evidence.ts';
import type { Lane, LaneModel } from '#lib/positions/lane-model.ts';
import { shownStops } from './lane-stops.ts';

/** One line of the table under a figure: everything that the figure shows, in the same order. */
export interface LaneTableRow {
	readonly lane: Lane;
	readonly day: string;
	/** `words` with their record, or an `act`. */
	readonly evidence: Evidence | null;
	readonly act: OfficialAct | null;
	/** A run of the lane rests on it. */
	readonly decisive: boolean;
}

/** As many of the first lanes as have at most so many rows between them, but one at least. */
export function leadingLanes(rowCounts: readonly number[], most: number): number {
	let sum = 0;
	const first = rowCounts.findIndex((count) => (sum += count) > most);
	return first === -1 ? rowCounts.length : Math.max(1, first);
}

/** The records and acts of the period, and those before it that it still shows, lane by lane, each in order of time. */
export function laneTable({ lanes, period }: LaneModel): LaneTableRow[] {
	return lanes.flatMap((lane) => shownStops(lane, period).map(({ stop }) => ({
		lane, day: stop.day, decisive: stop.decisive,
		evidence: stop.kind === 'words' ? stop.evidence : null, act: stop.kind === 'act' ? stop.act : null
	})));
}
