import { MONTH, monthOf } from '#lib/language/months.ts';
import type { Meeting } from '#lib/topics/topic.ts';
import type { Deadline } from '../action-request.ts';

const BY = '(?:(?:by|until|not later than|no later than|NLT|due(?: on| by)?|on or before)(?: the)?(?: latest)?,? )';
const BEFORE = '(?:(?:before|prior to|in advance of|ahead of|in time for)(?: the)? )';
const LEAD = `(?:${BY}|${BEFORE})`;
const DAY_PART = '(?:(?:COB|c\\.o\\.b\\.|close of business|noon|opening of business|OOB|the morning of|the end of the day)(?: on)?,? )?(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day,? )?(?:the )?';
const NUMBERS: Readonly<Record<string, number>> = { a: 1, one: 1, two: 2, three: 3, four: 4, five: 5, six: 6, seven: 7, eight: 8, nine: 9, ten: 10, fifteen: 15, thirty: 30 };

const DAY = `(${MONTH}) (\\d{1,2})(?:st|nd|rd|th)?(?:\\s?-\\s?\\d{1,2})?(?:,? (\\d{4}))?(?!\\d)`;
const BY_DAY = new RegExp(`${BY}${DAY_PART}${DAY}`);
/** The date may be the event's: "before Mutale leaves for Dublin on May 16". */
const BEFORE_DAY = new RegExp(`${BEFORE}${DAY_PART}(?:(?:[A-Za-z-]+ ){0,9}?(?:on|of|in) )?${DAY}`);
const DAY_MONTH = new RegExp(`${LEAD}${DAY_PART}(\\d{1,2})(?:st|nd|rd|th)? (?:of )?(${MONTH})(?:,? (\\d{4}))?(?!\\d)`);
const PART_OF_MONTH = new RegExp(`${LEAD}(?:the )?(mid|middle of|end of|late|early|beginning of|start of)(?:-| )?(${MONTH})(?:,? (\\d{4}))?(?![a-z\\d])`);
const WHOLE_MONTH = new RegExp(`(?:before|by) (${MONTH})(?: (\\d{4}))?(?=[,.;)]|$| \\(| and\\b| in order)`);
const WITHIN = /(?:within|in|inside|no later than) (?:the next )?(a|one|two|three|four|five|six|seven|eight|nine|ten|fifteen|thirty|\d{1,3}) (working |business |calendar )?(days?|weeks?|months?)(?: of (?:receipt|receiving)[a-z ]*| from now| time)?/;
const PERIOD_END = /(?:by|before) (?:the )?(?:end|close) of (?:the |this |next )?(week|month|year)|(?:by|before) (next|this) (week|month)/;
const SOON = /(?:as soon as (?:possible|practicable|practical|feasible|he could|she could|they could|there (?:was|is) [a-z -]+)|at (?:the|your|his|her|their) earliest (?:opportunity|convenience|possible (?:time|date))|ASAP|without delay|immediately|urgently|promptly|soonest|right away|in the near future|at once|in good time|shortly|quickly|once [^.;]{3,60}|when ready)/;
const BEFORE_EVENT = /(?:before|by|prior to|ahead of|in advance of|in time for|until) (?:the |its |their |this |next )?([^.;,]{3,70})/;

function iso(year: number, month: number, day: number): string {
	const date = new Date(Date.UTC(year, month, day));
	return date.toISOString().slice(0, 10);
}

/** Without a year: the first such day on or after the cable's, which for a deadline is never more than a year off. */
function inYear(sent: string, month: number, day: number, year: string | undefined): string {
	if (year !== undefined) return iso(Number(year), month, day);
	const candidate = iso(Number(sent.slice(0, 4)), month, day);
	return candidate >= sent ? candidate : iso(Number(sent.slice(0, 4)) + 1, month, day);
}

const lastDay = (year: number, month: number): number => new Date(Date.UTC(year, month + 1, 0)).getUTCDate();

function partOfMonth(sent: string, part: string, month: number, year: string | undefined): string {
	const first = inYear(sent, month, part === 'mid' || part === 'middle of' ? 15 : part === 'end of' || part === 'late' ? 28 : 1, year);
	const y = Number(first.slice(0, 4));
	if (part === 'end of') return iso(y, month, lastDay(y, month));
	if (part === 'late') return iso(y, month, lastDay(y, month));
	if (part === 'early') return iso(y, month, 10);
	return first;
}

/** Working days skip Saturday and Sunday; public holidays are not known to the program. */
function addWorkingDays(sent: string, count: number): string {
	const date = new Date(`${sent}T00:00:00Z`);
	for (let left = count; left > 0;) {
		date.setUTCDate(date.getUTCDate() + 1);
		if (date.getUTCDay() % 6 !== 0) left--;
	}
	return date.toISOString().slice(0, 10);
}

function addSpan(sent: string, count: number, unit: string): string {
	const [year = 0, month = 1, day = 1] = sent.split('-').map(Number);
	if (unit.startsWith('month')) return iso(year, month - 1 + count, day);
	return iso(year, month - 1, day + count * (unit.startsWith('week') ? 7 : 1));
}

function endOfPeriod(sent: string, unit: string): string {
	const date = new Date(`${sent}T00:00:00Z`);
	if (unit === 'week') date.setUTCDate(date.getUTCDate() + ((5 - date.getUTCDay() + 7) % 7));
	else if (unit === 'month') date.setUTCFullYear(date.getUTCFullYear(), date.getUTCMonth() + 1, 0);
	else date.setUTCFullYear(date.getUTCFullYear(), 12, 0);
	return date.toISOString().slice(0, 10);
}

/** The next meeting of the topic that a phrase names by its place or track: "the Wellington meeting", "the CCW session". */
export function meetingNamed(phrase: string, sent: string, meetings: readonly Meeting[]): Meeting | null {
	const ahead = meetings.filter((meeting) => meeting.start >= sent).sort((a, b) => (a.start < b.start ? -1 : 1));
	const byPlace = ahead.find((meeting) => meeting.place !== null && new RegExp(`\\b${meeting.place}\\b`).test(phrase) && meeting.place !== 'Geneva');
	return byPlace ?? (/\b(?:CCW|GGE|Geneva|experts)\b/.test(phrase) ? ahead.find((meeting) => meeting.track === 'ccw') ?? null : null);
}

type Reader = (text: string, sent: string, meetings: readonly Meeting[]) => Deadline | null;
const READERS: readonly Reader[] = [
	(text, sent) => {
		// A date with "by" or "no later than" outranks one that is only the date of an event.
		const match = text.match(BY_DAY) ?? text.match(BEFORE_DAY);
		return match ? { text: match[0], date: inYear(sent, monthOf(match[1] ?? ''), Number(match[2]), match[3]) } : null;
	},
	(text, sent) => {
		const match = text.match(DAY_MONTH);
		return match ? { text: match[0], date: inYear(sent, monthOf(match[2] ?? ''), Number(match[1]), match[3]) } : null;
	},
	(text, sent) => {
		const match = text.match(PART_OF_MONTH);
		return match ? { text: match[0], date: partOfMonth(sent, match[1] ?? '', monthOf(match[2] ?? ''), match[3]) } : null;
	},
	(text, sent) => {
		const match = text.match(WITHIN);
		if (!match) return null;
		const count = NUMBERS[match[1] ?? ''] ?? Number(match[1]);
		return { text: match[0], date: /working|business/.test(match[2] ?? '') ? addWorkingDays(sent, count) : addSpan(sent, count, match[3] ?? 'days') };
	},
	(text, sent) => {
		const match = text.match(PERIOD_END);
		if (!match) return null;
		const unit = match[1] ?? match[3] ?? 'week';
		return { text: match[0], date: endOfPeriod(match[2] === 'next' || /of next/.test(match[0]) ? addSpan(sent, 1, unit) : sent, unit) };
	},
	(text, sent) => {
		const match = text.match(WHOLE_MONTH);
		if (!match) return null;
		const month = monthOf(match[1] ?? '');
		const first = inYear(sent, month, 1, match[2]);
		return { text: match[0], date: match[0].startsWith('before') ? first : iso(Number(first.slice(0, 4)), month, lastDay(Number(first.slice(0, 4)), month)) };
	},
	(text, sent, meetings) => {
		const match = text.match(BEFORE_EVENT);
		const meeting = match ? meetingNamed(match[1] ?? '', sent, meetings) : null;
		return match && meeting ? { text: match[0].trim(), date: meeting.start } : null;
	},
	(text) => {
		const match = text.match(SOON);
		return match ? { text: match[0], date: null } : null;
	}
];

/**
 * The deadline in the words of a request, worked out from the day the cable was sent (`YYYY-MM-DD`, or null when unknown).
 * `("report by January 31", "2007-01-19")` → 2007-01-31; `"as soon as possible"` → words only; `"before the Wellington meeting"` → the
 * first day of the topic's next meeting there. Without a day of sending a date needs its year in the text.
 */
export function readDeadline(text: string, sent: string | null, meetings: readonly Meeting[]): Deadline | null {
	for (const read of READERS) {
		let found = read(text, sent ?? '0000-01-01', meetings);
		// "Signed by June 2007" in a cable of 2009 is no deadline.
		if (found && sent !== null && found.date !== null && found.date < sent) continue;
		if (found) found = { ...found, text: found.text.replace(/[\s.,;]+$/, '') };
		if (found) return sent === null && found.date !== null && !/\d{4}/.test(found.text) ? { text: found.text, date: null } : found;
	}
	return null;
}
