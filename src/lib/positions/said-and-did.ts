import type { Day } from './calendar.ts';
import type { Evidence, OfficialAct } from './evidence.ts';
import { givesView, isOwnWords } from './position.ts';
import { STANCE_SCORE } from './stance-score.ts';

/** For a proposition, if only on a condition, or against it, if only with reservations. */
export type Side = 'for' | 'against';

/** A holder whose own words took a side, and whether it signed. */
export interface SaidAndDid {
	readonly holder: string;
	/** Every own word of that side up to the day, the newest first. */
	readonly words: readonly Evidence[];
	/** The last of them before the signature, else the newest. */
	readonly telling: Evidence;
	/** Null for who has not signed, or has left since. */
	readonly signature: OfficialAct | null;
}

/**
 * Everybody whose own words were at any time up to the day on one side of a proposition, with its signature of an instrument, by holder code.
 * `evidence` is of that proposition, `acts` may be of any. Hearsay is left out, as it cannot convict a state of contradiction.
 */
export function saidAndDid(
	evidence: readonly Evidence[], acts: readonly OfficialAct[], { side, instrument, asOf }: { readonly side: Side; readonly instrument: string; readonly asOf: Day }
): SaidAndDid[] {
	const sign = side === 'for' ? 1 : -1;
	const own = evidence.filter((row) => givesView(row) && isOwnWords(row) && row.heldOn <= asOf && Math.sign(STANCE_SCORE[row.stance] ?? 0) === sign);
	const done = acts.filter((act) => act.instrument === instrument && act.date <= asOf);
	return [...Map.groupBy(own, ({ holder }) => holder)].sort(([one], [other]) => (one < other ? -1 : 1)).flatMap(([holder, rows]) => {
		const words = rows.toSorted((a, b) => (a.heldOn < b.heldOn ? 1 : a.heldOn > b.heldOn ? -1 : b.confidence - a.confidence));
		const signed = done.find((act) => act.holder === holder && act.kind === 'signed') ?? null;
		const signature = done.some((act) => act.holder === holder && act.kind === 'withdrew') ? null : signed;
		const telling = words.find(({ heldOn }) => signature === null || heldOn <= signature.date) ?? words[0];
		return telling ? [{ holder, words, telling, signature }] : [];
	});
}
