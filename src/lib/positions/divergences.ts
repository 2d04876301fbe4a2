import type { Evidence, OfficialAct } from './evidence.ts';
import { DEFAULT_WINDOW, type HoldWindow } from './hold-window.ts';
import { addDays, type Day } from './calendar.ts';
import { givesView, isOwnWords, positionAsOf, type Position } from './position.ts';
import { STANCE_SCORE } from './stance-score.ts';

/** A holder that did one thing and said another, on one proposition. */
export interface Divergence {
	readonly act: OfficialAct;
	/** What it had last said when it acted, or what it said after; own words only. */
	readonly words: Position;
	readonly order: 'said, then did' | 'did, then said';
}

/** Opposite signs: to be undecided and then to sign, or to abstain after supporting, is no contradiction. */
function differs(words: Position, act: OfficialAct): boolean {
	const done = STANCE_SCORE[act.stance];
	return words.score !== null && done !== null && words.score * done < 0;
}

/**
 * Where words and acts of one holder on one proposition have opposite signs: the position that its own words gave on the eve of
 * the act, and the latest own words after it up to the as-of date. Hearsay is left out: it cannot convict a state of contradiction.
 */
export function divergencesOf(
	evidence: readonly Evidence[], acts: readonly OfficialAct[],
	{ asOf, window = DEFAULT_WINDOW }: { readonly asOf: Day; readonly window?: HoldWindow }
): Divergence[] {
	const own = evidence.filter((row) => givesView(row) && isOwnWords(row));
	return acts.filter((act) => act.date <= asOf).toSorted((a, b) => (a.date < b.date ? -1 : 1)).flatMap((act) => {
		const before = positionAsOf(own, [], { asOf: addDays(act.date, -1), window });
		const after = positionAsOf(own.filter((row) => row.heldOn > act.date), [], { asOf, window });
		return [
			...(before && !before.lapsed && differs(before, act) ? [{ act, words: before, order: 'said, then did' as const }] : []),
			...(after && differs(after, act) ? [{ act, words: after, order: 'did, then said' as const }] : [])
		];
	});
}
