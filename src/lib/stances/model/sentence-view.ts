import type { PassageAnalysis, SentenceAnalysis } from '../read-passages.ts';
import type { Passage, Reading } from '../steps/01-choose-passages.ts';
import { findOperators, type Operator } from '../steps/02-find-mentions.ts';
import { cueMask } from './cues.ts';
import { holderCandidates, type HolderCandidates, type Naming } from './holder-candidates.ts';

/** A token of a sentence as the scorer sees it: names are replaced by what they are, so that nothing is learned about one state. */
export interface Seen {
	/** Stem, or `<S>` state, `<US>` sender, `<O>` organisation, `<G>` NGOs or opposition, `<P>` person, `<N>` number. */
	readonly key: string;
	/** The features that name it, and it with the token after it (null for the last): made once, since every candidate of the sentence asks for them. */
	readonly unigram: string;
	readonly bigram: string | null;
	/** Lower-case word; empty for marks, numbers and persons. */
	readonly word: string;
	/** Token of the passage. */
	readonly at: number;
	/** Bit `p`: can bear on proposition `p`. */
	readonly cues: number;
}

/** One sentence with all that the scorer may look at. */
export interface SentenceView {
	readonly reading: Reading;
	readonly passage: Passage;
	readonly analysis: SentenceAnalysis;
	/** Place among the sentences of the passage, from 0. */
	readonly number: number;
	readonly previous: SentenceView | null;
	/** Propositions that the rules' phrases touch in the next sentence. */
	readonly next: readonly string[];
	readonly candidates: HolderCandidates;
	readonly seen: readonly Seen[];
	/** Bit `p`: the sentence holds a cue or a phrase of proposition `p`. */
	readonly cues: number;
	/** Words of the stance lexicon, also where the rules found no phrase of the topic and looked for none. */
	readonly operators: readonly Operator[];
}

const CLASS_OF: Readonly<Record<Naming['kind'], string>> = { state: '<S>', adjective: '<S>', own: '<US>', organisation: '<O>', group: '<G>', institution: '<S>', person: '<P>' };

/** Views of a passage's sentences, in order. */
export function viewSentences(reading: Reading, analysis: PassageAnalysis): SentenceView[] {
	const candidates = holderCandidates(reading, analysis);
	const views: SentenceView[] = [];
	analysis.sentences.forEach((sentence, i) => {
		const seen = seeTokens(reading, analysis.passage, sentence, candidates[i]!.namings);
		let cues = 0;
		for (const token of seen) cues |= token.cues;
		for (const nucleus of sentence.nuclei) cues |= 1 << propositionNumber(reading, nucleus.rule.proposition);
		const next = analysis.sentences[i + 1]?.nuclei.map((nucleus) => nucleus.rule.proposition) ?? [];
		const { passage: { tokens, holders } } = analysis;
		const operators = cues === 0 || sentence.operators.length > 0 ? sentence.operators : findOperators(tokens, sentence.sentence.start, sentence.sentence.end, holders);
		views.push({ reading, passage: analysis.passage, analysis: sentence, number: i, previous: views[i - 1] ?? null, next: [...new Set(next)], candidates: candidates[i]!, seen, cues, operators });
	});
	return views;
}

export const propositionNumber = (reading: Reading, id: string): number => reading.topic.propositions.findIndex((proposition) => proposition.id === id);

function seeTokens(reading: Reading, passage: Passage, { sentence, elsewhere }: SentenceAnalysis, namings: readonly Naming[]): Seen[] {
	const seen: Omit<Seen, 'unigram' | 'bigram'>[] = [];
	const byStart = new Map(namings.map((naming) => [naming.start, naming]));
	let until = -1;
	for (let at = sentence.start; at < sentence.end; at++) {
		const token = passage.tokens[at]!;
		const cues = elsewhere.has(at) ? 0 : cueMask(reading.topic, passage.tokens, at);
		const naming = byStart.get(at);
		if (naming && at >= until) {
			until = naming.end;
			seen.push({ key: CLASS_OF[naming.kind], word: naming.kind === 'person' ? '' : token.lower, at, cues });
		} else if (at < until) {
			if (cues > 0) seen.push({ key: token.stem, word: token.lower, at, cues });
		} else if (token.kind === 'number') seen.push({ key: '<N>', word: '', at, cues });
		else if (token.kind === 'mark') seen.push({ key: token.text.slice(0, 1), word: '', at, cues: 0 });
		else seen.push({ key: token.stem, word: token.lower, at, cues });
	}
	return seen.map((token, i) => ({ ...token, unigram: `u:${token.key}`, bigram: i + 1 < seen.length ? `b:${token.key} ${seen[i + 1]!.key}` : null }));
}
