import { and, inArray, lte } from 'drizzle-orm';
import type { ReadDb } from '#lib/server/db/client.ts';
import { followUpEvents } from '#lib/server/db/schema/index.ts';
import { actionItems } from './action-items.ts';

export interface DueReminder {
	readonly event: number;
	readonly actionId: string;
	readonly collection: string;
	readonly cable: string;
	readonly day: string;
	readonly ask: string;
	/** What to be reminded of, or what is to be done. */
	readonly body: string | null;
	readonly kind: 'reminder' | 'task';
}

/** Reminders and dated tasks that came due until `today` and were not dealt with, of items that are not closed; the oldest first. They obey the researcher's own calendar. */
export function dueReminders(db: ReadDb, today: string): DueReminder[] {
	const set = db
		.selectDistinct({ id: followUpEvents.actionId, collection: followUpEvents.collectionId }).from(followUpEvents)
		.where(and(inArray(followUpEvents.kind, ['reminder', 'task']), lte(followUpEvents.onDay, today))).all();
	return set
		.flatMap(({ id, collection }) => actionItems(db, null, { id, collections: [collection] }))
		.filter((item) => item.status === 'open' || item.status === 'answered')
		.flatMap((item) => [...item.state.reminders.map((one) => ({ ...one, kind: 'reminder' as const })), ...item.state.tasks.map((one) => ({ ...one, kind: 'task' as const }))]
			.flatMap(({ id, onDay, body, isDone, kind }) => (isDone || onDay === null || onDay > today
				? []
				: [{ event: id, actionId: item.id, collection: item.collection, cable: item.cable, day: onDay, ask: item.ask, body, kind }])))
		.sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : a.event - b.event));
}
