import type { Cable, Span } from '#lib/cables/cable.ts';
import type { Topic } from '#lib/topics/topic.ts';
import { holderCandidates, type HolderCandidates } from '../model/holder-candidates.ts';
import { SCORER } from '../model/load-scorer.ts';
import { viewSentences } from '../model/sentence-view.ts';
import { readPassages, type PassageAnalysis, type SentenceAnalysis } from '../read-passages.ts';
import type { Basis, Certainty, StanceValue } from '../stance.ts';
import { choosePassages, type Passage, type Reading, type Voice } from '../steps/01-choose-passages.ts';
import type { Draft } from '../steps/05-attribute-holders.ts';
import { quoteOf } from '../steps/07-quote-evidence.ts';
import { mergeDrafts } from '../steps/08-merge-records.ts';
import { confidenceOf, trustworthy } from '../steps/09-rate-confidence.ts';
import { weighPassages, type Weighing } from '../steps/10-weigh-candidates.ts';
import { explainCandidates, type ExplainedCandidate } from './explain-weights.ts';

/** A word or run of words that a rule found. */
export interface ExplainedMention {
	readonly kind: 'holder' | 'topic' | 'stance';
	readonly text: string;
	/** In the paragraph's clean text. */
	readonly span: Span;
	/** The holder code, the rule of the topic (`ccw-venue.affirmed`) or the lexicon entry (`oppose-verb`). */
	readonly rule: string;
	/** What the rule says of the words: the holder code, the proposition's id or the effect. */
	readonly means: string;
}

export interface ExplainedClause {
	readonly text: string;
	readonly kind: string;
	readonly subject: readonly string[];
	/** How the subject was found: by name, pronoun, role … */
	readonly via: string;
	readonly tellers: readonly string[];
	/** How they tell it; null where nobody does. */
	readonly telling: 'say' | 'think' | 'hear' | null;
}

/** A stance that the rules read by themselves. */
export interface ExplainedReading {
	readonly holder: string;
	readonly proposition: string;
	readonly stance: StanceValue;
	readonly basis: Basis;
	readonly certainty: Certainty;
	readonly rules: readonly string[];
	readonly via: string;
	/** Measured chance that a reading of this make is right. */
	readonly confidence: number;
	/** Became a record, or why it did not. */
	readonly outcome: 'recorded' | 'not trusted' | 'another reading preferred' | 'outweighed';
	readonly quote: string;
}

export interface ExplainedSentence {
	readonly paragraph: number;
	readonly text: string;
	readonly span: Span;
	/** Who speaks where nobody is named. */
	readonly voice: Voice;
	/** Whose words earlier sentences said these to be. */
	readonly carriedSpeakers: readonly string[];
	readonly mentions: readonly ExplainedMention[];
	readonly clauses: readonly ExplainedClause[];
	readonly readings: readonly ExplainedReading[];
	/** What the learned weights judged; empty for a topic without cues. */
	readonly candidates: readonly ExplainedCandidate[];
}

/** Why the program reads each sentence of a cable as it does. Empty for a cable off the topic. The same steps as `extractStances`, with nothing left out. */
export function explainCable(cable: Cable, topic: Topic): ExplainedSentence[] {
	const reading = choosePassages(cable, topic);
	if (!reading) return [];
	const analyses = readPassages(reading);
	const weighings = topic.cues ? weighPassages(reading, analyses) : [];
	return analyses.flatMap((analysis, i) => explainPassage(reading, analysis, weighings[i] ?? null));
}

/** `weighing` is null for a topic without cues. */
function explainPassage(reading: Reading, analysis: PassageAnalysis, weighing: Weighing | null): ExplainedSentence[] {
	const { passage, sentences, drafts } = analysis;
	const views = weighing ? viewSentences(reading, analysis) : [];
	const trusted = new Set(trustworthy(drafts));
	const recorded = weighing?.records ?? mergeDrafts([...trusted], confidenceOf);
	const isRecorded = (draft: Draft): boolean => recorded.some((other) => other.holder === draft.holder && other.proposition === draft.proposition && other.stance === draft.stance && other.start === draft.start && other.end === draft.end);
	const isReadOtherwise = (draft: Draft): boolean => recorded.some((other) => other.holder === draft.holder && other.proposition === draft.proposition);
	const outcomeOf = (draft: Draft): ExplainedReading['outcome'] => (isRecorded(draft) ? 'recorded' : !trusted.has(draft) ? 'not trusted' : isReadOtherwise(draft) ? 'another reading preferred' : 'outweighed');
	const named = holderCandidates(reading, analysis);
	return sentences.map((sentence, i) => ({
		...explainSentence(passage, sentence, named[i]!),
		readings: sentence.drafts.map((draft) => ({ ...slotsOf(draft), confidence: confidenceOf(draft), outcome: outcomeOf(draft), quote: quoteOf(passage, draft.start, draft.end).quote })),
		candidates: weighing ? explainCandidates(views[i]!, weighing, SCORER) : []
	}));
}

const slotsOf = ({ holder, proposition, stance, basis, certainty, rules, via }: Draft): Omit<ExplainedReading, 'confidence' | 'outcome' | 'quote'> => ({ holder, proposition, stance, basis, certainty, rules, via });

function explainSentence(passage: Passage, { sentence, nuclei, operators }: SentenceAnalysis, { namings }: HolderCandidates): Omit<ExplainedSentence, 'readings' | 'candidates'> {
	const spanOf = (start: number, end: number): Span => ({ start: passage.tokens[start]!.start, end: passage.tokens[end - 1]!.end });
	const textOf = ({ start, end }: Span): string => passage.text.slice(start, end);
	const mention = (kind: ExplainedMention['kind'], start: number, end: number, rule: string, means: string): ExplainedMention => ({ kind, text: textOf(spanOf(start, end)), span: spanOf(start, end), rule, means });
	const span = spanOf(sentence.start, sentence.end);
	return {
		paragraph: passage.paragraph, text: textOf(span), span, voice: sentence.voice, carriedSpeakers: sentence.carried?.holders ?? [],
		mentions: [
			...namings.map(({ holder, start, end }) => mention('holder', start, end, holder, holder)),
			...nuclei.map(({ rule, start, end }) => mention('topic', start, end, rule.id, rule.proposition)),
			...operators.map(({ entry, start, end }) => mention('stance', start, end, entry.id, entry.effect))
		].sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end),
		clauses: sentence.clauses.filter(({ clause }) => passage.tokens.slice(clause.start, clause.end).some(({ kind }) => kind === 'word')).map(({ clause, subject, source }) => ({
			text: textOf(spanOf(clause.start, clause.end)), kind: clause.kind, subject: subject.holders, via: subject.via,
			tellers: source?.holders ?? [], telling: source && source.holders.length > 0 ? source.mode : null
		}))
	};
}
