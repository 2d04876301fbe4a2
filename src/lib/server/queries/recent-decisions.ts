import { and, desc, eq, lte, sql } from 'drizzle-orm';
import type { Evidence } from '#lib/positions/evidence.ts';
import type { ReadDb } from '#lib/server/db/client.ts';
import { cables, reviewDecisions, stances, type Decision } from '#lib/server/db/schema/index.ts';
import { latestDecisions } from './latest-decisions.ts';
import { isShown } from './shown-cables.ts';
import { EVIDENCE_COLUMNS, stanceToEvidence } from './stance-to-evidence.ts';

export interface DecidedRecord {
	/** As it counts now. */
	readonly evidence: Evidence;
	/** The newest event of its log, by whom and when. */
	readonly decision: Decision;
	readonly by: string;
	readonly at: string;
}

/** The records of a topic on which people decided last, the newest first, each once; of cables sent until a day. */
export function recentDecisions(db: ReadDb, topic: string, limit: number, until?: string): DecidedRecord[] {
	const decisionOf = latestDecisions(db);
	const rows = db
		.select({
			stance: EVIDENCE_COLUMNS,
			cable: { reference: cables.reference, collectionId: cables.collectionId, origin: cables.origin, sent: cables.sent },
			event: { decision: reviewDecisions.decision, by: reviewDecisions.decidedBy, at: reviewDecisions.decidedAt }
		})
		.from(reviewDecisions)
		.innerJoin(cables, and(eq(cables.collectionId, reviewDecisions.collectionId), eq(cables.reference, reviewDecisions.cable)))
		.innerJoin(stances, and(eq(stances.cableId, cables.id), eq(stances.id, reviewDecisions.stanceId)))
		.where(and(
			eq(stances.topic, topic), isShown(undefined), until === undefined ? undefined : lte(cables.sentDay, until),
			sql`${reviewDecisions.id} IN (SELECT max(id) FROM review_decisions GROUP BY collection_id, stance_id)`
		))
		.orderBy(desc(reviewDecisions.id))
		.limit(limit)
		.all();
	return rows.flatMap(({ stance, cable, event }) => {
		const found = stanceToEvidence(stance, { ...cable, sent: cable.sent ?? '' }, decisionOf(cable.collectionId, stance.id));
		return found === null ? [] : [{ evidence: found, ...event }];
	});
}
