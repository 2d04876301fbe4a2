import type { Proposition } from '#lib/topics/topic.ts';
import { addDays, type Day } from './calendar.ts';
import type { Evidence, OfficialAct } from './evidence.ts';
import { DEFAULT_WINDOW } from './hold-window.ts';
import { positionAsOf, type AsOf } from './position.ts';
import { groundsOf, prohibitionIndex, type ProhibitionIndex } from './prohibition-index.ts';
import { turningDays } from './runs.ts';

/** A stretch of days on which the index stays the same. Both days belong to it. */
export interface IndexStep {
	readonly from: Day;
	readonly to: Day;
	readonly value: number;
	/** Positions that it is the mean of. */
	readonly terms: number;
	/** The newest record that it rests on at its first day; null where it rests on acts alone. */
	readonly newest: Pick<Evidence, 'id' | 'collection'> | null;
}

export interface IndexSeries {
	/** In order; where fewer than three positions can count there is a gap, and nothing joins two steps. */
	readonly steps: readonly IndexStep[];
	/** As of the as-of date, with its working. */
	readonly now: ProhibitionIndex;
}

/** What one holder has on the propositions that count, each by itself. */
function lanesOf(propositions: readonly Proposition[], evidence: readonly Evidence[], acts: readonly OfficialAct[]): { rows: Evidence[]; done: OfficialAct[] }[] {
	return propositions.filter(({ direction }) => direction !== 0).map(({ id }) => ({
		rows: evidence.filter((row) => row.proposition === id), done: acts.filter((act) => act.proposition === id)
	}));
}

function indexOf(propositions: readonly Proposition[], lanes: ReturnType<typeof lanesOf>, asOf: AsOf): ProhibitionIndex {
	return prohibitionIndex(propositions, lanes.flatMap(({ rows, done }) => positionAsOf(rows, done, asOf) ?? []));
}

/** One holder's prohibition index on one day, with its working. `evidence` and `acts` are that holder's, on any propositions. */
export function indexAsOf(propositions: readonly Proposition[], evidence: readonly Evidence[], acts: readonly OfficialAct[], asOf: AsOf): ProhibitionIndex {
	return indexOf(propositions, lanesOf(propositions, evidence, acts), asOf);
}

/** One holder's prohibition index from its first day to the as-of date. `evidence` and `acts` are that holder's, on any propositions. */
export function indexSeries(
	propositions: readonly Proposition[], evidence: readonly Evidence[], acts: readonly OfficialAct[], { asOf, window = DEFAULT_WINDOW }: AsOf
): IndexSeries {
	const lanes = lanesOf(propositions, evidence, acts);
	const indexOn = (day: Day): ProhibitionIndex => indexOf(propositions, lanes, { asOf: day, window });

	const steps: IndexStep[] = [];
	const days = [...new Set(lanes.flatMap(({ rows, done }) => turningDays(rows, done, asOf, window)))].sort();
	days.forEach((from, place) => {
		const index = indexOn(from);
		const { value, terms } = index;
		if (value === null) return;
		const next = days[place + 1];
		const to = next === undefined ? asOf : addDays(next, -1);
		const last = steps.at(-1);
		const goesOn = last && last.value === value && last.terms === terms.length && addDays(last.to, 1) === from;
		if (goesOn) steps[steps.length - 1] = { ...last, to };
		else {
			const [newest] = groundsOf(index);
			steps.push({ from, to, value, terms: terms.length, newest: newest ? { id: newest.id, collection: newest.collection } : null });
		}
	});
	return { steps, now: indexOn(asOf) };
}
