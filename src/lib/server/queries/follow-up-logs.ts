import { asc, eq, sql } from 'drizzle-orm';
import { eventsOf } from '#lib/actions/follow-up-rows.ts';
import type { FollowUpEvent } from '#lib/actions/follow-up.ts';
import type { ReadDb } from '#lib/server/db/client.ts';
import { followUpEvents } from '#lib/server/db/schema/index.ts';

/** The log of an action request, oldest event first; empty when nothing was done about it. */
export type LogOf = (collection: string, actionId: string) => readonly FollowUpEvent[];

/** What was done about every action request, or about those of one cable, for look-up. */
export function followUpLogs(db: ReadDb, filter: { readonly cable?: string | undefined } = {}): LogOf {
	const rows = db
		.select({
			collection: followUpEvents.collectionId, actionId: followUpEvents.actionId, id: followUpEvents.id, kind: followUpEvents.kind, status: followUpEvents.status,
			body: followUpEvents.body, onDay: followUpEvents.onDay, linkedCable: followUpEvents.linkedCable, reason: followUpEvents.reason,
			about: sql<number | null>`coalesce(${followUpEvents.undoes}, ${followUpEvents.refersTo})`, template: followUpEvents.template, changes: followUpEvents.changes,
			by: followUpEvents.recordedBy, at: followUpEvents.recordedAt
		})
		.from(followUpEvents)
		.where(filter.cable === undefined ? undefined : eq(followUpEvents.cable, filter.cable))
		.orderBy(asc(followUpEvents.id))
		.all();
	const logs = new Map([...Map.groupBy(rows, (row) => `${row.collection}\0${row.actionId}`)].map(([key, own]) => [key, eventsOf(own)]));
	return (collection, actionId) => logs.get(`${collection}\0${actionId}`) ?? [];
}
