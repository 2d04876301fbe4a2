import { asc, eq } from 'drizzle-orm';
import type { ReadDb } from '#lib/server/db/client.ts';
import { reviewDecisions, type StanceChanges, type Verdict } from '#lib/server/db/schema/index.ts';
import { reviewLog } from '#lib/server/review-log.ts';

export interface StandingDecision {
	readonly decision: Verdict;
	readonly changes: StanceChanges;
	readonly reason: string | null;
	readonly by: string;
	readonly at: string;
}

const keyOf = (collection: string, stanceId: string): string => `${collection}\0${stanceId}`;

/** The decision that counts for a stance: the newest that nobody took back. */
export type DecisionOf = (collection: string, stanceId: string) => StandingDecision | null;

/** The standing decisions of all stances, or of one cable's (by reference), for look-up by collection and stance. */
export function latestDecisions(db: ReadDb, cable?: string): DecisionOf {
	const rows = db
		.select({
			collection: reviewDecisions.collectionId, stanceId: reviewDecisions.stanceId, decision: reviewDecisions.decision,
			changes: reviewDecisions.changes, reason: reviewDecisions.reason, by: reviewDecisions.decidedBy, at: reviewDecisions.decidedAt
		})
		.from(reviewDecisions)
		.where(cable === undefined ? undefined : eq(reviewDecisions.cable, cable))
		.orderBy(asc(reviewDecisions.id))
		.all();
	const logs = Map.groupBy(rows, ({ collection, stanceId }) => keyOf(collection, stanceId));
	const standing = new Map([...logs].map(([key, events]) => [key, reviewLog(events).standing]));
	return (collection, stanceId) => standing.get(keyOf(collection, stanceId)) ?? null;
}
