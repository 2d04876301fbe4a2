import { ACTION_STATUSES, stateOf, type ActionStatus, type FollowUpAct, type FollowUpEvent, type FollowUpKind, type FollowUpState } from './follow-up.ts';

/** A move with the reason why it is refused, or null when it may be made. */
export interface Move {
	readonly kind: FollowUpKind;
	/** For `status-changed`. */
	readonly status: ActionStatus | null;
	readonly refusal: string | null;
}

const isClosed = (status: ActionStatus): boolean => status === 'done' || status === 'withdrawn' || status === 'not-actionable';
/** What a closed item is still open to: a word, a late reply, being opened again, and taking something back. */
const WHEN_CLOSED: ReadonlySet<FollowUpKind> = new Set(['note', 'reply-received', 'reply-dismissed', 'status-changed', 'corrected', 'undone', 'task-done']);
const isDay = (day: string): boolean => /^\d{4}-\d{2}-\d{2}$/.test(day) && !Number.isNaN(Date.parse(day)) && new Date(Date.parse(day)).toISOString().startsWith(day);

function refuseStatus(state: FollowUpState, status: ActionStatus, reason: string | null): string | null {
	if (!ACTION_STATUSES.includes(status)) return `There is no status “${String(status)}”.`;
	if (status === state.status) return `It is ${status} already.`;
	if (isClosed(state.status) && status !== 'open') return `It is ${state.status}; open it again first.`;
	if (status === 'answered' && state.replies.length === 0 && !reason?.trim()) return 'No reply is linked: link the cable that answers, or say how it was answered.';
	if ((status === 'withdrawn' || status === 'not-actionable') && !reason?.trim()) return `Say why it is ${status === 'withdrawn' ? 'withdrawn' : 'not actionable'}.`;
	return null;
}

/** Whether "answered" rests on this cable alone. */
function restsOn(state: FollowUpState, cable: string): boolean {
	const answered = state.standing.findLast((event) => event.kind === 'status-changed');
	return state.status === 'answered' && answered?.kind === 'status-changed' && !answered.reason?.trim() && state.replies.length === 1 && state.replies[0] === cable;
}

function refuseUndo(state: FollowUpState, events: readonly FollowUpEvent[], undoes: number): string | null {
	const target = events.find((event) => event.id === undoes);
	if (!target) return `There is no event ${undoes} to take back.`;
	if (target.kind === 'undone') return 'An undoing is not taken back; do the thing again.';
	if (target.kind === 'filed') return 'It was filed by hand; say that it is not actionable instead.';
	if (!state.standing.includes(target)) return 'It was taken back already.';
	if (state.standing.some((event) => 'refersTo' in event && event.refersTo === target.id)) return target.kind === 'draft' ? 'The draft was sent; take back the sending first.' : 'The task was done; take back that first.';
	if (target.kind === 'status-changed' && state.standing.findLast((event) => event.kind === 'status-changed') !== target) return 'A later change of status rests on it; take back that first.';
	if (target.kind === 'reply-received' && restsOn(state, target.linkedCable)) return 'The status “answered” rests on this reply; change the status first.';
	// Taking back a status may bring back "answered", whose reply was dismissed in the meantime.
	if (target.kind === 'status-changed' && !isSound(stateOf([...events, { id: Infinity, by: '', at: '', kind: 'undone', undoes }]))) return 'The status before it, “answered”, has no reply any more.';
	if (target.kind === 'reply-dismissed' || target.kind === 'reply-received') return isSound(stateOf([...events, { id: Infinity, by: '', at: '', kind: 'undone', undoes }])) ? null : 'The status “answered” would be left without a reply.';
	return null;
}

/** Whether a state holds together: "answered" has a reply, or words that say how. */
function isSound(state: FollowUpState): boolean {
	if (state.status !== 'answered' || state.replies.length > 0) return true;
	const answered = state.standing.findLast((event) => event.kind === 'status-changed');
	return answered?.kind === 'status-changed' && Boolean(answered.reason?.trim());
}

function refuseAct(state: FollowUpState, events: readonly FollowUpEvent[], act: FollowUpAct): string | null {
	if (isClosed(state.status) && !WHEN_CLOSED.has(act.kind)) return `It is ${state.status}; open it again first.`;
	if ('onDay' in act && typeof act.onDay === 'string' && !isDay(act.onDay)) return `“${act.onDay}” is no day of the form YYYY-MM-DD.`;
	switch (act.kind) {
		case 'note': return act.body.trim() ? null : 'Write the note.';
		case 'task': return act.body.trim() ? null : 'Say what is to be done.';
		case 'draft': return act.body.trim() ? null : 'The draft is empty.';
		case 'reminder': return null;
		case 'filed': return events.length === 0 ? null : 'It was filed already.';
		case 'corrected': return act.reason.trim() ? (Object.keys(act.changes).length > 0 ? null : 'Change at least one thing that was read wrong.') : 'Say why it is corrected.';
		case 'task-done': {
			const task = [...state.tasks, ...state.reminders].find(({ id }) => id === act.refersTo);
			return task ? (task.isDone ? 'It is done already.' : null) : `There is no task or reminder ${act.refersTo}.`;
		}
		case 'sent': {
			if (act.refersTo === null) return null;
			const draft = state.drafts.find(({ id }) => id === act.refersTo);
			return draft ? (draft.sentOn === null ? null : `The draft was sent on ${draft.sentOn}.`) : `There is no draft ${act.refersTo}.`;
		}
		case 'deadline-moved': return act.reason.trim() ? null : 'Say why the deadline moves.';
		case 'reply-received': return act.linkedCable.trim() ? (state.replies.includes(act.linkedCable) ? `${act.linkedCable} is linked already.` : null) : 'Name the cable that answers.';
		case 'reply-dismissed': {
			if (!act.linkedCable.trim()) return 'Name the cable that does not answer.';
			if (state.dismissed.includes(act.linkedCable)) return `${act.linkedCable} is dismissed already.`;
			return restsOn(state, act.linkedCable) ? 'The status “answered” rests on this reply; change the status first.' : null;
		}
		case 'status-changed': return refuseStatus(state, act.status, act.reason);
		case 'undone': return refuseUndo(state, events, act.undoes);
	}
}

export type Filing = { readonly ok: true; readonly events: readonly FollowUpEvent[]; readonly state: FollowUpState } | { readonly ok: false; readonly reason: string };

/**
 * Adds an act to a log: the longer log and its state, or the reason of the refusal as a sentence. The log given is never changed.
 * `seen` is the number of the last event that the person had before them (null: none; undefined: not known); a later one refuses.
 */
export function file(events: readonly FollowUpEvent[], act: FollowUpAct, head: { readonly by: string; readonly at: string; readonly id?: number }, seen?: number | null): Filing {
	const last = events.at(-1)?.id ?? null;
	if (seen !== undefined && seen !== last) return { ok: false, reason: 'Somebody added to this action request meanwhile: look at what they did first.' };
	const reason = refuseAct(stateOf(events), events, act);
	if (reason !== null) return { ok: false, reason };
	const longer = [...events, { ...act, by: head.by, at: head.at, id: head.id ?? (last ?? 0) + 1 }];
	return { ok: true, events: longer, state: stateOf(longer) };
}

const KINDS: readonly FollowUpKind[] = ['note', 'task', 'draft', 'sent', 'reminder', 'deadline-moved', 'reply-received'];

/**
 * What a page offers for an item: every move, those refused with the reason. A status that needs a reason or a reply is offered when giving one is
 * all that is missing.
 */
export function movesOf(events: readonly FollowUpEvent[]): Move[] {
	const state = stateOf(events);
	const kinds = KINDS.map((kind): Move => ({ kind, status: null, refusal: isClosed(state.status) && !WHEN_CLOSED.has(kind) ? `It is ${state.status}; open it again first.` : null }));
	const statuses = ACTION_STATUSES.filter((status) => status !== state.status).map((status): Move => ({ kind: 'status-changed', status, refusal: refuseStatus(state, status, 'a reason given') }));
	const last = state.standing.at(-1);
	const undo: Move = { kind: 'undone', status: null, refusal: last ? refuseUndo(state, events, last.id) : 'Nothing was done yet.' };
	return [...kinds, ...statuses, undo];
}
