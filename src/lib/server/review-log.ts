import type { Decision, Verdict } from './db/schema/index.ts';

/** What a record's decisions amount to. */
export interface ReviewLog<E> {
	/** Decisions that were not taken back, oldest first; the last of them counts. */
	readonly kept: readonly (E & { readonly decision: Verdict })[];
	/** The decision that counts, or null for a record that is not reviewed. */
	readonly standing: (E & { readonly decision: Verdict }) | null;
	/** What counts again once the standing one is taken back. */
	readonly beneath: (E & { readonly decision: Verdict }) | null;
	/** What was taken back last and may be restored; a new decision ends that. */
	readonly undone: (E & { readonly decision: Verdict }) | null;
}

const isVerdict = <E extends { readonly decision: Decision }>(event: E): event is E & { readonly decision: Verdict } =>
	event.decision !== 'withdrawn' && event.decision !== 'restored';

/**
 * The decisions of one record, oldest first, as they stand: `withdrawn` takes back the newest that still counts, so that the one before it
 * counts again, and `restored` brings back what was taken back last. One that finds nothing to do is passed over.
 */
export function reviewLog<E extends { readonly decision: Decision }>(events: readonly E[]): ReviewLog<E> {
	const kept: (E & { readonly decision: Verdict })[] = [];
	let undone: (E & { readonly decision: Verdict })[] = [];
	for (const event of events) {
		if (isVerdict(event)) {
			kept.push(event);
			undone = [];
		} else {
			const [from, to] = event.decision === 'withdrawn' ? [kept, undone] : [undone, kept];
			const moved = from.pop();
			if (moved) to.push(moved);
		}
	}
	return { kept, standing: kept.at(-1) ?? null, beneath: kept.at(-2) ?? null, undone: undone.at(-1) ?? null };
}
