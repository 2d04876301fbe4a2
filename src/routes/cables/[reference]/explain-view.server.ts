import type { Span } from '#lib/cables/cable.ts';
import { evidenceHref } from '#lib/components/evidence/evidence-href.ts';
import { asDisplayed } from '#lib/components/doubled-quotes.ts';
import { markText } from '#lib/components/marked-text.ts';
import { splitSentences } from '#lib/language/sentences.ts';
import { tokenize } from '#lib/language/tokens.ts';
import type { ReadDb } from '#lib/server/db/client.ts';
import type { CablePage } from '#lib/server/queries/cable-by-reference.ts';
import { currentReading } from '#lib/server/queries/current-reading.ts';
import { explainCable, type ExplainedMention, type ExplainedReading, type ExplainedSentence } from '#lib/stances/explain/explain-cable.ts';
import type { ExplainedCandidate } from '#lib/stances/explain/explain-weights.ts';
import { clauseInWords, holderInWords, mentionInWords, outcomeInWords, readingInWords, reasonsInWords, voiceInWords } from '#lib/stances/explain/explain-words.ts';
import { TOPICS } from '#lib/topics/topics.ts';
import { says } from '../../says.ts';

/** The sentences of a paragraph, in its clean text: what the addresses of explanations (`4.2`: paragraph 4, second sentence) count. */
export function sentencesOf(text: string): Span[] {
	const tokens = tokenize(text);
	return splitSentences(tokens).map(({ start, end }) => ({ start: tokens[start]!.start, end: tokens[end - 1]!.end }));
}

const PROPOSITIONS = new Map(TOPICS.flatMap(({ propositions }) => propositions.map((proposition) => [proposition.id, proposition])));
const nameOf = (id: string): string => PROPOSITIONS.get(id)?.name ?? id;

interface Place { readonly paragraph: number; readonly number: number; readonly text: string; readonly span: Span }

/** The sentences of the page in their order. The subject line is on it only where records rest on it. */
function placesOf({ subject, paragraphs, stances }: CablePage): Place[] {
	const texts = [
		...(subject !== null && stances.some(({ paragraph }) => paragraph === 0) ? [{ key: 0, text: subject.text }] : []),
		...paragraphs.flatMap(({ key, kind, clean }) => (key === null || kind === 'heading' ? [] : [{ key, text: clean.text }]))
	];
	return texts.flatMap(({ key, text }) => sentencesOf(text).map((span, index) => ({ paragraph: key, number: index + 1, text, span })));
}

const addressOf = (place: Place | undefined): string | null => (place ? `${place.paragraph}.${place.number}` : null);

/**
 * Why one sentence was read as it was: the one that `asked` names (`4.2`), or with `record` the one that `stance` rests on. Worked out anew from the text as
 * received. Null when the page has no such sentence.
 */
export function explainView(db: ReadDb, cable: CablePage, asked: string, stance: string | undefined) {
	const places = placesOf(cable);
	const record = asked === 'record' ? cable.stances.find(({ id }) => id === stance) : undefined;
	const at = places.findIndex((place) => (record ? place.paragraph === record.paragraph && place.span.end > record.span.start : addressOf(place) === asked));
	const place = places[at];
	const reading = place && currentReading(db, cable.reference, cable.collection.id);
	if (!place || !reading) return null;
	return { ...viewOf(cable, place, explainCable(reading.cable, TOPICS[0]!)), previous: addressOf(places[at - 1]), next: addressOf(places[at + 1]), of: places.filter(({ paragraph }) => paragraph === place.paragraph).length };
}

function viewOf(cable: CablePage, { paragraph, number, text, span }: Place, sentences: readonly ExplainedSentence[]) {
	const own = sentences.find((sentence) => sentence.paragraph === paragraph && sentence.span.start === span.start);
	const records = cable.stances.filter((item) => item.paragraph === paragraph && item.review !== 'rejected');
	return {
		address: `${paragraph}.${number}`, paragraph, number,
		passedOver: own ? null : passedOver(paragraph, sentences),
		words: piecesOf(text, span, own?.mentions ?? []),
		voice: own ? voiceInWords(own) : '',
		clauses: own?.clauses.map((clause) => ({ text: asDisplayed(clause.text), words: clauseInWords(clause) })) ?? [],
		mentions: (['holder', 'topic', 'stance'] as const).map((kind) => ({ kind, found: foundOf(kind, own?.mentions ?? []) })),
		readings: own?.readings.map(toReading) ?? [],
		candidates: own?.candidates.filter(({ outcome }) => outcome !== 'not meant').map((candidate) => toCandidate(candidate, records)) ?? [],
		notMeant: notMeant(own?.candidates ?? [])
	};
}

function passedOver(paragraph: number, sentences: readonly ExplainedSentence[]): string {
	if (sentences.length === 0) return 'No word of the topic stands in this cable, so none of its sentences was read.';
	if (sentences.some((sentence) => sentence.paragraph === paragraph)) return 'This only says where a part of the cable begins or ends; nothing is read from it.';
	return 'The cable only touches the topic, and this paragraph neither names it nor follows one that does, so it was not read.';
}

function piecesOf(text: string, span: Span, mentions: readonly ExplainedMention[]): { start: number; text: string; kinds: string[] }[] {
	return markText(text, mentions.map((mention) => ({ id: mention.kind, span: mention.span })))
		.map(({ start, text: words, ids }) => ({ start: Math.max(start, span.start), end: Math.min(start + words.length, span.end), kinds: [...new Set(ids)] }))
		.filter(({ start, end }) => end > start)
		.map(({ start, end, kinds }) => ({ start, text: asDisplayed(text, start, end), kinds }));
}

/** Mentions of a kind, each once. */
function foundOf(kind: ExplainedMention['kind'], mentions: readonly ExplainedMention[]): { text: string; words: string; rule: string }[] {
	const found = mentions.filter((mention) => mention.kind === kind).map((mention) => ({ text: asDisplayed(mention.text), words: mentionInWords(mention, nameOf), rule: mention.rule }));
	return found.filter((mention, index) => found.findIndex((other) => other.text === mention.text && other.rule === mention.rule) === index);
}

function toReading(reading: ExplainedReading): { says: string; stance: ExplainedReading['stance']; words: string; rules: readonly string[]; isRecorded: boolean; slots: string } {
	const { stance, rules, outcome, basis, certainty } = reading;
	return { says: says(reading), stance, words: readingInWords(reading), rules, isRecorded: outcome === 'recorded', slots: certainty === 'certain' ? basis : `${basis}, ${certainty}` };
}

function toCandidate(candidate: ExplainedCandidate, records: CablePage['stances']) {
	const { holder, proposition, stance, chance, needed, outcome, bears, meant, sign } = candidate;
	const record = records.find((item) => item.holder === holder && item.proposition === proposition);
	return {
		href: record ? evidenceHref(record) : null, firm: record?.firm ?? false,
		key: `${holder} ${proposition}`, says: stance === null ? nameOf(proposition) : says({ holder, proposition, stance }), stance, chance, needed, bears, meant, sign,
		isRecorded: outcome === 'recorded' || outcome === 'rules recorded', words: outcomeInWords(candidate), reasons: reasonsInWords(candidate)
	};
}

/** Holders who were not taken to be meant, each with what they might have spoken of. */
function notMeant(candidates: readonly ExplainedCandidate[]): { holder: string; on: string[] }[] {
	const byHolder = Map.groupBy(candidates.filter(({ outcome }) => outcome === 'not meant'), ({ holder }) => holder);
	return [...byHolder].map(([holder, dropped]) => ({ holder: holderInWords(holder), on: dropped.map(({ proposition }) => nameOf(proposition)) }));
}
