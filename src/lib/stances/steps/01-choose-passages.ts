import type { Cable, Paragraph, ParagraphKind } from '#lib/cables/cable.ts';
import { homeOf, postByName } from '#lib/cables/vocabulary/posts.ts';
import { findHolders, type HolderContext, type HolderMention } from '#lib/language/holders.ts';
import { findPeople, type People } from '#lib/language/people.ts';
import { splitSentences, type Sentence } from '#lib/language/sentences.ts';
import { tokenize, type Token } from '#lib/language/tokens.ts';
import type { Topic } from '#lib/topics/topic.ts';
import { grammarOf } from '../topic-grammar.ts';
import { Matcher } from '#lib/language/grammar.ts';

/** Who is speaking where nobody is named. */
export type Voice =
	/** A post that retells what others said and did. */
	| 'report'
	/** The post's own judgement. */
	| 'comment'
	/** Washington, or points to be delivered: the United States. */
	| 'own'
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
	/** Whole text in capitals. */
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
 * Picks the passages that may speak of the topic. A cable whose subject line is on the topic is read whole; of any other, only the paragraphs that
 * name it themselves, since the word "treaty" elsewhere means another treaty.
 */
export function choosePassages(cable: Cable, topic: Topic): Reading | null {
	if (!isOnTopic(wholeText(cable), topic)) return null;
	const host = hostOf(cable);
	const isWashington = cable.origin === 'STATE' || cable.origin === null && cable.signer === 'RICE';
	const subjectText = cable.subject?.text ?? '';
	const subjectOnTopic = namesTopic(subjectText, topic);
	const passages: Passage[] = [];
	if (subjectOnTopic || paragraphsOnTopic(cable, topic) > 2) pushPassage(passages, subjectText, { key: 0, mark: null, kind: 'heading', inner: [] }, host, isWashington);
	let previousOnTopic = false;
	for (const paragraph of cable.paragraphs) {
		if (paragraph.kind === 'heading') {
			previousOnTopic = false;
			continue;
		}
		if (paragraph.key === null) continue;
		const { text } = paragraph.clean;
		const named = namesTopic(text, topic);
		if (subjectOnTopic || named || (previousOnTopic && paragraphsOnTopic(cable, topic) > 2)) pushPassage(passages, text, { key: paragraph.key, mark: paragraph.mark, kind: paragraph.kind, inner: paragraph.passages }, host, isWashington);
		previousOnTopic = named;
	}
	const people = findPeople(cable.paragraphs.filter((p) => p.kind !== 'heading').map((p) => sourceOf(p, host, passages)), host);
	return { cable, topic, host, people, passages, month: cable.sent && cable.sent.precision !== 'year' ? cable.sent.value.slice(0, 7) : null };
}

/** Embassies and consulates speak of their host; missions to organisations and the Department have none. */
function hostOf(cable: Cable): string | null {
	if (!cable.origin || cable.origin === 'STATE') return null;
	const post = postByName(cable.origin);
	return post && (post.kind === 'embassy' || post.kind === 'consulate') ? homeOf(cable.origin) : null;
}

const wholeText = (cable: Cable): string => [cable.subject?.text ?? '', ...cable.paragraphs.map((paragraph) => paragraph.clean.text)].join('\n');

/** The gate: whether a text, read or raw, can hold anything on the topic. Case does not count. Linear, without building anything. */
export function isOnTopic(text: string, topic: Topic): boolean {
	const { gate } = grammarOf(topic);
	return gate.test(text);
}

const namesTopic = (text: string, topic: Topic): boolean => {
	const { signs } = grammarOf(topic);
	if (!grammarOf(topic).gate.test(text) && !/\bCM\b|\bCMs\b|\bCCM\b|Oslo/i.test(text)) return false;
	const tokens = tokenize(text);
	return new Matcher(signs, tokens, tokens.length, () => []).matches(0).length > 0;
};

function paragraphsOnTopic(cable: Cable, topic: Topic): number {
	return cable.paragraphs.filter((paragraph) => isOnTopic(paragraph.clean.text, topic)).length;
}

interface Source { readonly key: number; readonly mark: string | null; readonly kind: ParagraphKind; readonly inner: Paragraph['passages'] }

function pushPassage(passages: Passage[], text: string, { key, mark, kind, inner }: Source, host: string | null, isWashington: boolean): void {
	if (!text) return;
	const allCaps = isAllCaps(text);
	const tokens = tokenize(text);
	const context: HolderContext = { host, allCaps };
	const voiceAt = (offset: number): Voice => {
		if (key === 0) return 'headline';
		const passage = inner.find(({ span }) => offset >= span.start && offset < span.end);
		return voiceOf(passage?.kind ?? kind, isWashington);
	};
	const sentences = splitSentences(tokens).map((sentence) => ({ ...sentence, voice: voiceAt(tokens[sentence.start]!.start) }));
	passages.push({ paragraph: key, mark, text, tokens, sentences, holders: findHolders(tokens, 0, tokens.length, context), allCaps, isSummary: kind === 'summary' });
}

function voiceOf(kind: ParagraphKind, isWashington: boolean): Voice {
	if (isWashington || kind === 'talking-points' || kind === 'non-paper') return 'own';
	return kind === 'comment' || kind === 'note' ? 'comment' : 'report';
}

function sourceOf(paragraph: Paragraph, host: string | null, passages: readonly Passage[]): { tokens: readonly Token[]; holders: readonly HolderMention[] } {
	const known = passages.find((passage) => passage.paragraph === paragraph.key);
	if (known) return known;
	return { tokens: [], holders: findHolders([], 0, 0, { host, allCaps: false }) };
}

const isAllCaps = (text: string): boolean => {
	const letters = text.replace(/[^A-Za-z]/g, '');
	return letters.length > 8 && letters.replace(/[^A-Z]/g, '').length > letters.length * 0.8;
};
