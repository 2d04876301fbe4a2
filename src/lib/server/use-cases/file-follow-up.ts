import { and, eq } from 'drizzle-orm';
import { write, type WriteDb } from '#lib/server/db/client.ts';
import { actionRequests, cables, followUpEvents, type ActionStatus, type FollowUpKind } from '#lib/server/db/schema/index.ts';
import { BadInput, Conflict, InvalidTransition, NotFound } from '#lib/server/errors.ts';
import { actionRequestsAsOf, type ActionItem } from '#lib/server/queries/open-action-requests.ts';

export interface NewFollowUp {
	readonly collection: string;
	readonly actionId: string;
	readonly kind: FollowUpKind;
	/** For `status-changed`. */
	readonly status?: ActionStatus | null;
	readonly body?: string | null;
	/** `YYYY-MM-DD`. */
	readonly onDay?: string | null;
	readonly linkedCable?: string | null;
	readonly reason?: string | null;
	readonly undoes?: number | null;
	readonly by: string;
	/** Number of the last event that the person saw (null: none), when it is known: a later one is a conflict. */
	readonly seen?: number | null;
}

/** What each kind of event cannot do without, and how to ask for it. */
const NEEDS: Partial<Record<FollowUpKind, readonly (readonly [keyof NewFollowUp, string])[]>> = {
	note: [['body', 'Write the note.']],
	task: [['body', 'Say what is to be done.']],
	reminder: [['onDay', 'Choose the day of the reminder.']],
	'deadline-moved': [['onDay', 'Choose the new deadline.'], ['reason', 'Say why the deadline moves.']],
	'reply-received': [['linkedCable', 'Name the cable that answers.']],
	'status-changed': [['status', 'Choose the new status.']],
	undone: [['undoes', 'Say which event is taken back.']]
};

/**
 * Adds an event to the history of an action request and returns its number. Throws `NotFound`, `BadInput` when
 * something that the kind needs is missing, `InvalidTransition` when the status is that already or the event cannot
 * be taken back, `Conflict` when somebody added an event since `seen`.
 */
export function fileFollowUp(db: WriteDb, event: NewFollowUp, now: Date = new Date()): number {
	for (const [field, ask] of NEEDS[event.kind] ?? []) {
		if (event[field] === undefined || event[field] === null || event[field] === '') throw new BadInput(ask);
	}
	return write(db, (tx) => {
		const found = tx
			.select({ reference: cables.reference, request: actionRequests })
			.from(actionRequests)
			.innerJoin(cables, eq(cables.id, actionRequests.cableId))
			.where(and(eq(actionRequests.id, event.actionId), eq(cables.collectionId, event.collection)))
			.get();
		const cable = found?.reference;
		const item = actionRequestsAsOf(tx, null, { collections: [event.collection], cable }).find(({ id }) => id === event.actionId);
		if (!found || !cable || !item) throw new NotFound(`There is no action request ${event.actionId} in the collection “${event.collection}”.`);
		if (event.seen !== undefined && event.seen !== (item.events.at(-1)?.id ?? null)) {
			throw new Conflict('Somebody added to this action request meanwhile.', 'Load the page again and look at what they did first.');
		}
		checkMove(event, item);
		const { cableId: _, ...snapshot } = found.request;
		const row = {
			collectionId: event.collection, cable, actionId: event.actionId, kind: event.kind,
			status: event.kind === 'status-changed' ? (event.status ?? null) : null,
			body: event.body ?? null, onDay: event.onDay ?? null, linkedCable: event.linkedCable ?? null, reason: event.reason ?? null,
			undoes: event.kind === 'undone' ? (event.undoes ?? null) : null, snapshot, recordedBy: event.by, recordedAt: now.toISOString()
		};
		return Number(tx.insert(followUpEvents).values(row).run().lastInsertRowid);
	});
}

function checkMove(event: NewFollowUp, item: ActionItem): void {
	if (event.kind === 'status-changed' && event.status === item.status) {
		throw new InvalidTransition(`The action request is “${item.status}” already.`);
	}
	if (event.kind !== 'undone') return;
	const target = item.events.find(({ id }) => id === event.undoes);
	if (target === undefined) throw new NotFound(`The action request has no event ${event.undoes}.`);
	if (target.isUndone || target.kind === 'undone') throw new InvalidTransition('That event was taken back already, or is itself an undoing.');
}
