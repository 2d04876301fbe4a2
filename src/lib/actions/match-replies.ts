import type { Span } from '#lib/cables/cable.ts';
import type { ActionKind, Party } from './action-request.ts';
import { contentWords, overlap } from './content-words.ts';
import { daysBetween } from './due-dates.ts';
import { sentenceSpans } from './steps/03-sentences.ts';

/** What is needed of a request to find its replies. */
export interface AskedThing {
	/** Reference of the cable that asks. */
	readonly cable: string;
	/** When it was sent, as exactly as is known: `2007-01-31`, `2007-01`, `2007` or null. */
	readonly sent: string | null;
	readonly kind: ActionKind;
	readonly asker: Party;
	readonly asked: readonly Party[];
	readonly ask: string;
	readonly quote: string;
	/** The paragraph's text: what a promise such as "he would let us know" is about stands before it. */
	readonly context?: string;
}

/** A cable whose REF names the one that asks. */
export interface CitingText {
	readonly reference: string;
	readonly origin: string | null;
	/** As `AskedThing.sent`. */
	readonly sent: string | null;
	readonly references: readonly { readonly reference: string | null; readonly label: string | null }[];
	readonly paragraphs: readonly { readonly key: number; readonly text: string }[];
}

export interface ReplyProposal {
	/** Reference of the proposed reply. */
	readonly cable: string;
	readonly origin: string | null;
	/** 0 to 1. */
	readonly score: number;
	/** Why, as phrases: "its REF names 07STATE9066", "it comes from PARIS, which was asked". */
	readonly reasons: readonly string[];
	/** The sentence that seems to answer, in its paragraph's clean text; null when none shares words with the ask. */
	readonly passage: { readonly paragraph: number; readonly span: Span; readonly quote: string } | null;
}

/** Beyond a year a cable that names another recalls it rather than answers. */
const MEMORY_DAYS = 365;
/** A promise is kept in a later cable of the same post only when that speaks of the same thing: so much of the ask in one sentence … */
const SAME_THING = 0.34;
/** … or so many words of the promising paragraph in the one that says "(ref C)". */
const SAME_WORDS = 3;

/**
 * Who may answer: those asked; the Department for the United States; the post itself, for what its host promised it. What we ask of
 * a government is answered in the report of a post there, which only the demarche's own kind (`department-asks-post`) can tell.
 */
function mayAnswer(thing: AskedThing, origin: string | null): boolean {
	if (origin === null) return false;
	switch (thing.kind) {
		case 'department-asks-post': return origin !== 'STATE' && (thing.asked.includes('ALL') || thing.asked.includes(origin));
		case 'post-asks-department':
		case 'host-asks-us': return origin === 'STATE';
		case 'host-promises': return origin === thing.asker;
		case 'us-promises': return origin === 'STATE' || origin === postOf(thing.cable);
		case 'us-asks-host': return origin === postOf(thing.cable) && origin !== 'STATE';
	}
}

const postOf = (reference: string): string => reference.replace(/^\d{2}/, '').replace(/\d+$/, '');
const needsTheSameThing = (kind: ActionKind): boolean => kind === 'host-promises' || kind === 'us-promises' || kind === 'us-asks-host';

/** Whether the paragraph that calls the asking cable by its letter, "(ref C)", speaks of what the promise was about. */
function recallsIt(thing: AskedThing, text: CitingText, label: string | null): boolean {
	if (label === null || thing.context === undefined) return false;
	const wanted = contentWords(thing.context);
	const named = text.paragraphs.filter((paragraph) => new RegExp(`\\bref ${label}\\b`, 'i').test(paragraph.text));
	return named.some((paragraph) => [...contentWords(paragraph.text)].filter((word) => wanted.has(word)).length >= SAME_WORDS);
}

/** First and last day that a partial date may mean. */
const firstDay = (sent: string): string => (sent + '-01-01').slice(0, 10);
const lastDay = (sent: string): string => (sent.length === 4 ? `${sent}-12-31` : sent.length === 7 ? `${sent}-28` : sent.slice(0, 10));

/** The sentence of a cable that shares most words with the ask, and how much it shares; whoever linked the cable. */
export function bestPassage(thing: Pick<AskedThing, 'ask' | 'quote'>, text: Pick<CitingText, 'paragraphs'>): { passage: ReplyProposal['passage']; share: number } {
	const wanted = contentWords(`${thing.ask} ${thing.quote}`);
	let best: { passage: ReplyProposal['passage']; share: number } = { passage: null, share: 0 };
	let most = 0;
	for (const { key, text: clean } of text.paragraphs) {
		for (const span of sentenceSpans(clean)) {
			const quote = clean.slice(span.start, span.end);
			const words = contentWords(quote);
			const shared = [...wanted].filter((word) => words.has(word)).length;
			if (shared > most) {
				most = shared;
				best = { passage: { paragraph: key, span, quote }, share: overlap(wanted, words) };
			}
		}
	}
	return best;
}

/**
 * The later cables that propose themselves as replies to a request, the likeliest first, each with its reasons and the passage that seems
 * to answer. `citing` may be any cables; only those count whose REF names the asking cable, that were sent later (and within a year), and
 * that come from a party asked. A person confirms or dismisses.
 */
export function matchReplies(thing: AskedThing, citing: readonly CitingText[]): ReplyProposal[] {
	const proposals = citing.flatMap((text): ReplyProposal[] => {
		const place = text.references.findIndex(({ reference }) => reference === thing.cable);
		if (place < 0 || text.reference === thing.cable || !mayAnswer(thing, text.origin)) return [];
		// A partial date is given the benefit of the doubt: a REF names what was there before it.
		const isExact = thing.sent?.length === 10 && text.sent?.length === 10;
		if (thing.sent !== null && text.sent !== null && (lastDay(text.sent) < firstDay(thing.sent) || daysBetween(lastDay(thing.sent), firstDay(text.sent)) > MEMORY_DAYS)) return [];
		const days = isExact ? daysBetween(thing.sent, text.sent) : null;
		const { passage, share } = bestPassage(thing, text);
		if (needsTheSameThing(thing.kind) && share < SAME_THING && !recallsIt(thing, text, text.references[place]?.label ?? null)) return [];
		const named = text.origin !== null && thing.asked.includes(text.origin);
		const reasons = [
			`its REF names ${thing.cable}${place === 0 ? ' first' : ''}`,
			named ? `it comes from ${text.origin}, which was asked` : `it comes from ${text.origin}`,
			...(days === null ? [] : [days === 0 ? 'sent on the same day' : `sent ${days} day${days === 1 ? '' : 's'} later`]),
			...(passage ? [`¶${passage.paragraph} speaks of what was asked`] : [])
		];
		const score = 0.55 + (place === 0 ? 0.15 : 0.05) + (named ? 0.1 : 0) + (days !== null && days <= 90 ? 0.05 : 0) + Math.min(0.15, share * 0.3);
		return [{ cable: text.reference, origin: text.origin, score: Math.round(score * 100) / 100, reasons, passage }];
	});
	return proposals.sort((a, b) => b.score - a.score || (a.cable < b.cable ? -1 : 1));
}

/** One party asked, with the replies that came from it. */
export interface PartyReplies<R = ReplyProposal> {
	readonly party: Party;
	readonly replies: readonly R[];
}

/**
 * A circular request has one reply for each post asked: who has answered, and who has none in this corpus. For a request to `ALL` only
 * the parties that answered can be named, unless `addressees` says who they were.
 */
export function repliesByParty<R extends Pick<ReplyProposal, 'origin'>>(thing: Pick<AskedThing, 'kind' | 'asked'>, proposals: readonly R[], addressees: readonly Party[] = []): PartyReplies<R>[] {
	const asked = thing.asked.includes('ALL') ? [...addressees, ...proposals.flatMap((proposal) => proposal.origin ?? [])] : thing.asked;
	const isPosts = thing.kind === 'department-asks-post';
	return [...new Set(asked)].map((party) => ({ party, replies: isPosts ? proposals.filter((proposal) => proposal.origin === party) : proposals }));
}
