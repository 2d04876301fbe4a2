import type { Proposition } from '#lib/topics/topic.ts';
import { addDays, type Day } from './calendar.ts';
import type { Evidence, OfficialAct } from './evidence.ts';
import { DEFAULT_WINDOW } from './hold-window.ts';
import { positionAsOf, type AsOf, type Position } from './position.ts';
import { prohibitionIndex, type ProhibitionIndex } from './prohibition-index.ts';
import { turningDays } from './runs.ts';

/** A stretch of days on which the index stays the same. Both days belong to it. */
export interface IndexStep {
	readonly from: Day;
	readonly to: Day;
	readonly value: number;
	/** Positions that it is the mean of. */
	readonly terms: number;
}

export interface IndexSeries {
	/** In order; where fewer than three positions can count there is a gap, and nothing joins two steps. */
	readonly steps: readonly IndexStep[];
	/** As of the as-of date, with its working. */
	readonly now: ProhibitionIndex;
}

/** One holder's prohibition index from its first day to the as-of date. `evidence` and `acts` are that holder's, on any propositions. */
export function indexSeries(
	propositions: readonly Proposition[], evidence: readonly Evidence[], acts: readonly OfficialAct[], { asOf, window = DEFAULT_WINDOW }: AsOf
): IndexSeries {
	const counting = propositions.filter(({ direction }) => direction !== 0);
	const lanes = counting.map(({ id }) => ({
		rows: evidence.filter((row) => row.proposition === id), done: acts.filter((act) => act.proposition === id)
	}));
	const indexOn = (day: Day): ProhibitionIndex => prohibitionIndex(counting, lanes.flatMap(({ rows, done }): Position[] => {
		const position = positionAsOf(rows, done, { asOf: day, window });
		return position ? [position] : [];
	}));

	const steps: IndexStep[] = [];
	const days = [...new Set(lanes.flatMap(({ rows, done }) => turningDays(rows, done, asOf, window)))].sort();
	days.forEach((from, place) => {
		const { value, terms } = indexOn(from);
		if (value === null) return;
		const next = days[place + 1];
		const to = next === undefined ? asOf : addDays(next, -1);
		const last = steps.at(-1);
		const goesOn = last && last.value === value && last.terms === terms.length && addDays(last.to, 1) === from;
		if (goesOn) steps[steps.length - 1] = { ...last, to };
		else steps.push({ from, to, value, terms: terms.length });
	});
	return { steps, now: indexOn(asOf) };
}
