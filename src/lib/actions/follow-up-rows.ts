import { ACTION_STATUSES, type ActionChanges, type ActionStatus, type FollowUpAct, type FollowUpEvent, type FollowUpKind } from './follow-up.ts';

/** An event as a table keeps it: the columns that its kind does not use are null. */
export interface FollowUpRow {
	readonly kind: FollowUpKind;
	readonly status: ActionStatus | null;
	readonly body: string | null;
	readonly onDay: string | null;
	readonly linkedCable: string | null;
	readonly reason: string | null;
	/** The earlier event that this one is about: taken back, sent, done. */
	readonly about: number | null;
	/** Of a draft: the template that it was made from. */
	readonly template: string | null;
	/** Of a correction: the slots that it changes. */
	readonly changes: ActionChanges | null;
}

const EMPTY = { status: null, body: null, onDay: null, linkedCable: null, reason: null, about: null, template: null, changes: null } as const;

/** The columns of an act. */
export function rowOf(act: FollowUpAct): FollowUpRow {
	switch (act.kind) {
		case 'filed': return { ...EMPTY, kind: act.kind, reason: act.reason };
		case 'corrected': return { ...EMPTY, kind: act.kind, changes: act.changes, reason: act.reason };
		case 'note': return { ...EMPTY, kind: act.kind, body: act.body };
		case 'task': return { ...EMPTY, kind: act.kind, body: act.body, onDay: act.onDay };
		case 'task-done': return { ...EMPTY, kind: act.kind, about: act.refersTo };
		case 'draft': return { ...EMPTY, kind: act.kind, body: act.body, template: act.template };
		case 'sent': return { ...EMPTY, kind: act.kind, onDay: act.onDay, about: act.refersTo, body: act.body };
		case 'reminder': return { ...EMPTY, kind: act.kind, onDay: act.onDay, body: act.body };
		case 'deadline-moved': return { ...EMPTY, kind: act.kind, onDay: act.onDay, reason: act.reason };
		case 'reply-received': return { ...EMPTY, kind: act.kind, linkedCable: act.linkedCable, onDay: act.onDay ?? null };
		case 'reply-dismissed': return { ...EMPTY, kind: act.kind, linkedCable: act.linkedCable, reason: act.reason };
		case 'status-changed': return { ...EMPTY, kind: act.kind, status: act.status, reason: act.reason, onDay: act.onDay ?? null };
		case 'undone': return { ...EMPTY, kind: act.kind, about: act.undoes };
	}
}

/** The act that a row records; null when it lacks what its kind needs, or its kind is not known: such a row is shown and changes nothing. */
export function actOf(row: FollowUpRow): FollowUpAct | null {
	const { kind, status, body, onDay, linkedCable, reason, about, template, changes } = row;
	switch (kind) {
		case 'filed': return { kind, reason };
		case 'corrected': return changes === null || reason === null ? null : { kind, changes, reason };
		case 'note': return body === null ? null : { kind, body };
		case 'task': return body === null ? null : { kind, body, onDay };
		case 'task-done': return about === null ? null : { kind, refersTo: about };
		case 'draft': return body === null ? null : { kind, body, template };
		case 'sent': return onDay === null ? null : { kind, onDay, refersTo: about, body };
		case 'reminder': return onDay === null ? null : { kind, onDay, body };
		case 'deadline-moved': return reason === null ? null : { kind, onDay, reason };
		case 'reply-received': return linkedCable === null ? null : { kind, linkedCable, onDay };
		case 'reply-dismissed': return linkedCable === null ? null : { kind, linkedCable, reason };
		case 'status-changed': return status === null || !ACTION_STATUSES.includes(status) ? null : { kind, status, reason, onDay };
		case 'undone': return about === null ? null : { kind, undoes: about };
		default: return null;
	}
}

/** The log that rows record, in the order of their numbers; rows that cannot be read are left out. */
export function eventsOf(rows: readonly (FollowUpRow & { readonly id: number; readonly by: string; readonly at: string })[]): FollowUpEvent[] {
	return [...rows].sort((a, b) => a.id - b.id).flatMap((row): FollowUpEvent[] => {
		const act = actOf(row);
		return act ? [{ ...act, id: row.id, by: row.by, at: row.at }] : [];
	});
}
