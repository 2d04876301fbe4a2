import { addDays, type Day } from './calendar.ts';
import type { Evidence, OfficialAct } from './evidence.ts';
import { DEFAULT_WINDOW, lastDayHeld, lastDayRemembered, type HoldWindow } from './hold-window.ts';
import { givesView, positionAsOf, type AsOf, type Position } from './position.ts';

/** A stretch of days on which the same words or act are the position. Both days belong to it. */
export interface Run {
	readonly from: Day;
	readonly to: Day;
	/** The last day on which the lapsed words are still remembered (drawn as a hairline from the day after `to`), or null. */
	readonly fadesTo: Day | null;
	/** As of the first day of the run. */
	readonly position: Position;
}

/** The days on which a position can begin, lapse or be forgotten. */
export function turningDays(evidence: readonly Evidence[], acts: readonly OfficialAct[], asOf: Day, window: HoldWindow): Day[] {
	const heldOn = [...evidence.filter(givesView).map((row) => row.heldOn), ...acts.map((act) => act.date)];
	const days = heldOn.flatMap((day) => [day, addDays(lastDayHeld(day, window), 1), addDays(lastDayRemembered(day, window), 1)]);
	return [...new Set(days)].filter((day) => day <= asOf).sort();
}

function restsOn(position: Position): string {
	return position.act?.id ?? position.quotes.map((row) => row.id).join(' ');
}

/**
 * The runs of one lane up to the as-of date, in order, never overlapping: the position on every day, read off `positionAsOf`.
 * A run goes from its words to the next that replace them, or to the end of the window; then a hairline; then nothing.
 * A legal act's run goes on to the as-of date. Hearsay that own words held down begins on the day after they lapse.
 */
export function runsOf(evidence: readonly Evidence[], acts: readonly OfficialAct[], { asOf, window = DEFAULT_WINDOW }: AsOf): Run[] {
	const runs: Run[] = [];
	const days = turningDays(evidence, acts, asOf, window);
	days.forEach((from, index) => {
		const next = days[index + 1];
		const to = next === undefined ? asOf : addDays(next, -1);
		const position = positionAsOf(evidence, acts, { asOf: from, window });
		if (position === null) return;
		const last = runs.at(-1);
		if (last && restsOn(last.position) === restsOn(position)) {
			runs[runs.length - 1] = position.lapsed ? { ...last, fadesTo: to } : { ...last, to };
		} else if (!position.lapsed) {
			runs.push({ from, to, fadesTo: null, position });
		}
	});
	return runs;
}
