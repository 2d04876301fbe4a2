/** What researchers do about an action request: a log that only grows, and the state that follows from it. */

import type { ActionKind, Deadline, Party } from './action-request.ts';

/** The only statuses that are stored. Overdue, due soon and waiting are worked out (`due-dates.ts`). */
export const ACTION_STATUSES = ['open', 'answered', 'done', 'withdrawn', 'not-actionable'] as const;
export type ActionStatus = (typeof ACTION_STATUSES)[number];

/** What was read wrong in a request, by slot. A slot that is absent stays as extracted. */
export interface ActionChanges {
	readonly kind?: ActionKind;
	readonly asker?: Party;
	readonly asked?: readonly Party[];
	readonly ask?: string;
	readonly deadline?: Deadline | null;
}

/**
 * What an event says, by kind. Days are `YYYY-MM-DD`, cables canonical references, numbers those of earlier events. The day of a reply is
 * that on which it was sent, the day of a status the one from which it holds in the corpus; without one they hold on any day.
 */
export type FollowUpAct =
	| { readonly kind: 'filed'; readonly reason: string | null }
	| { readonly kind: 'corrected'; readonly changes: ActionChanges; readonly reason: string }
	| { readonly kind: 'note'; readonly body: string }
	| { readonly kind: 'task'; readonly body: string; readonly onDay: string | null }
	| { readonly kind: 'task-done'; readonly refersTo: number }
	| { readonly kind: 'draft'; readonly body: string; readonly template: string | null }
	| { readonly kind: 'sent'; readonly onDay: string; readonly refersTo: number | null; readonly body: string | null }
	| { readonly kind: 'reminder'; readonly onDay: string; readonly body: string | null }
	| { readonly kind: 'deadline-moved'; readonly onDay: string | null; readonly reason: string }
	| { readonly kind: 'reply-received'; readonly linkedCable: string; readonly onDay?: string | null }
	| { readonly kind: 'reply-dismissed'; readonly linkedCable: string; readonly reason: string | null }
	| { readonly kind: 'status-changed'; readonly status: ActionStatus; readonly reason: string | null; readonly onDay?: string | null }
	| { readonly kind: 'undone'; readonly undoes: number };
export type FollowUpKind = FollowUpAct['kind'];

export interface EventHead {
	/** Rises along the log. */
	readonly id: number;
	readonly by: string;
	/** Instant of recording, in UTC. */
	readonly at: string;
}
export type FollowUpEvent = EventHead & FollowUpAct;

export interface FollowUpTask {
	readonly id: number;
	readonly body: string;
	readonly onDay: string | null;
	readonly isDone: boolean;
}

export interface FollowUpDraft {
	readonly id: number;
	readonly body: string;
	readonly template: string | null;
	/** The day on which it was sent, or null. */
	readonly sentOn: string | null;
}

/** What the log amounts to. */
export interface FollowUpState {
	readonly status: ActionStatus;
	/** Set by a person, or undefined when the request's own deadline stands. */
	readonly movedDue: { readonly date: string | null } | undefined;
	/** References of the cables confirmed as replies, and of those dismissed. No cable is in both. */
	readonly replies: readonly string[];
	readonly dismissed: readonly string[];
	readonly tasks: readonly FollowUpTask[];
	readonly drafts: readonly FollowUpDraft[];
	readonly reminders: readonly { readonly id: number; readonly onDay: string; readonly body: string | null; readonly isDone: boolean }[];
	readonly notes: readonly { readonly id: number; readonly body: string }[];
	/** What people corrected in the request, a later word before an earlier one. */
	readonly corrections: ActionChanges;
	/** Days of sending, of drafts and of anything else, in the order of the log. */
	readonly sent: readonly string[];
	/** Events that still count, in order: neither undone nor undoing. */
	readonly standing: readonly FollowUpEvent[];
}

/** The events that still count. */
function standingOf(events: readonly FollowUpEvent[]): FollowUpEvent[] {
	const undone = new Set(events.flatMap((event) => (event.kind === 'undone' ? event.undoes : [])));
	return events.filter((event) => event.kind !== 'undone' && !undone.has(event.id));
}

const ofKind = <K extends FollowUpKind>(events: readonly FollowUpEvent[], kind: K): Extract<FollowUpEvent, { kind: K }>[] =>
	events.filter((event): event is Extract<FollowUpEvent, { kind: K }> => event.kind === kind);

/** The state that follows from a log, whole or cut off anywhere. An empty log is an open item to which nothing was done. */
export function stateOf(events: readonly FollowUpEvent[]): FollowUpState {
	return events.length === 0 ? NOTHING_DONE : stateOfStanding(standingOf(events));
}

const NOTHING_DONE: FollowUpState = stateOfStanding([]);

function stateOfStanding(standing: readonly FollowUpEvent[]): FollowUpState {
	const verdicts = new Map<string, 'reply-received' | 'reply-dismissed'>();
	for (const event of standing) if (event.kind === 'reply-received' || event.kind === 'reply-dismissed') verdicts.set(event.linkedCable, event.kind);
	const judged = (kind: string): string[] => [...verdicts].filter(([, verdict]) => verdict === kind).map(([cable]) => cable);
	const done = new Set(ofKind(standing, 'task-done').map((event) => event.refersTo));
	const sent = ofKind(standing, 'sent');
	const moved = ofKind(standing, 'deadline-moved').at(-1);
	return {
		status: ofKind(standing, 'status-changed').at(-1)?.status ?? 'open',
		movedDue: moved ? { date: moved.onDay } : undefined,
		replies: judged('reply-received'), dismissed: judged('reply-dismissed'),
		tasks: ofKind(standing, 'task').map(({ id, body, onDay }) => ({ id, body, onDay, isDone: done.has(id) })),
		drafts: ofKind(standing, 'draft').map(({ id, body, template }) => ({ id, body, template, sentOn: sent.find((event) => event.refersTo === id)?.onDay ?? null })),
		reminders: ofKind(standing, 'reminder').map(({ id, onDay, body }) => ({ id, onDay, body, isDone: done.has(id) })),
		notes: ofKind(standing, 'note').map(({ id, body }) => ({ id, body })),
		corrections: Object.assign({}, ...ofKind(standing, 'corrected').map((event) => event.changes)) as ActionChanges,
		sent: sent.map((event) => event.onDay),
		standing
	};
}

/**
 * The part of a log that holds on a day of the corpus clock. A reply that was sent later, and a status that rests on it, are not known yet; what
 * the researcher does today (a note, a letter, a reminder) is about the item on any day.
 */
export function eventsAsOf(events: readonly FollowUpEvent[], asOf: string): FollowUpEvent[] {
	return events.filter((event) => !((event.kind === 'reply-received' || event.kind === 'status-changed') && event.onDay && event.onDay > asOf));
}
