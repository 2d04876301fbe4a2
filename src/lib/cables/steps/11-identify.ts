import type { ParseIssue, SentDate } from '../cable.ts';
import type { Envelope } from '../envelope.ts';
import type { Line } from '../lines.ts';
import { composeReference, fullYear, parseReference } from '../reference.ts';
import { canonicalPostName, postByName, postOfStation } from '../vocabulary/posts.ts';
import type { ClassificationLine } from './classification-line.ts';
import type { Routing } from './03-read-routing.ts';

export interface Identity {
	readonly reference: string | null;
	readonly origin: string | null;
	readonly serial: number | null;
	readonly sent: SentDate | null;
	readonly issues: readonly ParseIssue[];
}

const MONTH_NAMES = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'];
const STAMPED = /(?:Cable dated: ?)?((?:19|20)\d\d)-(\d\d)-(\d\d)(?:[T ](\d\d):(\d\d))?/;
const SPELLED = /\b(\d{1,2}) (January|February|March|April|May|June|July|August|September|October|November|December) ((?:19|20)\d\d)(?:, ?(\d\d):(\d\d))?/;
const SLASHED = /(?:\bdate: ?|^|[\s,"])(\d{1,2})\/(\d{1,2})\/((?:19|20)\d\d)(?: (\d{1,2}):(\d\d))/i;
const PRINTED_REFERENCE = /(?:^|[\s,|"])(\d\d[A-Z]{3,20}\d{1,6})(?=$|[\s,|"])/g;

/**
 * Says which cable this is and when it was sent. The envelope decides when there is one; else a reference printed above the text, else
 * post and serial of the classification line with the year of the date-time group. A year is never taken from anywhere else.
 */
export function identify(raw: string, preamble: readonly Line[], classification: ClassificationLine | null, routing: Routing, envelope: Envelope | null): Identity {
	const issues: ParseIssue[] = [];
	const fromStation = routing.addressees.find((station) => station.role === 'from');
	const sender = fromStation && postOfStation(fromStation.name);
	const author = classification?.post ? postByName(classification.post) : undefined;
	// A mirror may have put another cable's text under this routing block: 07PARIS2725 holds MOSCOW 005154.
	const isOther = sender !== undefined && author !== undefined && sender.name !== author.name && sender.country !== author.country && sender.name !== 'PARTO';
	if (isOther) {
		issues.push({ code: 'routing-differs', message: `The routing block is of ${sender.displayName}, the text of ${author.displayName}: its date is not taken.`, span: null });
	}
	const groupDate = isOther ? null : routing.sent;
	const dated = groupDate ? null : dateAbove(raw, preamble);
	const printed = referenceAbove(raw, preamble, classification);
	const post = classification?.post ? canonicalPostName(classification.post) : (printed?.post ?? sender?.name ?? null);
	const serial = classification?.serial ? wholeSerial(classification.serial, routing.shortSerial) : (printed?.serial ?? serialElsewhere(raw, post, routing, issues));
	const year = groupDate?.slice(0, 4) ?? (dated ? dated.value.slice(0, 4) : printed ? fullYear(printed.year) : null);
	const fromText = post && serial !== null && year ? composeReference(year, post, serial) : null;
	const given = envelope?.reference && !(envelope.isFileName && fromText) ? parseReference(envelope.reference) : null;
	const reference = given ? composeReference(given.year, given.post, given.serial) : fromText;
	if (given && fromText && reference !== fromText) {
		issues.push({ code: 'reference-differs', message: `The envelope says ${reference}, the text says ${fromText}.`, span: null });
	}
	if (reference === null) issues.push({ code: 'no-reference', message: missing(post, serial, year), span: null });
	const sent = sentDate(groupDate, dated, envelope, reference);
	if (sent === null) issues.push({ code: 'no-date', message: 'No date-time group, envelope or date line was found.', span: null });
	return { reference, origin: given?.post ?? post, serial: given?.serial ?? serial, sent, issues };
}

/** Without a classification line, a page line has the whole serial, the transmission line its last four digits. */
function serialElsewhere(raw: string, post: string | null, routing: Routing, issues: ParseIssue[]): number | null {
	if (post === null) return null;
	for (const page of raw.slice(0, 200_000).matchAll(/([A-Z][A-Z ]{2,30}) {1,2}(\d{8}) {1,3}\d{3}(?:\.\d)? OF \d{3}/g)) {
		if (canonicalPostName(page[1]!) === post) return Number(page[2]);
	}
	if (routing.shortSerial === null) return null;
	issues.push({ code: 'short-serial', message: `Only the last four digits of the serial were found: ${routing.shortSerial}.`, span: null });
	return Number(routing.shortSerial);
}

/** `00167` of six digits lost its last one; the line `DE RUEHBU #1673/01` still has the last four of the whole serial. */
function wholeSerial(printed: string, short: string | null): number {
	const number = Number(printed);
	const isCut = printed.length < 6 && printed.startsWith('0') && short !== null && Number(short) !== number && String(Number(short)).startsWith(String(number));
	return isCut ? Number(short) : number;
}

function missing(post: string | null, serial: number | null, year: string | null): string {
	const known = [post && `post ${post}`, serial !== null && `serial ${serial}`, year && `year ${year}`].filter(Boolean).join(', ');
	return `No whole reference was found${known ? ` (only ${known})` : ''}; give it in the file's name, as 07TOKYO438.txt.`;
}

function sentDate(groupDate: string | null, dated: SentDate | null, envelope: Envelope | null, reference: string | null): SentDate | null {
	if (groupDate) return { value: groupDate, precision: 'minute', from: 'dtg' };
	const created = envelope?.created ? readStamp(envelope.created, 'envelope') : null;
	if (created) return created;
	if (dated) return dated;
	return reference ? { value: fullYear(reference.slice(0, 2)), precision: 'year', from: 'reference' } : null;
}

/** A stamp as mirrors write it: `2007-01-31 10:10` (the minutes are the hour again, so only the day is kept), `3/4/2008 19:06`. */
function readStamp(text: string, from: SentDate['from']): SentDate | null {
	const stamped = STAMPED.exec(text);
	if (stamped) return dateOf(stamped[1]!, stamped[2]!, stamped[3]!, from === 'envelope' ? undefined : stamped[4], stamped[5], from);
	const spelled = SPELLED.exec(text);
	if (spelled) return dateOf(spelled[3]!, String(MONTH_NAMES.indexOf(spelled[2]!) + 1), spelled[1]!, spelled[4], spelled[5], from);
	const slashed = SLASHED.exec(text);
	if (slashed) return dateOf(slashed[3]!, slashed[1]!, slashed[2]!, slashed[4], slashed[5], from);
	return null;
}

function dateOf(year: string, month: string, day: string, hour: string | undefined, minute: string | undefined, from: SentDate['from']): SentDate | null {
	if (Number(month) < 1 || Number(month) > 12 || Number(day) < 1 || Number(day) > 31) return null;
	const date = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
	return hour === undefined || minute === undefined
		? { value: date, precision: 'day', from }
		: { value: `${date}T${hour.padStart(2, '0')}:${minute}Z`, precision: 'minute', from };
}

function dateAbove(raw: string, preamble: readonly Line[]): SentDate | null {
	for (const line of preamble) {
		const found = line.start < line.end ? readStamp(raw.slice(line.start, Math.min(line.end, line.start + 400)), 'text') : null;
		if (found) return found;
	}
	return null;
}

/** A reference that a mirror's dump prints above the text (`refid: 08QUITO219`), if it does not contradict the classification line. */
function referenceAbove(raw: string, preamble: readonly Line[], classification: ClassificationLine | null): ReturnType<typeof parseReference> {
	for (const line of preamble) {
		if (line.start === line.end || /^[ZOPR]{1,2} |^R[UH]|^REF|^TAGS/.test(raw.slice(line.start, line.start + 4))) continue;
		for (const match of raw.slice(line.start, Math.min(line.end, line.start + 400)).matchAll(PRINTED_REFERENCE)) {
			const parts = parseReference(match[1]!);
			if (parts && (classification?.serial == null || Number(classification.serial) === parts.serial)) return parts;
		}
	}
	return null;
}
