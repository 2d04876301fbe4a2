import type { Cable, Paragraph, ParagraphKind } from '#lib/cables/cable.ts';
import { homeOf, postByName } from '#lib/cables/vocabulary/posts.ts';
import { Matcher, type Grammar } from '#lib/language/grammar.ts';
import { findHolders, type HolderContext, type HolderMention } from '#lib/language/holders.ts';
import { findPeople, type People } from '#lib/language/people.ts';
import { splitSentences, type Sentence } from '#lib/language/sentences.ts';
import { tokenize, type Token } from '#lib/language/tokens.ts';
import { isAboutByWords } from '#lib/topics/aboutness.ts';
import type { Topic } from '#lib/topics/topic.ts';
import { grammarOf } from '../topic-grammar.ts';

/** Who is speaking where nobody is named. */
export type Voice =
	/** A post that retells what others said and did. */
	| 'report'
	/** The post's own judgement. */
	| 'comment'
	/** Washington, or points to be delivered: the United States. */
	| 'own'
	/** A paper of the host government. */
	| 'host'
	/** A subject line or heading. */
	| 'headline';

/** A paragraph or subject line on the topic, cut into sentences. */
export interface Passage {
	/** `Paragraph.key`; 0 for the subject. */
	readonly paragraph: number;
	readonly mark: string | null;
	readonly text: string;
	readonly tokens: readonly Token[];
	readonly sentences: readonly (Sentence & { readonly voice: Voice })[];
	readonly holders: readonly HolderMention[];
	/** The whole text in capitals, or all of it small. */
	readonly allCaps: boolean;
	readonly isSummary: boolean;
}

export interface Reading {
	readonly cable: Cable;
	readonly topic: Topic;
	/** State that the post sits in, as an ISO code; null for Washington and for missions to organisations. */
	readonly host: string | null;
	readonly people: People;
	readonly passages: readonly Passage[];
	/** `YYYY-MM`, or null. */
	readonly month: string | null;
}

/**
 * Picks the passages that may speak of the topic. A cable that is about the topic is read whole: its subject line or a third of its paragraphs name it. Of any
 * other only the paragraphs that name it themselves and what follows them directly, since the word "treaty" elsewhere means another treaty.
 */
export function choosePassages(cable: Cable, topic: Topic): Reading | null {
	const whole = wholeText(cable);
	if (!isOnTopic(whole, topic)) return null;
	const host = hostOf(cable) ?? soleState(cable);
	const isWashington = cable.origin === 'STATE' || (cable.origin === null && cable.signer === 'RICE');
	const subject = cable.subject?.text ?? '';
	const texts = cable.paragraphs.filter((paragraph) => paragraph.kind !== 'heading' && paragraph.key !== null);
	const named = texts.map((paragraph) => names(paragraph.clean.text, grammarOf(topic).signs));
	const isAbout = names(subject, grammarOf(topic).signs) || named.filter(Boolean).length >= Math.max(2, texts.length / 2)
		|| (names(subject, grammarOf(topic).weakSigns) && texts.filter((paragraph, i) => named[i] || names(paragraph.clean.text, grammarOf(topic).weakSigns)).length * 2 >= texts.length)
		|| isAboutByWords(whole, topic);
	const passages: Passage[] = [];
	if (isAbout) pushPassage(passages, subject, { key: 0, mark: null, kind: 'heading', inner: [] }, host, isWashington);
	let follows = false;
	let wasFollower = false;
	let n = -1;
	for (const paragraph of cable.paragraphs) {
		if (paragraph.kind === 'heading' || paragraph.key === null) {
			follows = false;
			continue;
		}
		n++;
		const isNamed = named[n] ?? false;
		const isNear: boolean = follows && (names(paragraph.clean.text, grammarOf(topic).weakSigns) || !wasFollower);
		if (isAbout || isNamed || isNear) pushPassage(passages, paragraph.clean.text, { key: paragraph.key, mark: paragraph.mark, kind: paragraph.kind, inner: paragraph.passages }, host, isWashington);
		wasFollower = !isNamed;
		follows = isNamed || isNear;
	}
	const people = findPeople(cable.paragraphs.filter((paragraph) => paragraph.kind !== 'heading').map((paragraph) => sourceOf(paragraph, host, passages)), host);
	return { cable, topic, host, people, passages, month: cable.sent && cable.sent.precision !== 'year' ? cable.sent.value.slice(0, 7) : null };
}

/** Embassies and consulates speak of their host; missions to organisations and the Department have none. */
function hostOf(cable: Cable): string | null {
	if (!cable.origin || cable.origin === 'STATE') return null;
	const post = postByName(cable.origin);
	return post && (post.kind === 'embassy' || post.kind === 'consulate') ? homeOf(cable.origin) : null;
}

/** A cable from Washington about one state ("DEMARCHE TO AFGHANISTAN") means that one's ministries. */
function soleState(cable: Cable): string | null {
	if (cable.origin !== 'STATE' || !cable.subject) return null;
	const tokens = tokenize(cable.subject.text);
	const states = new Set(findHolders(tokens, 0, tokens.length, { host: null, allCaps: isCaseless(cable.subject.text) }).filter((mention) => mention.kind === 'state' && mention.holder?.length === 2 && mention.holder !== 'US').map((mention) => mention.holder));
	return states.size === 1 ? [...states][0]! : null;
}

const wholeText = (cable: Cable): string => [cable.subject?.text ?? '', ...cable.paragraphs.map((paragraph) => paragraph.clean.text)].join('\n');

/** The gate: whether a text, read or raw, can hold anything on the topic. Case does not count. Linear, without building anything. */
export function isOnTopic(text: string, topic: Topic): boolean {
	return grammarOf(topic).gate(text);
}

function names(text: string, signs: Grammar): boolean {
	const tokens = tokenize(text);
	return new Matcher(signs, tokens, tokens.length, () => []).matches(0).length > 0;
}

interface Source { readonly key: number; readonly mark: string | null; readonly kind: ParagraphKind; readonly inner: Paragraph['passages'] }

function pushPassage(passages: Passage[], text: string, { key, mark, kind, inner }: Source, host: string | null, isWashington: boolean): void {
	if (!text) return;
	const allCaps = isCaseless(text);
	const tokens = tokenize(text);
	const context: HolderContext = { host, allCaps };
	const holders = findHolders(tokens, 0, tokens.length, context);
	const isHostPaper = host !== null && holders.some((mention) => mention.holder === host && mention.kind === 'state') && !/\byour (?:government|country)/i.test(text);
	const voiceAt = (offset: number): Voice => {
		if (key === 0) return 'headline';
		const passage = inner.find(({ span }) => offset >= span.start && offset < span.end);
		return voiceOf(passage?.kind ?? kind, isWashington, isHostPaper);
	};
	const sentences = splitSentences(tokens).filter((sentence) => !isStageDirection(tokens, sentence)).map((sentence) => ({ ...sentence, voice: voiceAt(tokens[sentence.start]!.start) }));
	passages.push({ paragraph: key, mark, text, tokens, sentences, holders, allCaps, isSummary: kind === 'summary' });
}

/** "End summary.", "Begin points:", "This message contains an action request." tell nothing. */
function isStageDirection(tokens: readonly Token[], { start, end }: Sentence): boolean {
	return end - start <= 6 && /^(?:begin|end)$/.test(tokens[start]!.lower);
}

function voiceOf(kind: ParagraphKind, isWashington: boolean, isHostPaper: boolean): Voice {
	if (isWashington || kind === 'talking-points') return 'own';
	// A paper that an embassy sends home is the host's, when it speaks of the host by name and not of "your government".
	if (kind === 'non-paper') return isHostPaper ? 'host' : 'own';
	return kind === 'comment' || kind === 'note' ? 'comment' : 'report';
}

/** Persons may be introduced in a paragraph that is off the topic. */
function sourceOf(paragraph: Paragraph, host: string | null, passages: readonly Passage[]): { tokens: readonly Token[]; holders: readonly HolderMention[] } {
	const known = passages.find((passage) => passage.paragraph === paragraph.key);
	if (known) return known;
	const tokens = tokenize(paragraph.clean.text);
	return { tokens, holders: findHolders(tokens, 0, tokens.length, { host, allCaps: false }) };
}

/** Written in capitals, or in small letters throughout: names are then told by the words alone. */
const isCaseless = (text: string): boolean => {
	const letters = text.replace(/[^A-Za-z]/g, '');
	const capitals = letters.replace(/[^A-Z]/g, '').length;
	return letters.length > 8 && (capitals > letters.length * 0.8 || (letters.length > 80 && capitals < letters.length * 0.005));
};
