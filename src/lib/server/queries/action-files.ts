import { toCalendar, type CalendarEntry } from '#lib/actions/calendar.ts';
import type { ActionItem } from './action-items.ts';
import { actionLine } from './action-lines.ts';
import type { RepliesOf } from './action-replies.ts';

const COLUMNS = [
	'id', 'collection', 'cable', 'paragraph', 'sent', 'mark', 'kind', 'asker', 'asked', 'ask', 'quote', 'deadline', 'due', 'status', 'overdue', 'due_soon', 'waiting_days',
	'replies_confirmed', 'replies_proposed'
] as const;

/**
 * A cell of a CSV file. A text that a spreadsheet would take for a formula gets an apostrophe in front, which spreadsheets hide:
 * `=1+1` → `'=1+1`; quotes, commas and line breaks are quoted as RFC 4180 has it.
 */
export function csvCell(value: string | number | boolean | null): string {
	const text = value === null ? '' : String(value);
	const safe = typeof value === 'string' && /^[=+\-@\t\r\n]/.test(text) ? `'${text}` : text;
	return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** CSV with a byte order mark, ISO dates, lists divided by semicolons. */
export function actionsAsCsv(items: readonly ActionItem[], repliesOf: RepliesOf): string {
	const rows = items.map((item) => {
		const { computed, replies, asked, ...line } = actionLine(item, repliesOf);
		const named = (confirmed: boolean): string => replies.filter((reply) => reply.confirmed === confirmed).map(({ cable }) => cable).join('; ');
		return [
			line.id, line.collection, line.cable, line.paragraph, line.sent, line.mark, line.kind, line.asker, asked.join('; '), line.ask, line.quote, line.deadline, line.due,
			line.status, computed.overdue, computed.dueSoon, computed.waitingDays, named(true), named(false)
		];
	});
	return `\uFEFF${[COLUMNS, ...rows].map((row) => row.map(csvCell).join(',')).join('\r\n')}\r\n`;
}

/** iCalendar of what lies ahead: due days of open items, and reminders that were not dealt with. `address` is where the app answers, or null. */
export function actionsAsCalendar(items: readonly ActionItem[], now: string, address: string | null): string {
	const entries = items.filter((item) => item.status === 'open').flatMap((item): CalendarEntry[] => {
		const url = address === null ? null : `${address}/actions/${item.id}?in=${encodeURIComponent(item.collection)}`;
		const about = { description: `${item.cable} ¶${item.paragraph}: “${item.quote}”`, url };
		const due = item.due === null ? [] : [{ ...about, id: `${item.collection}-${item.id}`, day: item.due, title: `Due: ${item.ask}`, isReminder: false }];
		const reminders = item.state.reminders.filter(({ isDone }) => !isDone)
			.map(({ id, onDay, body }) => ({ ...about, id: `${item.collection}-${item.id}-${id}`, day: onDay, title: body ?? `Reminder: ${item.ask}`, isReminder: true }));
		return [...due, ...reminders];
	});
	return toCalendar(entries, now);
}
