import type { Meeting } from '#lib/topics/topic.ts';
import type { Day } from './calendar.ts';
import type { Lane, LaneModel } from './lane-model.ts';

/** Days, both of which belong to it. */
export interface Period {
	readonly from: Day;
	readonly to: Day;
}

/** Whether a day lies in the period. */
export function isWithin(day: Day, { from, to }: Period): boolean {
	return day >= from && day <= to;
}

/** Those meetings that touch the period. */
export function meetingsWithin(meetings: readonly Meeting[], { from, to }: Period): Meeting[] {
	return meetings.filter(({ start, end }) => end >= from && start <= to);
}

function laneOver(lane: Lane, period: Period): Lane {
	return {
		...lane,
		shifts: lane.shifts.filter(({ on }) => isWithin(on, period)),
		divergences: lane.divergences.filter(({ act }) => isWithin(act.date, period))
	};
}

/**
 * The model as its period shows it: what moved and what parted from words within those days only. Runs, records and acts stay, since
 * what is drawn at the left edge rests on words from before it, and the position is as of the as-of date whatever is shown.
 */
export function overPeriod(model: LaneModel): LaneModel {
	return { ...model, lanes: model.lanes.map((lane) => laneOver(lane, model.period)), meetings: meetingsWithin(model.meetings, model.period) };
}
