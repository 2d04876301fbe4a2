import type { ActionRequest } from '../action-request.ts';
import { postByName } from '#lib/cables/vocabulary/posts.ts';
import { addDays } from '../due-dates.ts';
import { DEPARTMENT_ADDRESS } from './letter-templates.ts';
import { fill, type Template } from './template.ts';

/** What a letter has to know of the cable in which the request stands. */
export interface LetterSource {
	readonly reference: string;
	readonly origin: string | null;
	/** `YYYY-MM-DD`, `YYYY-MM`, `YYYY` or null. */
	readonly sent: string | null;
	readonly subject: string | null;
	readonly classification: string | null;
}

export interface LetterSender {
	readonly name: string | null;
	/** Several lines. */
	readonly address: string | null;
	readonly purpose: string | null;
	/** "$50". */
	readonly fee: string | null;
}

const MONTHS = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'];

/** `2007-01-31` → "January 31, 2007"; a partial date as far as it goes. */
export function dateInWords(date: string): string {
	const [year = '', month, day] = date.slice(0, 10).split('-');
	if (month === undefined) return year;
	const name = MONTHS[Number(month) - 1] ?? month;
	return day === undefined ? `${name} ${year}` : `${name} ${Number(day)}, ${year}`;
}

/** `07TOKYO438` → "TOKYO 438". */
export function referenceInWords(reference: string): string {
	const match = reference.match(/^\d{2}([A-Z]+)(\d+)$/);
	return match ? `${postByName(match[1] ?? '')?.place.toUpperCase() ?? match[1]} ${match[2]}` : reference;
}

const ownName = (party: string): string => (party === 'STATE' ? 'the Department of State' : party === 'US' ? 'the United States' : postByName(party)?.displayName ?? party);

/** "the telegram Embassy Tokyo 438 of January 31, 2007, "JAPAN SUPPORTS …" (CONFIDENTIAL)". */
function describe(source: LetterSource): string {
	const origin = source.origin === null ? '' : postByName(source.origin)?.displayName ?? source.origin;
	const subject = source.subject === null ? '' : `, subject "${source.subject}"`;
	return `telegram ${referenceInWords(source.reference)} (${source.reference})${origin ? ` from ${origin}` : ''}${source.sent ? ` of ${dateInWords(source.sent)}` : ''}${subject}${source.classification ? `, classified ${source.classification}` : ''}`;
}

/** What answers a request: for FOIA letters the missing reply is described by who should have sent it, to whom and between which days. */
function missingReply(request: ActionRequest, source: LetterSource): string {
	const from = request.kind === 'host-promises' || request.kind === 'us-promises' ? ownName(source.origin ?? 'STATE') : request.asked.includes('ALL') ? 'any addressee post' : request.asked.map(ownName).join(', ');
	const until = source.sent?.length === 10 ? `between ${dateInWords(source.sent)} and ${dateInWords(addDays(source.sent, 365))}` : source.sent ? `from ${dateInWords(source.sent)} on` : '';
	return `1. Any telegram, memorandum or electronic mail from ${from} ${until} that replies to, follows up or cites ${referenceInWords(source.reference)} (${source.reference}), paragraph ${request.paragraph}.\n\n2. The ${describe(source)}, in full.`;
}

/**
 * A letter drafted from an action request: the template with its places filled, and the places that only the sender can fill. `today` is
 * `YYYY-MM-DD`. A FOIA letter asks for the missing reply and the cable, a declassification request for the cable alone.
 */
export function draftLetter(template: Template, request: ActionRequest, source: LetterSource, sender: LetterSender, today: string): { readonly text: string; readonly missing: readonly string[] } {
	const isFoia = template.id === 'foia';
	const grounds = isFoia
		? `in paragraph ${request.paragraph} of that telegram, ${ownName(request.asker)} is on record with a request or promise that calls for an answer.`
		: `I refer in particular to paragraph ${request.paragraph}${request.mark ? `, marked (${request.mark})` : ''}.`;
	return fill(template, {
		sender: sender.address, today: dateInWords(today), agency: DEPARTMENT_ADDRESS, records: isFoia ? missingReply(request, source) : `The ${describe(source)}.`,
		grounds, quotation: isFoia ? `The words are: "${request.quote}."` : '', purpose: sender.purpose ?? '', fee: sender.fee ?? '$25', name: sender.name
	});
}
