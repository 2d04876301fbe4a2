/** iCalendar (RFC 5545) of due days and reminders: whole days, which move with no time zone. */

export interface CalendarEntry {
	/** Stays the same as long as it is the same thing: the item's id, or the reminder's event. */
	readonly id: string;
	/** `YYYY-MM-DD`. */
	readonly day: string;
	readonly title: string;
	readonly description: string;
	/** Where the item is to be seen, or null. */
	readonly url: string | null;
	/** A reminder rings on its day; a due day only stands there. */
	readonly isReminder: boolean;
}

const escape = (text: string): string => text.replace(/\\/g, '\\\\').replace(/;/g, '\\;').replace(/,/g, '\\,').replace(/\r\n?|\n/g, '\\n');
const dense = (day: string): string => day.replaceAll('-', '');

/** Lines are at most 75 octets; a longer one goes on after CRLF and a blank. Characters are never cut in two. */
function fold(line: string): string {
	const parts: string[] = [];
	let part = '';
	let octets = 0;
	for (const character of line) {
		const size = new TextEncoder().encode(character).length;
		if (octets + size > 75) {
			parts.push(part);
			part = ' ';
			octets = 1;
		}
		part += character;
		octets += size;
	}
	return [...parts, part].join('\r\n');
}

function nextDay(day: string): string {
	return new Date(Date.parse(`${day}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10);
}

function toEvent(entry: CalendarEntry, stamp: string): string[] {
	return [
		'BEGIN:VEVENT', `UID:${entry.id}@demarche`, `DTSTAMP:${stamp}`, `DTSTART;VALUE=DATE:${dense(entry.day)}`, `DTEND;VALUE=DATE:${dense(nextDay(entry.day))}`,
		`SUMMARY:${escape(entry.title)}`, `DESCRIPTION:${escape(entry.description)}`, ...(entry.url === null ? [] : [`URL:${entry.url}`]), 'TRANSP:TRANSPARENT',
		...(entry.isReminder ? ['BEGIN:VALARM', 'ACTION:DISPLAY', 'TRIGGER:PT9H', `DESCRIPTION:${escape(entry.title)}`, 'END:VALARM'] : []), 'END:VEVENT'
	];
}

/**
 * A calendar file, to be served as `text/calendar; charset=utf-8`. `now` is the instant of writing (ISO, UTC). Importing a later file
 * replaces the entries of an earlier one, since their UIDs stay.
 */
export function toCalendar(entries: readonly CalendarEntry[], now: string, name = 'Demarche: action requests'): string {
	const stamp = now.slice(0, 19).replace(/[-:]/g, '').replace(/Z?$/, 'Z');
	const lines = [
		'BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//Demarche//Action requests//EN', 'CALSCALE:GREGORIAN', 'METHOD:PUBLISH', `X-WR-CALNAME:${escape(name)}`,
		...entries.flatMap((entry) => toEvent(entry, stamp)), 'END:VCALENDAR'
	];
	return `${lines.map(fold).join('\r\n')}\r\n`;
}
