import { entryByName, governmentByAcronym } from '#lib/countries/countries.ts';
import type { Span } from '#lib/cables/cable.ts';
import { DEPARTMENT, FIRST_PERSON, POSTS, PRONOUNS, UNITED_STATES, US_OFFICIALS, US_TITLES } from '../lexicon/actors.ts';
import type { Side } from '../lexicon/frame.ts';
import type { Voice } from '../sentence.ts';

/** Somebody who may act: a mention with its side and, when it says so, its state. */
export interface Actor {
	readonly side: Side;
	readonly span: Span;
	readonly text: string;
	/** ISO code of the state it names, or null. */
	readonly state: string | null;
	readonly isPronoun: boolean;
	/** The state itself ("Germany", "Tokyo", "the government"), not somebody of it. */
	readonly isState: boolean;
}

/** What decides whom "we" and "Washington" stand for. */
export interface Setting {
	/** From the Department, which instructs, or from a post, which tells and asks. */
	readonly from: 'state' | 'post';
	/** ISO code of the host country, null for the Department and missions to organisations. */
	readonly host: string | null;
	/** Last names of Americans whom the cable introduces by their title, and of its signer. */
	readonly ours?: ReadonlySet<string>;
}

const INTRODUCED = new RegExp(`(?<![\\w-])${US_TITLES} ([A-Z][a-z]+(?: [A-Z]\\.)?(?: [A-Z][A-Za-z'-]+)?)`, 'g');

/** Last names that a text introduces by an American title: `"U/S Burns met Menon"` → Burns. Single letters and months are none. */
export function namesOfOurs(text: string): ReadonlySet<string> {
	const names = [...text.matchAll(INTRODUCED)].map((match) => (match[1] ?? '').split(' ').at(-1) ?? '');
	return new Set(names.filter((name) => name.length > 2 && !NOT_NAMES.test(name) && !/^(?:General|State|Defense|Secretary|Council|Minister)$/.test(name)));
}

const start = (sources: readonly string[]): RegExp => new RegExp(`(?<![\\w-])(?:${sources.join('|')})`, 'g');
const LISTS: readonly (readonly [RegExp, (voice: Voice, setting: Setting) => Side, boolean])[] = [
	[start(US_OFFICIALS), () => 'us', false],
	[start(POSTS), () => 'post', false],
	[start(DEPARTMENT.filter((source) => !source.startsWith('Washington'))), () => 'department', false],
	[start(UNITED_STATES), (voice, setting) => (setting.from === 'state' && voice === 'own' ? 'department' : 'us'), false],
	// "We" of a Department cable instructs; "we" of a post tells what it did, or asks in its own voice.
	[start(FIRST_PERSON), (voice, setting) => (setting.from === 'state' ? 'department' : voice === 'own' ? 'post' : 'us'), false],
	[start(PRONOUNS), () => 'host', true]
];
const NAME = /(?<![\w-])[A-Z][A-Za-z'’.-]*(?: (?:[A-Z][A-Za-z'’.-]*|al-[A-Z][a-z]+|bin|van|von|der|de|al|el))*/g;
const NOT_NAMES = /^(?:Far|Not|No|Nor|Yet|Still|Though|Although|Since|Because|Could|Would|Can|Will|Even|One|Two|Three|Such|There|Here|What|Why|How|Who|Where|Whether|Instead|Meanwhile|Privately|Separately|Finally|Also|Then|Only|His|Her|Their|Its|Our|Your|All|Any|Some|Many|Most|Each|Every|Another|Other|Others|Once|Until|Unless|With|Without|From|Like|Unlike|Under|Among|Despite|Given|Turning|Points|Objectives|Nothing|Nobody|None|Asking|Pressed|Urged|The|This|That|These|Those|In|On|At|As|A|An|Asked|When|If|While|After|Before|During|For|To|By|Of|And|But|Both|However|Comment|Summary|End|Begin|Action|ACTION|REQUEST|Request|Per|Please|According|Following|January|February|March|April|May|June|July|August|September|October|November|December|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|CCW|CCM|CM|Convention|Article|Oslo Process|Article|Protocol|Treaty|NATO|EU)$/;

/** Whether a title stands after another state's name: "Poland's DCM", "Norwegian Embassy". */
function isForeign(before: string, found: string, host: string | null): boolean {
	const owner = before.match(/([A-Z][A-Za-z]+(?: [A-Z][a-z]+)?)(?:'s|’s|,s)? $/)?.[1];
	if (owner === undefined || /^(?:we|us|I)$/i.test(found)) return false;
	const { code } = stateOf(owner, host);
	return code !== null && code !== 'US' && !/^[A-Z]{3,}$/.test(owner);
}

/** The state named within a noun phrase, if any: the longest run of its words that is a known name. */
function stateOf(text: string, host: string | null): { code: string | null; whole: boolean } {
	const words = text.replace(/(?:'s|’s|,s)\b/g, '').split(' ');
	for (let length = Math.min(5, words.length); length > 0; length--) {
		for (let from = 0; from + length <= words.length; from++) {
			const name = words.slice(from, from + length).join(' ');
			const entry = entryByName(name);
			if (!entry) continue;
			const whole = length === words.length && (entry.kind === 'name' || entry.kind === 'seat' || entry.kind === 'acronym');
			if (entry.kind === 'acronym') return { code: governmentByAcronym(name, host), whole };
			return { code: entry.codes.length === 1 ? entry.codes[0] ?? null : host !== null && entry.codes.includes(host) ? host : null, whole };
		}
	}
	return { code: null, whole: false };
}

/**
 * Everybody in a sentence who may ask, be asked or promise, in order and without overlap.
 * `"The DCM urged Norway"` → the DCM (us), Norway (host, `NO`).
 */
export function findActors(text: string, voice: Voice, setting: Setting): Actor[] {
	const actors: Actor[] = [];
	const taken = (from: number, to: number): boolean => actors.some((actor) => from < actor.span.end && actor.span.start < to);
	const add = (from: number, found: string, side: Side, isPronoun: boolean): void => {
		if (taken(from, from + found.length)) return;
		const state = side === 'host' ? stateOf(found, setting.host) : { code: null, whole: false };
		const isState = state.whole || /\bgovernment\b/i.test(found) || /^ government\b/i.test(text.slice(from + found.length));
		actors.push({ side, span: { start: from, end: from + found.length }, text: found, state: state.code, isPronoun, isState });
	};
	for (const [pattern, side, isPronoun] of LISTS) {
		for (const match of text.matchAll(pattern)) {
			const own = side(voice, setting);
			// "Poland's DCM" and "the Norwegian Ambassador" are not ours.
			if (own !== 'host' && !isPronoun && isForeign(text.slice(0, match.index), match[0], setting.host)) continue;
			add(match.index, match[0], own, isPronoun);
		}
	}
	for (const match of text.matchAll(NAME)) {
		const last = match[0].replace(/(?:'s|’s|,s)$/, '').split(' ').at(-1) ?? '';
		if (!NOT_NAMES.test(match[0])) add(match.index, match[0], setting.ours?.has(last) ? 'us' : 'host', false);
	}
	return actors.sort((a, b) => a.span.start - b.span.start);
}

const AFTER_PREPOSITION = /\b(?:to|with|for|of|from|by|at|in|on|between|among|per|about|against|toward|towards|that|than|like|into|over|under|via|through|behind|beside|and the|or) (?:the |a |an |his |her |their |its |our |some |both )?$/i;
/** Between a subject and its verb: adverbs, auxiliaries, "of MOFA's Conventional Arms Division", a bracket, a name after a title. */
const BETWEEN = /^(?:'s|’s|,s)?(?:,? (?:who|which|also|again|then|later|twice|both|has|have|had|did|does|is|are|was|were|still|just|therefore|further|nonetheless|nevertheless|however|in turn|for (?:his|her|its|their) part|once more|[a-z]+ly|,))*,? ?$/;
const REPORTED = /\b(?:said|says|replied|responded|answered|added|noted|indicated|confirmed|explained|promised|volunteered|stated|thought|believed|(?:told|assured|informed) (?:us|him|her|them|[A-Z][A-Za-z]+(?: [A-Z][a-z]+)?))(?: (?:and )?that)? $/;
const NOT_SUBJECTS = /^(?:us|him|her|them|me)$/i;

/** Whether nothing but adverbs and auxiliaries stands between an actor and the verb at `offset`. */
export function isBeside(text: string, actor: Actor, offset: number): boolean {
	return BETWEEN.test(text.slice(actor.span.end, offset));
}

/**
 * Whose act the verb at `offset` is: the actor right before it, else the first actor of the sentence that no preposition governs.
 * A pronoun after "X said that" is X. Null when the sentence names nobody.
 */
export function subjectOf(text: string, actors: readonly Actor[], offset: number): Actor | null {
	const before = actors.filter((actor) => actor.span.end <= offset && !NOT_SUBJECTS.test(actor.text));
	const free = before.filter((actor) => !AFTER_PREPOSITION.test(text.slice(0, actor.span.start)) && !/^(?:'s|’s|,s)/.test(text.slice(actor.span.end)));
	const near = before.at(-1);
	if (near && isBeside(text, near, offset)) {
		if (!near.isPronoun) return near;
		// "said he would": whoever said it.
		const report = text.slice(0, near.span.start).match(REPORTED);
		if (report?.index !== undefined) return subjectOf(text, actors, report.index) ?? near;
		// "Norway was late; he would raise it": a person is no state.
		const isPerson = /^(?:he|she)$/i.test(near.text);
		const named = free.find((actor) => !actor.isPronoun && !(isPerson && actor.isState) && actor.span.end <= near.span.start);
		return named ?? near;
	}
	return free[0] ?? null;
}
