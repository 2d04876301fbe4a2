import { MONTH, monthOf } from './months.ts';

/** A time that a text names, as exactly as it does. */
export interface NamedDate {
	/** `2007-01-29`, `2007-01` or `2007`. */
	readonly value: string;
	/** UTF-16 code units of the text, half-open, the word before the date ("on") included. */
	readonly start: number;
	readonly end: number;
	/** The word before it in lower case: `on`, `in`, `by` …, or empty. */
	readonly lead: string;
}

const LEADS = new Set(['on', 'in', 'during', 'by', 'before', 'after', 'since', 'until', 'till', 'from', 'through', 'to', 'for', 'of', 'the', 'this', 'that', 'next', 'at', 'between', 'and']);
/** Names of months need their capital, the words around them may have it. */
const anyCase = (words: Iterable<string>): string => `(?:${[...words].flatMap((word) => [word, word.charAt(0).toUpperCase() + word.slice(1), word.toUpperCase()]).join('|')})`;
const LEAD = String.raw`(?:\b${anyCase(LEADS)}\s+)?`;
const COUNTS: Readonly<Record<string, number>> = { a: 1, an: 1, one: 1, two: 2, three: 3, four: 4, five: 5, six: 6, seven: 7, eight: 8, nine: 9, ten: 10, eleven: 11, twelve: 12, fifteen: 15, sixteen: 16, eighteen: 18, twenty: 20 };
const WEEKDAYS = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday'];

const DATE = new RegExp([
	String.raw`${LEAD}(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day,? )?\b(?<m1>${MONTH}) (?<d1>\d{1,2})(?:st|nd|rd|th)?(?:\s?(?:-|–|and|to) ?\d{1,2}(?!\d))?(?:,? (?<y1>(?:19|20)\d{2}))?(?![\d:])`,
	String.raw`${LEAD}\b(?<d2>\d{1,2})(?:st|nd|rd|th)?(?: of)? (?<m2>${MONTH})(?:,? (?<y2>(?:19|20)\d{2}))?(?![\dA-Za-z])`,
	String.raw`${LEAD}(?:last )?\b(?<m3>${MONTH})(?: of (?<rel>last|this) year|,? (?:of )?(?<y3>(?:19|20)\d{2}))?(?![\dA-Za-z'’])`,
	String.raw`${LEAD}\b(?<y4>(?:19|20)\d{2})(?![\d,.:/-]\d|\d)`,
	String.raw`\b(?<word>${anyCase(['yesterday', 'last month', 'last year'])})\b`,
	String.raw`\b(?<count>${anyCase(Object.keys(COUNTS))}|\d{1,2}) (?<unit>days?|months?|years?) (?:ago|earlier)\b`,
	String.raw`\b${anyCase(['on', 'last'])}\s+(?<weekday>(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)\b`
].join('|'), 'g');

/** Days back from which on a date without a year is taken to lie ahead. */
const LONGEST_BACK = 300;

const dayOf = (year: number, month: number, day: number): string | null => {
	const date = new Date(Date.UTC(year, month, day));
	return date.getUTCMonth() === month && date.getUTCDate() === day ? date.toISOString().slice(0, 10) : null;
};
const daysBefore = (day: string, count: number): string => new Date(Date.parse(`${day}T00:00:00Z`) - count * 86_400_000).toISOString().slice(0, 10);

/**
 * The dates that a text names, none after `sent` (`YYYY-MM-DD`, the day on which it was written; null when unknown: then a date needs its year, and "yesterday"
 * is none). A day or month without a year is the last one before; one that would lie too far back is taken to lie ahead and left out.
 *
 * @example `("On January 29 he said", "2007-01-31")` → 2007-01-29; `("in December", "2008-03-10")` → 2007-12
 */
export function findDates(text: string, sent: string | null): NamedDate[] {
	const found: NamedDate[] = [];
	for (const match of text.matchAll(DATE)) {
		const value = valueOf(match.groups!, sent);
		const lead = /^([a-z]+)\s/i.exec(match[0])?.[1]?.toLowerCase() ?? '';
		if (value !== null && (sent === null || value <= sent.slice(0, value.length))) found.push({ value, start: match.index, end: match.index + match[0].length, lead: LEADS.has(lead) ? lead : '' });
	}
	return found;
}

function valueOf({ m1, d1, y1, m2, d2, y2, m3, y3, y4, rel, word, count, unit, weekday }: Record<string, string | undefined>, sent: string | null): string | null {
	if (m1 ?? m2) return inYear(monthOf((m1 ?? m2)!), Number(d1 ?? d2), y1 ?? y2, sent);
	if (m3) return inMonth(monthOf(m3), y3, rel, sent);
	if (y4) return y4;
	if (sent === null) return null;
	if (weekday) return daysBefore(sent, (new Date(`${sent}T00:00:00Z`).getUTCDay() - WEEKDAYS.indexOf(weekday.toLowerCase()) + 7) % 7 || 7);
	if (word) return word.toLowerCase() === 'yesterday' ? daysBefore(sent, 1) : back(sent, 1, word.slice(5).toLowerCase());
	return back(sent, COUNTS[count!.toLowerCase()] ?? Number(count), unit!);
}

function inYear(month: number, day: number, year: string | undefined, sent: string | null): string | null {
	if (year !== undefined) return dayOf(Number(year), month, day);
	if (sent === null) return null;
	const own = dayOf(Number(sent.slice(0, 4)), month, day);
	const past = own !== null && own <= sent ? own : dayOf(Number(sent.slice(0, 4)) - 1, month, day);
	return past !== null && past >= daysBefore(sent, LONGEST_BACK) ? past : null;
}

function inMonth(month: number, year: string | undefined, relative: string | undefined, sent: string | null): string | null {
	if (year === undefined && sent === null) return null;
	if (year !== undefined || relative !== undefined) return new Date(Date.UTC(year === undefined ? Number(sent!.slice(0, 4)) - (relative === 'last' ? 1 : 0) : Number(year), month, 1)).toISOString().slice(0, 7);
	return inYear(month, 1, undefined, sent)?.slice(0, 7) ?? null;
}

/** "two months ago" is a month, "a year ago" a year, "ten days ago" a day. */
function back(sent: string, count: number, unit: string): string {
	const [year = 0, month = 1] = sent.split('-').map(Number);
	if (unit.startsWith('year')) return String(year - count);
	if (unit.startsWith('month')) return new Date(Date.UTC(year, month - 1 - count, 1)).toISOString().slice(0, 7);
	return daysBefore(sent, count);
}
