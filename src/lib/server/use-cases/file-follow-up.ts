import { and, eq } from 'drizzle-orm';
import { rowOf } from '#lib/actions/follow-up-rows.ts';
import { file } from '#lib/actions/follow-up-moves.ts';
import { stateOf, type FollowUpAct, type FollowUpEvent } from '#lib/actions/follow-up.ts';
import { write, type WriteDb } from '#lib/server/db/client.ts';
import { actionRequests, cables, followUpEvents } from '#lib/server/db/schema/index.ts';
import { Conflict, InvalidTransition, NotFound, Refusal } from '#lib/server/errors.ts';
import { followUpLogs } from '#lib/server/queries/follow-up-logs.ts';

export interface NewFollowUp {
	readonly collection: string;
	/** The item's identity, or that of a place that repeats it. */
	readonly actionId: string;
	readonly act: FollowUpAct;
	readonly by: string;
	/** Number of the last event that the person saw (null: none), when it is known: a later one is a conflict. */
	readonly seen?: number | null | undefined;
}

/**
 * Adds an event to the log of an action request and returns its number. Throws `NotFound`, `InvalidTransition` with the reason when the item is
 * not in a state for that, `Conflict` when somebody added an event since `seen`. It is on the disk when this returns, or nowhere.
 */
export function fileFollowUp(db: WriteDb, event: NewFollowUp, now: Date = new Date()): number {
	return write(db, (tx) => add(tx, event, now));
}

export interface BulkResult {
	readonly done: number;
	readonly refused: readonly { readonly actionId: string; readonly reason: string }[];
}

/** The same act on many items, in one transaction; those that refuse it are told, the others keep it. */
export function fileFollowUps(db: WriteDb, events: readonly NewFollowUp[], now: Date = new Date()): BulkResult {
	return write(db, (tx) => {
		const refused: { actionId: string; reason: string }[] = [];
		for (const event of events) {
			try {
				add(tx, event, now);
			} catch (error) {
				if (!(error instanceof Refusal)) throw error;
				refused.push({ actionId: event.actionId, reason: error.message });
			}
		}
		return { done: events.length - refused.length, refused };
	});
}

function add(tx: WriteDb, { collection, actionId, act, by, seen }: NewFollowUp, now: Date): number {
	const { reference, request } = requestOf(tx, collection, actionId);
	const log = followUpLogs(tx, { cable: reference })(collection, request.id);
	if (seen !== undefined && seen !== (log.at(-1)?.id ?? null)) {
		throw new Conflict('Somebody added to this action request meanwhile.', 'Look at what they did first; nothing of yours was saved.');
	}
	const at = now.toISOString();
	const dated = withReplyDay(tx, act, log);
	const filing = file(log, dated, { by, at });
	if (!filing.ok) throw new InvalidTransition(filing.reason);
	const { cableId: _, ...snapshot } = request;
	const { about, ...columns } = rowOf(dated);
	const aimed = dated.kind === 'undone' ? { undoes: about } : { refersTo: about };
	const row = { ...columns, ...aimed, collectionId: collection, cable: reference, actionId: request.id, snapshot, recordedBy: by, recordedAt: at };
	return Number(tx.insert(followUpEvents).values(row).run().lastInsertRowid);
}

function requestOf(tx: WriteDb, collection: string, actionId: string): { reference: string; request: typeof actionRequests.$inferSelect } {
	const find = (id: string): { reference: string; request: typeof actionRequests.$inferSelect } | undefined => tx
		.select({ reference: cables.reference, request: actionRequests })
		.from(actionRequests)
		.innerJoin(cables, eq(cables.id, actionRequests.cableId))
		.where(and(eq(actionRequests.id, id), eq(cables.collectionId, collection)))
		.get();
	const found = find(actionId);
	if (!found) throw new NotFound(`There is no action request ${actionId} in the collection “${collection}”.`);
	// A summary's wording stands under the body's.
	return found.request.itemId === null ? found : (find(found.request.itemId) ?? found);
}

/** A reply counts from the day on which it was sent, and a status that rests on replies from that of the latest. */
function withReplyDay(tx: WriteDb, act: FollowUpAct, log: readonly FollowUpEvent[]): FollowUpAct {
	if (act.kind === 'reply-received' && act.onDay === undefined) {
		const day = tx.select({ day: cables.sentDay }).from(cables).where(eq(cables.reference, act.linkedCable)).get()?.day ?? null;
		return { ...act, onDay: day };
	}
	if (act.kind === 'status-changed' && (act.status === 'answered' || act.status === 'done') && act.onDay === undefined) {
		const days = stateOf(log).standing.flatMap((event) => (event.kind === 'reply-received' && event.onDay ? event.onDay : [])).sort();
		return { ...act, onDay: days.at(-1) ?? null };
	}
	return act;
}
