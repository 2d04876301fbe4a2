import { and, eq, sql } from 'drizzle-orm';
import type { ReadDb } from '#lib/server/db/client.ts';
import { reviewDecisions, type Decision, type StanceChanges } from '#lib/server/db/schema/index.ts';

export interface StandingDecision {
	readonly decision: Exclude<Decision, 'withdrawn'>;
	readonly changes: StanceChanges;
	readonly reason: string | null;
	readonly by: string;
	readonly at: string;
}

const keyOf = (collection: string, stanceId: string): string => `${collection}\0${stanceId}`;

/** The decision that counts for a stance: the newest, unless that withdraws the earlier ones. */
export type DecisionOf = (collection: string, stanceId: string) => StandingDecision | null;

/** The standing decisions of all stances, or of one cable's (by reference), for look-up by collection and stance. */
export function latestDecisions(db: ReadDb, cable?: string): DecisionOf {
	const newest = sql`${reviewDecisions.id} = (
		SELECT max(later.id) FROM review_decisions later
		WHERE later.collection_id = ${reviewDecisions.collectionId} AND later.stance_id = ${reviewDecisions.stanceId}
	)`;
	const rows = db
		.select({
			collection: reviewDecisions.collectionId, stanceId: reviewDecisions.stanceId, decision: reviewDecisions.decision,
			changes: reviewDecisions.changes, reason: reviewDecisions.reason, by: reviewDecisions.decidedBy, at: reviewDecisions.decidedAt
		})
		.from(reviewDecisions)
		.where(and(newest, cable === undefined ? undefined : eq(reviewDecisions.cable, cable)))
		.all();
	const standing = new Map<string, StandingDecision>();
	for (const { collection, stanceId, decision, ...rest } of rows) {
		if (decision !== 'withdrawn') standing.set(keyOf(collection, stanceId), { decision, ...rest });
	}
	return (collection, stanceId) => standing.get(keyOf(collection, stanceId)) ?? null;
}
