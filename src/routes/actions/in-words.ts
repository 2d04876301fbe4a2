import type { ActionStatus, FollowUpEvent } from '#lib/actions/follow-up.ts';
import type { Computed } from '#lib/actions/due-dates.ts';
import { counted } from '#lib/components/counted.ts';
import { formatDate } from '#lib/components/format-date.ts';
import { KIND_IN_WORDS } from './kind-in-words.ts';

export const STATUS_IN_WORDS: Readonly<Record<ActionStatus, string>> = {
	open: 'open', answered: 'answered', done: 'done', withdrawn: 'withdrawn', 'not-actionable': 'not actionable'
};

/** Groups of the list, as tabs. */
export const GROUP_IN_WORDS: Readonly<Record<string, string>> = {
	open: 'Open', overdue: 'Overdue', 'due-soon': 'Due soon', waiting: 'Waiting', answered: 'Answered', done: 'Done', withdrawn: 'Withdrawn',
	'not-actionable': 'Not actionable', all: 'All'
};

/** What one can do about an item's status, as a button. */
export const MOVE_IN_WORDS: Readonly<Record<ActionStatus, string>> = {
	open: 'Open it again', answered: 'Mark as answered', done: 'Close as done', withdrawn: 'Mark as withdrawn', 'not-actionable': 'Dismiss as not actionable'
};

/** Where a due date comes from, in brackets behind it. */
export const DUE_FROM_IN_WORDS = { moved: 'moved', text: 'named in the text', rule: 'by the rule for its kind', none: '' } as const;

/** How an item stands on the day: "overdue, waiting 35 days", "due soon, waiting 29 days", "answered". */
export function standingInWords({ status, computed }: { readonly status: ActionStatus; readonly computed: Computed }): string {
	if (status !== 'open') return STATUS_IN_WORDS[status];
	const urgency = computed.overdue ? 'overdue' : computed.dueSoon ? 'due soon' : 'open';
	return computed.waitingDays === null ? urgency : `${urgency}, waiting ${counted(computed.waitingDays, 'day')}`;
}

/** An event of the log as a phrase: "linked 07STATE96596 as a reply". */
export function eventInWords(event: FollowUpEvent): string {
	switch (event.kind) {
		case 'filed': return 'filed it by hand';
		case 'corrected': return `corrected ${Object.entries(event.changes).map(([slot, value]) => `${slot} to “${changeInWords(slot, value)}”`).join(', ')}`;
		case 'note': return 'noted';
		case 'task': return event.onDay === null ? 'set a task' : `set a task for ${formatDate(event.onDay)}`;
		case 'task-done': return 'dealt with it';
		case 'draft': return 'saved a draft';
		case 'sent': return `sent it on ${formatDate(event.onDay)}`;
		case 'reminder': return `set a reminder for ${formatDate(event.onDay)}`;
		case 'deadline-moved': return event.onDay === null ? 'lifted the deadline' : `moved the deadline to ${formatDate(event.onDay)}`;
		case 'reply-received': return `linked ${event.linkedCable} as a reply`;
		case 'reply-dismissed': return `dismissed ${event.linkedCable} as a reply`;
		case 'status-changed': return event.status === 'open' ? 'opened it again' : `marked it ${STATUS_IN_WORDS[event.status]}${event.onDay ? ` from ${formatDate(event.onDay)}` : ''}`;
		case 'undone': return 'took that back';
	}
}

function changeInWords(slot: string, value: unknown): string {
	if (value === null) return 'none';
	if (slot === 'kind') return KIND_IN_WORDS[value as keyof typeof KIND_IN_WORDS];
	if (slot === 'deadline') return (value as { text: string; date: string | null }).date ?? (value as { text: string }).text;
	return Array.isArray(value) ? value.join(', ') : String(value);
}
