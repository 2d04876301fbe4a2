import { sql } from 'drizzle-orm';
import type { ReadDb } from '#lib/server/db/client.ts';
import { actionItems, type ActionItem } from './action-items.ts';
import { actionReplies, type ItemReply } from './action-replies.ts';

export interface AnsweredRequest {
	readonly item: ActionItem;
	readonly reply: ItemReply;
}

/** The other way round: the requests that a cable answers, by a person's word or as proposed; what was dismissed is left out. */
export function requestsAnsweredBy(db: ReadDb, reference: string): AnsweredRequest[] {
	const asking = db.all<{ reference: string }>(sql`
		SELECT r.reference AS reference FROM cables c JOIN cable_references r ON r.cable_id = c.id WHERE c.reference = ${reference} AND r.reference IS NOT NULL
		UNION SELECT cable FROM follow_up_events WHERE linked_cable = ${reference}`);
	const items = asking.flatMap((cable) => actionItems(db, null, { cable: cable.reference }));
	const repliesOf = actionReplies(db, items, null);
	return items.flatMap((item) => repliesOf(item).filter((reply) => reply.cable === reference && reply.verdict !== 'dismissed').map((reply) => ({ item, reply })));
}
