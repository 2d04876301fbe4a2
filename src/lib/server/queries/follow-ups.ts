import { asc } from 'drizzle-orm';
import type { ReadDb } from '#lib/server/db/client.ts';
import { followUpEvents, type ActionStatus, type FollowUpKind } from '#lib/server/db/schema/index.ts';

export interface FollowUp {
	readonly id: number;
	readonly kind: FollowUpKind;
	readonly status: ActionStatus | null;
	readonly body: string | null;
	/** The day that the event is about, `YYYY-MM-DD`. */
	readonly onDay: string | null;
	readonly linkedCable: string | null;
	readonly reason: string | null;
	readonly by: string;
	/** Instant of recording, in UTC. */
	readonly at: string;
	/** Taken back by a later event. */
	readonly isUndone: boolean;
}

export type FollowUpsOf = (collection: string, actionId: string) => readonly FollowUp[];

/** Kinds whose day lies ahead of them: a reminder set for June is known from the moment it is set. */
const FORWARD: readonly FollowUpKind[] = ['reminder', 'deadline-moved', 'task'];

/**
 * What was done about each action request, in order of recording, for look-up. With `asOf` an event that is about a
 * later day of the corpus is left out; one that names no day always counts, since the researcher works today.
 */
export function followUps(db: ReadDb, asOf: string | null): FollowUpsOf {
	const rows = db.select().from(followUpEvents).orderBy(asc(followUpEvents.id)).all();
	const undone = new Set(rows.map((row) => row.undoes));
	const byAction = new Map<string, FollowUp[]>();
	for (const row of rows) {
		if (asOf !== null && row.onDay !== null && row.onDay > asOf && !FORWARD.includes(row.kind)) continue;
		const { id, kind, status, body, onDay, linkedCable, reason } = row;
		const event = { id, kind, status, body, onDay, linkedCable, reason, by: row.recordedBy, at: row.recordedAt, isUndone: undone.has(id) };
		const key = `${row.collectionId}\0${row.actionId}`;
		byAction.set(key, [...(byAction.get(key) ?? []), event]);
	}
	return (collection, actionId) => byAction.get(`${collection}\0${actionId}`) ?? [];
}
