import { describe, expect, test } from 'vitest';
import { toCalendar, type CalendarEntry } from './calendar.ts';

const ENTRY: CalendarEntry = { id: 'abc-due', day: '2007-12-31', title: 'Due: views, data; and more', description: 'Line one\nLine two \\ end', url: 'http://127.0.0.1:4173/actions/abc', isReminder: false };
const lines = (entries: readonly CalendarEntry[]): string[] => toCalendar(entries, '2026-11-24T10:00:00.000Z').split('\r\n');

describe('a calendar', () => {
	test('is whole days with stable names', () => {
		expect(lines([ENTRY])).toEqual([
			'BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//Demarche//Action requests//EN', 'CALSCALE:GREGORIAN', 'METHOD:PUBLISH', 'X-WR-CALNAME:Demarche: action requests',
			'BEGIN:VEVENT', 'UID:abc-due@demarche', 'DTSTAMP:20261124T100000Z', 'DTSTART;VALUE=DATE:20071231', 'DTEND;VALUE=DATE:20080101', 'SUMMARY:Due: views\\, data\\; and more',
			'DESCRIPTION:Line one\\nLine two \\\\ end', 'URL:http://127.0.0.1:4173/actions/abc', 'TRANSP:TRANSPARENT', 'END:VEVENT', 'END:VCALENDAR', ''
		]);
	});

	test('rings for a reminder only', () => {
		expect([lines([ENTRY]).includes('BEGIN:VALARM'), lines([{ ...ENTRY, isReminder: true }]).includes('BEGIN:VALARM')]).toEqual([false, true]);
	});

	test('folds at 75 octets without cutting a character', () => {
		const title = 'Ü'.repeat(100);
		const folded = lines([{ ...ENTRY, title }]);
		expect(Math.max(...folded.map((line) => new TextEncoder().encode(line).length))).toBeLessThanOrEqual(75);
		expect(folded.join('\n').replaceAll('\n ', '')).toContain(`SUMMARY:${title}`);
	});

	test('without entries is a calendar all the same', () => {
		expect(lines([])).toHaveLength(8);
	});
});
