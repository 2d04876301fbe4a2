import type { Cable, Span } from '#lib/cables/cable.ts';
import type { Topic } from '#lib/topics/topic.ts';
import type { Basis, Certainty, StanceValue } from './stance.ts';
import { readPassages, type PassageAnalysis, type SentenceAnalysis } from './read-passages.ts';
import { choosePassages, type Passage, type Voice } from './steps/01-choose-passages.ts';
import type { Draft } from './steps/05-attribute-holders.ts';
import { quoteOf } from './steps/07-quote-evidence.ts';
import { mergeDrafts } from './steps/08-merge-records.ts';
import { weighCandidates, type RatedDraft } from './steps/10-weigh-candidates.ts';
import { confidenceOf, trustworthy } from './steps/09-rate-confidence.ts';

/** A word or run of words that a rule found. */
export interface ExplainedMention {
	readonly kind: 'holder' | 'topic' | 'stance';
	readonly text: string;
	/** In the paragraph's clean text. */
	readonly span: Span;
	/** The holder code, the rule of the topic (`ccw-venue.affirmed`) or the lexicon entry with its effect (`oppose-verb: oppose`). */
	readonly label: string;
}

export interface ExplainedClause {
	readonly text: string;
	readonly kind: string;
	readonly subject: readonly string[];
	/** How the subject was found: by name, pronoun, role … */
	readonly via: string;
	/** Who tells the clause and how (`JP says`), or null. */
	readonly toldBy: string | null;
}

export interface ExplainedReading {
	readonly holder: string;
	readonly proposition: string;
	readonly stance: StanceValue;
	readonly basis: Basis;
	readonly certainty: Certainty;
	readonly rules: readonly string[];
	readonly via: string;
	readonly confidence: number;
	/** Became a record, or why it did not. */
	readonly outcome: 'recorded' | 'not trusted' | 'another reading preferred';
	readonly quote: string;
}

export interface ExplainedSentence {
	readonly paragraph: number;
	readonly text: string;
	readonly span: Span;
	/** Who speaks where nobody is named. */
	readonly voice: Voice;
	/** Whose words earlier sentences said these to be, or null. */
	readonly carriedSpeaker: string | null;
	readonly mentions: readonly ExplainedMention[];
	readonly clauses: readonly ExplainedClause[];
	readonly readings: readonly ExplainedReading[];
}

/** Why the program reads each sentence of a cable as it does. Empty for a cable off the topic. The same steps as `extractStances`, with nothing left out. */
export function explainCable(cable: Cable, topic: Topic): ExplainedSentence[] {
	const reading = choosePassages(cable, topic);
	return reading ? readPassages(reading).flatMap((analysis) => explainPassage(analysis, topic.cues ? weighCandidates(reading, analysis) : null)) : [];
}

/** `weighed`: the records of the passage where a scorer made them, else null. */
function explainPassage({ passage, sentences, drafts }: PassageAnalysis, weighed: readonly RatedDraft[] | null): ExplainedSentence[] {
	const trusted = new Set(trustworthy(drafts));
	const recorded = weighed ?? mergeDrafts([...trusted], confidenceOf);
	const isRecorded = (draft: Draft): boolean => recorded.some((other) => other.holder === draft.holder && other.proposition === draft.proposition && other.stance === draft.stance && other.start === draft.start && other.end === draft.end);
	const outcomeOf = (draft: Draft): ExplainedReading['outcome'] => (isRecorded(draft) ? 'recorded' : trusted.has(draft) ? 'another reading preferred' : 'not trusted');
	return sentences.map((analysis) => {
		const { start, end } = analysis.sentence;
		const added = (weighed ?? []).filter((draft) => draft.start >= start && draft.start < end && !drafts.some((own) => own.holder === draft.holder && own.proposition === draft.proposition && own.stance === draft.stance && own.start === draft.start));
		const explained = explainSentence(passage, analysis, outcomeOf);
		return { ...explained, readings: [...explained.readings, ...added.map((draft) => toReading(passage, draft, draft.confidence, 'recorded'))] };
	});
}

function toReading(passage: Passage, draft: Draft, confidence: number, outcome: ExplainedReading['outcome']): ExplainedReading {
	const { holder, proposition, stance, basis, certainty, rules, via } = draft;
	return { holder, proposition, stance, basis, certainty, rules, via, confidence, outcome, quote: quoteOf(passage, draft.start, draft.end).quote };
}

function explainSentence(passage: Passage, { sentence, nuclei, operators, drafts }: SentenceAnalysis, outcomeOf: (draft: Draft) => ExplainedReading['outcome']): ExplainedSentence {
	const spanOf = (start: number, end: number): Span => ({ start: passage.tokens[start]!.start, end: passage.tokens[end - 1]!.end });
	const textOf = ({ start, end }: Span): string => passage.text.slice(start, end);
	const mention = (kind: ExplainedMention['kind'], start: number, end: number, label: string): ExplainedMention => ({ kind, text: textOf(spanOf(start, end)), span: spanOf(start, end), label });
	const span = spanOf(sentence.start, sentence.end);
	return {
		paragraph: passage.paragraph, text: textOf(span), span, voice: sentence.voice, carriedSpeaker: sentence.carried?.holders.join(', ') ?? null,
		mentions: [
			...sentence.holders.map((holder) => mention('holder', holder.start, holder.end, holder.holder ?? 'host unknown')),
			...nuclei.map((nucleus) => mention('topic', nucleus.start, nucleus.end, nucleus.rule.id)),
			...operators.map((op) => mention('stance', op.start, op.end, `${op.entry.id}: ${op.entry.effect}`))
		].sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end),
		clauses: sentence.clauses.filter(({ clause }) => clause.end > clause.start).map(({ clause, subject, source }) => ({
			text: textOf(spanOf(clause.start, clause.end)), kind: clause.kind, subject: subject.holders, via: subject.via,
			toldBy: source && source.holders.length > 0 ? `${source.holders.join(', ')} ${VERBS[source.mode]}` : null
		})),
		readings: drafts.map((draft) => toReading(passage, draft, confidenceOf(draft), outcomeOf(draft)))
	};
}

const VERBS = { say: 'says', think: 'thinks', hear: 'has heard' } as const;

/** An explanation as lines for the terminal. Sentences in which nothing of the topic was found are left out. */
export function formatExplanation(sentences: readonly ExplainedSentence[]): string {
	const lines = sentences.filter(({ mentions }) => mentions.some(({ kind }) => kind === 'topic')).flatMap((sentence) => [
		`¶${sentence.paragraph} ${sentence.text}`,
		`   voice: ${sentence.voice}${sentence.carriedSpeaker ? `, after ${sentence.carriedSpeaker} spoke` : ''}`,
		...sentence.clauses.map(({ kind, subject, via, toldBy, text }) => `   clause (${kind}) ${subject.join(', ') || 'no holder'} by ${via}${toldBy ? `, ${toldBy}` : ''}: ${text}`),
		...sentence.mentions.map(({ kind, text, label }) => `   ${kind.padEnd(6)} ${text}  [${label}]`),
		...sentence.readings.map((r) => `   => ${r.holder} ${r.proposition} ${r.stance} (${r.basis}, ${r.certainty}; ${r.confidence}) ${r.outcome}: ${r.rules.join(' < ')}, holder by ${r.via}`),
		''
	]);
	return lines.join('\n');
}
