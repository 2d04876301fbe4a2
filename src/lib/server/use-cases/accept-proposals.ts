import type { WriteDb } from '#lib/server/db/client.ts';
import { write } from '#lib/server/db/client.ts';
import { BadInput, Conflict } from '#lib/server/errors.ts';
import { reviewQueue, type QueueFilter } from '#lib/server/queries/review-queue.ts';
import { reviewStance } from './review-stance.ts';

/**
 * Accepts every proposal of one rule or of one cable at once, and returns how many. `expected` is the number that the person confirmed: when
 * the queue has changed since, nothing is accepted. Throws `BadInput` for a filter that names neither rule nor cable, `Conflict` for another number.
 */
export function acceptProposals(db: WriteDb, filter: QueueFilter, expected: number, by: string, now: Date = new Date()): number {
	if (filter.rule === undefined && filter.cable === undefined) throw new BadInput('Name the rule or the cable whose proposals are to be accepted.');
	return write(db, (tx) => {
		const proposals = reviewQueue(tx, filter);
		if (proposals.length !== expected) {
			throw new Conflict(`There are ${proposals.length} such proposals now, not ${expected}; nothing was accepted.`, 'Look at the list again and confirm once more.');
		}
		const reason = filter.rule === undefined ? `accepted with its cable ${filter.cable}` : `accepted with the rule ${filter.rule}`;
		for (const { collection, id } of proposals) reviewStance(tx, { collection, stanceId: id, decision: 'accepted', reason, by }, now);
		return proposals.length;
	});
}
