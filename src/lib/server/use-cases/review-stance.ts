import { and, asc, eq } from 'drizzle-orm';
import { write, type WriteDb } from '#lib/server/db/client.ts';
import { cables, reviewDecisions, stances, type Decision, type StanceChanges } from '#lib/server/db/schema/index.ts';
import { BadInput, Conflict, InvalidTransition, NotFound } from '#lib/server/errors.ts';
import { reviewLog } from '#lib/server/review-log.ts';

export interface Review {
	readonly collection: string;
	readonly stanceId: string;
	/** `withdrawn` takes back the decision that stands, `restored` brings back the one taken back last. */
	readonly decision: Decision;
	readonly changes?: StanceChanges;
	/** Required to reject. */
	readonly reason?: string | null;
	readonly by: string;
	/** Number of the decision that the person saw as the latest (null: none), when it is known: a later one is a conflict. */
	readonly seen?: number | null;
}

/**
 * Adds a decision on a stance and returns its number. Throws `NotFound` for an unknown stance, `BadInput` for a
 * correction that corrects nothing or a rejection without a reason, `InvalidTransition` when there is nothing to
 * withdraw or restore, `Conflict` when somebody else decided since `seen`.
 */
export function reviewStance(db: WriteDb, review: Review, now: Date = new Date()): number {
	const { collection, stanceId, decision, changes = {}, by } = review;
	const reason = review.reason?.trim() || null;
	if (decision === 'corrected' && Object.keys(changes).length === 0) throw new BadInput('A correction names at least one slot that was read wrong.');
	if (decision === 'rejected' && reason === null) throw new BadInput('Say in a few words why the record is wrong.');
	return write(db, (tx) => {
		const found = tx
			.select({ stance: stances, cable: cables.reference })
			.from(stances)
			.innerJoin(cables, eq(cables.id, stances.cableId))
			.where(and(eq(stances.id, stanceId), eq(cables.collectionId, collection)))
			.get();
		if (found === undefined) throw new NotFound(`There is no record ${stanceId} in the collection “${collection}”.`);
		const events = tx
			.select({ id: reviewDecisions.id, decision: reviewDecisions.decision })
			.from(reviewDecisions)
			.where(and(eq(reviewDecisions.collectionId, collection), eq(reviewDecisions.stanceId, stanceId)))
			.orderBy(asc(reviewDecisions.id))
			.all();
		if (review.seen !== undefined && review.seen !== (events.at(-1)?.id ?? null)) {
			throw new Conflict('Somebody decided on this record meanwhile.', 'Load the page again and look at their decision first.');
		}
		const { standing, undone } = reviewLog(events);
		if (decision === 'withdrawn' && standing === null) throw new InvalidTransition('No decision on this record stands, so there is nothing to undo.');
		if (decision === 'restored' && undone === null) throw new InvalidTransition('No decision on this record was undone last, so there is nothing to restore.');
		const { cableId: _, ...snapshot } = found.stance;
		const row = { collectionId: collection, cable: found.cable, stanceId, decision, changes, snapshot, reason, decidedBy: by, decidedAt: now.toISOString() };
		return Number(tx.insert(reviewDecisions).values(row).run().lastInsertRowid);
	});
}
