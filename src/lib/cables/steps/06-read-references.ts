import type { CableReference } from '../cable.ts';
import { linesToCleanText } from '../clean-text.ts';
import { rawSpan } from '../offsets.ts';
import { composeReference } from '../reference.ts';
import { canonicalPostName, postByName } from '../vocabulary/posts.ts';
import type { Field, Fields } from './04-read-fields.ts';

/** What the rule for the year of a bare reference needs to know of the cable that makes it. */
export interface Citing {
	/** Four digits, or null when the cable's year is unknown: then bare references stay unresolved. */
	readonly year: string | null;
	readonly origin: string | null;
	readonly serial: number | null;
}

const LABEL = /(?:^|[\s;,])(?:¶ ?)?(?:([A-Z]) ?[.)]|([a-z])\)|\(([A-Z])\)|([A-Z])(?=-(?!MAIL)[A-Z]{3,} \d))(?= ?\S)/g;
const WORD = String.raw`[A-Z][A-Z'-]*`;
const CITED = new RegExp(String.raw`(?<![A-Z0-9-])(?:((?:19|20)\d\d|\d\d)[ -]?)?((?:${WORD}[ .]{1,2}){0,3}${WORD})[ #-]{0,3}0*(\d{1,6})(?![\d-]|\/\d\d\/)(?:\/(\d\d)(?!\d))?`, 'gi');
const MORE = /^(?:,| AND|\/|;| &) ?0*(\d{2,6})(?![\d/ ]*[A-Z\d/])/i;
/** Words before a number that name no post. */
const NOT_POST = /^(?:EMAILS?|E-MAILS?|TELCONS?|DATED|OF|ON|PARAS?|PARAGRAPHS?|AND|NO|NUMBER|SEPTEL|DTG|JAN|FEB|MAR|APR|MAY|JUN|JUNE|JUL|JULY|AUG|SEP|SEPT|OCT|NOV|DEC|JANUARY|FEBRUARY|MARCH|APRIL|AUGUST|SEPTEMBER|OCTOBER|NOVEMBER|DECEMBER|TAG|DOC|LETTER|MEMO|FAX|FAM|FAH|REPORT|ARTICLE|SECTION|PART|TO|FROM|THE|IN|CA|IIR|TD|TDX|CX|IPR|ISN|EO|UNSCR|RESOLUTION)$/i;

/**
 * The cables and other documents that the REF fields name. Lettered items keep their letter; several cables in one item, or in a list
 * without letters, become entries of their own. E-mails, telephone conversations and letters have no canonical reference.
 *
 * A reference without a year takes the year of the citing cable, since the convention is to write the year of an older one; when it
 * names the citing post itself with a serial not below the citing cable's own, it can only be the year before.
 */
export function readReferences(raw: string, fields: Fields, citing: Citing): CableReference[] {
	return fields.fields.filter((field) => field.name === 'references').flatMap((field) => fieldToReferences(raw, field, citing));
}

function fieldToReferences(raw: string, field: Field, citing: Citing): CableReference[] {
	const clean = linesToCleanText(raw, field.lines);
	const result: CableReference[] = [];
	for (const { label, start, end } of labelledItems(clean.text)) {
		const text = clean.text.slice(start, end);
		const cited = citedCables(text, citing);
		if (cited.length === 0 && /[A-Za-z]{3}/.test(text) && !/^\W*(?:NONE|N\/A)\W*$/i.test(text)) cited.push({ start: 0, end: text.length, reference: null });
		for (const one of cited) {
			const span = { start: start + one.start, end: start + one.end };
			result.push({ label, text: clean.text.slice(span.start, span.end), reference: one.reference, span: rawSpan(clean, span) });
		}
	}
	return result;
}

interface Item { label: string | null; start: number; end: number }

/** Cuts at letters in their order, A before B: the `J.` of a name and the `D.` of a date are no labels. */
function labelledItems(text: string): Item[] {
	const items: Item[] = [];
	let label: string | null = null;
	let start = 0;
	let expected = 65;
	for (const match of text.matchAll(LABEL)) {
		const letter = (match[1] ?? match[2] ?? match[3] ?? match[4])!.toUpperCase();
		const code = letter.charCodeAt(0);
		if (code < expected || code > expected + 2 || (label === null && code !== 65 && items.length === 0 && text.slice(0, match.index).trim() === '' && code > 67)) continue;
		push(match.index);
		label = letter;
		expected = code + 1;
		start = match.index + match[0].length + (match[4] === undefined ? 0 : 1);
	}
	push(text.length);
	return items;

	function push(to: number): void {
		let from = start;
		let end = to;
		// Some texts letter twice: `A. (A) 03 BRASILIA 2313`.
		if (label !== null) from += new RegExp(`^\\s{0,3}\\(?${label}[.)] `).exec(text.slice(from, from + 8))?.[0].length ?? 0;
		while (from < end && /[\s:;,.¶-]/.test(text[from]!)) from++;
		while (end > from && /[\s:;,.¶]/.test(text[end - 1]!)) end--;
		if (from < end) items.push({ label, start: from, end });
	}
}

function citedCables(text: string, citing: Citing): { start: number; end: number; reference: string | null }[] {
	const found: { start: number; end: number; reference: string | null }[] = [];
	for (const match of text.matchAll(CITED)) {
		const [whole, before, name = '', serial = '', after] = match;
		const year = before ?? after;
		const post = postIn(name, year !== undefined || /^0\d/.test(serial) || whole.length === text.length);
		if (post === null) continue;
		const offset = before === undefined ? name.length - post.written.length : 0;
		const start = match.index + offset;
		let end = match.index + whole.length;
		found.push({ start, end, reference: resolve(post.name, serial, year, citing) });
		// "STATE 13115, 13116" and "STATE 1 AND 22": the further numbers are of the same post.
		for (let more = MORE.exec(text.slice(end, end + 20)); more; more = MORE.exec(text.slice(end, end + 20))) {
			const at = end + more[0].length - more[1]!.length;
			found.push({ start: at, end: end + more[0].length, reference: resolve(post.name, more[1]!, year, citing) });
			end += more[0].length;
		}
	}
	return found;
}

/** The post at the end of a run of words: known ones first by most words; an unknown single name only when `trusts` the form. */
function postIn(words: string, trusts: boolean): { name: string; written: string } | null {
	const parts = [...words.matchAll(/[^ ]+/g)];
	for (let from = 0; from < parts.length; from++) {
		const written = words.slice(parts[from]!.index);
		if (postByName(written)) return { name: canonicalPostName(written), written };
	}
	const last = words.trim();
	return trusts && parts.length === 1 && !NOT_POST.test(last) && last.length > 2 ? { name: canonicalPostName(last), written: words } : null;
}

function resolve(post: string, serial: string, year: string | undefined, citing: Citing): string | null {
	if (year !== undefined) return composeReference(year, post, serial);
	if (citing.year === null) return null;
	const isOwnLater = post === citing.origin && citing.serial !== null && Number(serial) >= citing.serial;
	return composeReference(String(Number(citing.year) - (isOwnLater ? 1 : 0)), post, serial);
}
