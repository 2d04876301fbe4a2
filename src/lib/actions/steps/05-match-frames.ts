import type { Span } from '#lib/cables/cable.ts';
import type { ActionKind } from '../action-request.ts';
import type { Frame, Side } from '../lexicon/frame.ts';
import { COMPILED_FRAMES } from '../lexicon/frames.ts';
import { withoutAsides } from '../asides.ts';
import type { Sentence, Voice } from '../sentence.ts';
import { findActors, isBeside, subjectOf, type Actor, type Setting } from './04-actors.ts';

/** A frame that fits a sentence. Spans are in the sentence's text. */
export interface Match {
	readonly frame: Frame;
	readonly kind: ActionKind;
	readonly subject: Actor | null;
	readonly actors: readonly Actor[];
	readonly verb: Span;
	/** From whoever acts to the end of the clause. */
	readonly quote: Span;
	/** What is asked or promised, to the end of the clause. */
	readonly content: Span;
}

/** Words before a verb that take the request back: it was not made, or only thought of. */
const TAKEN_BACK = /(?:\bnot|n't|n’t|\bnever|\bwithout|\bdeclined to|\brefused to|\bunwilling to|\bstopped short of|\bno longer|\bnobody|\bno one|\bnone of them|\bneither|\bnor|\brather than|\binstead of)(?: [a-z]+){0,2} $|\b(?:nor|neither) (?:has|had|have|did|does|do|was|were|would|will)(?: [A-Za-z]+){1,4} $/i;
const ONLY_THOUGHT_OF = /\b(?:whether|if|when|once|should|could|might|may|can|must|cannot|to|for|would have|will|would|about|been|be|being|by|in|of|from|a|an|the|his|her|their|its|any|this|that|our|no|another|[A-Za-z]+(?:'s|’s|,s)) (?:[a-z]+ly |also |again |then )?$/i;
const PASSIVE_ASKED = /(?:^|[.:;] |\) |" |“|-- )$/;
const CONDITIONAL = /\b(?:if|unless|in case|should) [^,.;]{0,60}$/;
const CLAUSE_END = /;|,? (?:he|she|they|[A-Z][a-z]+) (?:said|added|noted|explained|told us|remarked|concluded|continued|observed|reported)\b|, (?:said|added|noted|explained) [A-Z]|\.["”]? (?=[A-Z])|,? (?:and|but) (?:he |she |they |it )?(?:said|asked|hoped|hopes|noted|added|requested|promised|wondered|inquired|expressed|thanked|offered|undertook)\b|, which [A-Z]|, (?:he|she) (?:thought|believed|hoped|suggested)\b/;

function clauseEnd(text: string, from: number): number {
	const end = text.slice(from).search(CLAUSE_END);
	const stop = end < 0 ? text.length : from + end;
	const clause = text.slice(from, stop).replace(/[\s.,;:"”]+$/, '');
	// A closing bracket belongs to the quote when its opening one does.
	return from + (clause.endsWith(')') && !clause.includes('(') ? clause.slice(0, -1).trimEnd() : clause).length;
}

/** "He hoped that they would also speak": wished for, not promised. */
const ONLY_HOPED = /\b(?:hop(?:ed|es|ing)|wish(?:ed|es)|ask(?:ed|s)|urg(?:ed|es)|request(?:ed|s)|whether|if|doubt(?:ed|s)|fear(?:ed|s)|expect(?:ed|s)) (?:that )?(?:he|she|they|it|[A-Z][A-Za-z]+|the [A-Za-z]+(?: [A-Za-z]+)?) $/;
/** "Embassy Oslo is asked to": whoever stands before it is asked. */
const PASSIVE = /\b(?:is|are|was|were|be|been|being)(?: also| again| hereby| further| therefore)* $/;

/** Asking by a participle ("Asked for Chile's views, Larrain"), in the passive or as a mere possibility is not asking. */
function isMade(frame: Frame, text: string, at: number, verb: string): boolean {
	const before = text.slice(0, at);
	if (TAKEN_BACK.test(before)) return false;
	if (frame.subject === null) return true;
	if (/^(?:asked|urged|pressed|requested|encouraged)\b/i.test(verb) && PASSIVE_ASKED.test(before)) return false;
	if (/^(?:asked|urged|pressed|requested|encouraged|invited)\b/.test(verb) && PASSIVE.test(before)) return false;
	if (frame.kind === 'host-promises' && ONLY_HOPED.test(before)) return false;
	const isFinite = /^(?:will|would|'ll|'d|was|were|is|are)\b|\b(?:will|would|should) (?:be|follow|come|arrive|reach)\b/.test(verb);
	if (/^(?:asks|asked|requests|requested|urges|urged)\b/.test(verb) && CONDITIONAL.test(before)) return false;
	return isFinite || !ONLY_THOUGHT_OF.test(before);
}

/** "We would appreciate" is the post speaking to the Department, wherever it stands. */
function sideFor(frame: Frame, subject: Actor | null, fallback: Side): Side {
	return frame.kind === 'post-asks-department' && /^we$/i.test(subject?.text ?? '') ? 'post' : subject?.side ?? fallback;
}

/** Without a named subject a narrative tells of the host, and a sender's own words are its own. */
function unnamed(sentence: Sentence, setting: Setting): Side {
	return sentence.voice === 'own' ? (setting.from === 'state' ? 'department' : 'post') : 'host';
}

const NAMES_US = /\b(?:us|our|Post|Poloff|Polcouns|Embassy|U\.S\.|USG|United States|Washington|reftel|Department)\b/;

/** Somebody's words are told. */
const REPORTED = /\b(?:said|says|told|replied|indicated|noted|promised|added|explained|stated|assured|responded|answered|confirmed|volunteered|remarked|thought|reported|concluded|according to|informed|pledged|agreed|undertook|insisted|stressed)\b/i;
/** "He would put it to the Minister": a cable tells somebody's words without saying each time that they were said. */
const FREE_SPEECH = /\b(?:he|she|they|(?:his|her|their) (?:office|staff|people|lawyers|experts|ministry|minister|deputy|team|colleagues|department))(?: also| then)? $/i;

/** A person's "would", where a government's may be a forecast: "Strand would press the case". */
function isPersonWould(text: string, subject: Actor | null, at: number): boolean {
	return subject !== null && !subject.isState && subject.state === null && text.startsWith('would', at) && isBeside(text, subject, at);
}

/** What we left with the host, or we. */
const OUR_MATTER = /\b(?:us|our|in touch|telephone|Post|Poloff|Embassy|U\.S\.|Washington|reftel|demarche|non-?paper|points|paper|revert|back to)\b/;

/**
 * Whether a request or promise that names no addressee is made to us: the host's own officials talk to us, states speak to conferences,
 * and at a mission to an organisation everybody speaks to everybody.
 */
function isSaidToUs(frame: Frame, subject: Actor | null, clause: string, setting: Setting): boolean {
	if (NAMES_US.test(clause)) return true;
	if (setting.host === null || (subject?.state != null && subject.state !== setting.host)) return false;
	return frame.kind !== 'host-promises' || !subject?.isState;
}

const PAST_PERFECT = /\bhad (?:also |already |once |long |earlier )?$/;

/** "The Army had asked that it be": what was asked before the talk, of somebody unnamed, or by us and told in a comment, is its background. */
function isHistory(frame: Frame, voice: Voice, clause: string): boolean {
	return (frame.id === 'ask-that-be-done' && !NAMES_US.test(clause)) || (frame.kind === 'us-asks-host' && voice === 'own');
}

/** The quote begins with whoever acts: the pronoun or name at the verb, else a subject a few words off. */
function quoteStart(text: string, actors: readonly Actor[], subject: Actor | null, verb: number): number {
	const near = actors.findLast((actor) => actor.span.end <= verb);
	if (near && isBeside(text, near, verb)) return near.span.start;
	return subject && verb - subject.span.end < 60 ? subject.span.start : verb;
}

const shift = ({ start, end }: Span, toWhole: (offset: number) => number): Span => ({ start: toWhole(start), end: toWhole(end - 1) + 1 });

/** A match in a shortened sentence, with its places in the whole one. */
function inWhole(match: Match, toWhole: (offset: number) => number): Match {
	const actor = (one: Actor): Actor => ({ ...one, span: shift(one.span, toWhole) });
	return {
		...match, subject: match.subject && actor(match.subject), actors: match.actors.map(actor),
		verb: shift(match.verb, toWhole), quote: shift(match.quote, toWhole), content: shift(match.content, toWhole)
	};
}

/** Every frame that fits the sentence, in the order of the lexicon: first as it stands, then without what it throws in between commas. */
export function matchFrames(sentence: Sentence, setting: Setting): Match[] {
	const matches = framesIn(sentence, setting);
	const short = withoutAsides(sentence.text);
	if (!short) return matches;
	const further = framesIn({ ...sentence, text: short.text }, setting).map((match) => inWhole(match, short.toWhole));
	return [...matches, ...further.filter((match) => !matches.some((other) => other.kind === match.kind))];
}

function framesIn(sentence: Sentence, setting: Setting): Match[] {
	const { text, voice } = sentence;
	const matches: Match[] = [];
	let actors: readonly Actor[] | null = null;
	for (const { frame, trigger, pattern, content } of COMPILED_FRAMES) {
		if (frame.from && frame.from !== setting.from) continue;
		if (frame.voice === undefined ? voice === 'points' : frame.voice !== 'any' && frame.voice !== voice) continue;
		if (!trigger.test(text)) continue;
		for (const found of text.matchAll(pattern)) {
			if (!isMade(frame, text, found.index, found[0])) continue;
			actors ??= findActors(text, voice, setting);
			// Without a subject to look for, whoever opens the frame's own words is it: "Lund's wish was for".
			const subject = frame.subject === null ? actors.find((actor) => actor.span.start === found.index && actor.side === 'host') ?? null : subjectOf(text, actors, found.index);
			// "Appeals for his release were denied": a noun that opens the sentence has nobody before it. "Polls suggest" is no post's request.
			if (frame.subject !== null && subject === null && (frame.kind === 'post-asks-department' || (found.index < 3 && voice === 'narrative' && frame.kind !== 'host-promises'))) continue;
			if (frame.subject !== null && !frame.subject.includes(sideFor(frame, subject, unnamed(sentence, setting)))) continue;
			if (PAST_PERFECT.test(text.slice(0, found.index)) && isHistory(frame, voice, text.slice(found.index))) continue;
			const end = clauseEnd(text, found.index + found[0].length);
			const ask = found.indices?.groups?.['ask']?.[0] ?? found.index + found[0].length;
			const rest = { start: Math.min(end, ask), end };
			if (content && !content.test(text.slice(found.index, end))) continue;
			const from = quoteStart(text, actors, subject, found.index);
			if (frame.reported && !REPORTED.test(text) && !FREE_SPEECH.test(text.slice(0, found.index)) && !isPersonWould(text, subject, found.index) && !OUR_MATTER.test(text.slice(found.index, end))) continue;
			if (frame.inRequest && !sentence.isActionRequest) continue;
			if (frame.implied && !isSaidToUs(frame, subject, text.slice(found.index, end), setting)) continue;
			matches.push({
				frame, kind: frame.kind === 'own' ? (setting.from === 'state' ? 'department-asks-post' : 'post-asks-department') : frame.kind,
				subject, actors, verb: { start: found.index, end: found.index + found[0].length }, quote: { start: from, end }, content: rest
			});
		}
	}
	return matches;
}
