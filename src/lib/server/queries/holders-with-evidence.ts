import type { Evidence } from '#lib/positions/evidence.ts';
import type { ReadDb } from '#lib/server/db/client.ts';
import { evidence, type EvidenceFilter } from './evidence.ts';

export interface HolderWithEvidence {
	readonly holder: string;
	readonly quotes: number;
	readonly cables: number;
	readonly firstHand: number;
	/** Days of its oldest and newest stance. */
	readonly first: string;
	readonly last: string;
}

/** Who has any stance under the filter, the one with the most quotes first; ties by code. */
export function holdersWithEvidence(db: ReadDb, filter: Omit<EvidenceFilter, 'holders'>): HolderWithEvidence[] {
	return countByHolder(evidence(db, filter));
}

/** The same from evidence that is already at hand, in date order. */
export function countByHolder(items: readonly Evidence[]): HolderWithEvidence[] {
	const byHolder = Map.groupBy(items, (item) => item.holder);
	return [...byHolder]
		.map(([holder, own]) => ({
			holder,
			quotes: own.length,
			cables: new Set(own.map((item) => item.cable)).size,
			firstHand: own.filter((item) => item.firstHand).length,
			first: own[0]?.heldOn ?? '',
			last: own.at(-1)?.heldOn ?? ''
		}))
		.sort((a, b) => b.quotes - a.quotes || (a.holder < b.holder ? -1 : 1));
}
