import { asc } from 'drizzle-orm';
import type { ReadDb } from '#lib/server/db/client.ts';
import { reviewDecisions } from '#lib/server/db/schema/index.ts';
import { reviewLog } from '#lib/server/review-log.ts';

/** How often people found right what a rule read, in this corpus. */
export interface RulePrecision {
	readonly judged: number;
	/** Accepted as read; what was corrected or rejected was read wrong. */
	readonly right: number;
}

/** By rule id: the standing decisions on the records in which it had a part. Rules that nobody judged are not in it. */
export function rulePrecision(db: ReadDb): Map<string, RulePrecision> {
	const rows = db
		.select({ collection: reviewDecisions.collectionId, stanceId: reviewDecisions.stanceId, decision: reviewDecisions.decision, snapshot: reviewDecisions.snapshot })
		.from(reviewDecisions)
		.orderBy(asc(reviewDecisions.id))
		.all();
	const standing = [...Map.groupBy(rows, ({ collection, stanceId }) => `${collection}\0${stanceId}`).values()].flatMap((events) => reviewLog(events).standing ?? []);
	const counts = new Map<string, { judged: number; right: number }>();
	for (const { decision, snapshot } of standing) {
		for (const rule of new Set(snapshot.rules)) {
			const count = counts.get(rule) ?? { judged: 0, right: 0 };
			counts.set(rule, { judged: count.judged + 1, right: count.right + (decision === 'accepted' ? 1 : 0) });
		}
	}
	return counts;
}
