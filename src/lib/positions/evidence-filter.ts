import type { Basis, Certainty, StanceValue } from '#lib/stances/stance.ts';
import type { Evidence, ReviewStatus } from './evidence.ts';

/** What a view leaves in. An absent or empty list leaves everything in. */
export interface EvidenceFilter {
	readonly stances?: readonly StanceValue[];
	readonly bases?: readonly Basis[];
	readonly certainties?: readonly Certainty[];
	readonly reviews?: readonly ReviewStatus[];
	/** Portion marks in capitals; `none` stands for unmarked paragraphs. */
	readonly marks?: readonly string[];
	readonly firstHandOnly?: boolean;
	/** Firm records alone, or proposals alone; null lets both in. */
	readonly firm?: boolean | null;
}

function allows<Value>(allowed: readonly Value[] | undefined, value: Value): boolean {
	return allowed === undefined || allowed.length === 0 || allowed.includes(value);
}

/** The records that pass every filter given, in the order in which they came. */
export function filterEvidence(evidence: readonly Evidence[], filter: EvidenceFilter): Evidence[] {
	return evidence.filter((row) =>
		allows(filter.stances, row.stance) && allows(filter.bases, row.basis) && allows(filter.certainties, row.certainty)
		&& allows(filter.reviews, row.review) && allows(filter.marks, row.mark ?? 'none')
		&& (!filter.firstHandOnly || row.firstHand) && (filter.firm == null || row.firm === filter.firm));
}
