import { confidenceOf } from '../steps/09-rate-confidence.ts';
import type { Features } from './linear.ts';
import { signOf, type Weighed } from './scorer.ts';
import type { SentenceView } from './sentence-view.ts';

/** Score from which a rival is one to reckon with. */
const STRONG = 0.3;
const NONE = 0.001;

/**
 * What tells whether a weighed candidate holds its own beside the others: its own chances, those of the other propositions of the same holder and of the other
 * holders of the same proposition in its sentence, the contrary sign in its passage, and what the rules read. `sentence` and `passage` are all that was weighed there.
 */
export function rivalFeatures({ analysis, reading, passage: { paragraph } }: SentenceView, weighed: Weighed, sentence: readonly Weighed[], passage: readonly Weighed[]): Features {
	const { holder, anchor: { proposition, at }, score, meant, odds } = weighed;
	const id = reading.topic.propositions[proposition]!.id;
	const sign = signOf(weighed.stance);
	const features = new Map<string, number>();
	const otherPropositions = sentence.filter((other) => other.holder === holder && other.anchor.proposition !== proposition);
	const otherHolders = sentence.filter((other) => other.holder !== holder && other.anchor.proposition === proposition);
	const bestProposition = Math.max(0, ...otherPropositions.map((other) => other.score));
	const bestHolder = Math.max(0, ...otherHolders.map((other) => other.score));
	const margin = odds - Math.max(-4, ...sentence.filter((other) => other.anchor.proposition !== proposition).map((other) => other.odds));

	features.set('score', 2 * score);
	features.set('score odds', oddsOf(score));
	features.set('holder odds', oddsOf(meant));
	features.set('sign odds', oddsOf(score / meant));
	features.set('proposition odds', odds);
	features.set('margin', Math.max(-3, Math.min(3, margin)));
	features.set('behind', Math.min(0, margin));
	features.set('other proposition', bestProposition);
	features.set('other proposition ahead', Math.max(0, bestProposition - score));
	features.set('other holder', bestHolder);
	features.set('other holder ahead', Math.max(0, bestHolder - score));
	features.set('other holders', Math.min(6, otherHolders.filter((other) => other.score > STRONG).length) / 2);
	features.set('same word', Math.max(0, ...otherPropositions.filter((other) => other.anchor.at === at).map((other) => other.score)));
	features.set(`rank:${Math.min(3, new Set(sentence.filter((other) => other.odds > odds).map((other) => other.anchor.proposition)).size)}`, 1);
	if (sign !== 0) features.set('contrary', Math.max(0, ...passage.filter((other) => other.holder === holder && other.anchor.proposition === proposition && signOf(other.stance) === -sign).map((other) => other.score)));
	for (const draft of analysis.drafts) {
		if (draft.holder !== holder) continue;
		const name = draft.proposition !== id ? 'rules elsewhere' : signOf(draft.stance) === sign ? 'rules agree' : 'rules differ';
		features.set(name, Math.max(features.get(name) ?? 0, 2 * confidenceOf(draft)));
		if (draft.proposition === id) features.set('rules', 1);
	}
	for (const relation of RELATIONS) if (weighed.features.has(`r:${relation}`)) features.set(`r:${relation}`, 1);
	features.set(`sign:${sign}`, 1);
	if (holder === 'US') features.set('sender', 1);
	if (paragraph === 0) features.set('headline', 1);
	return features;
}

const RELATIONS = ['subject', 'teller', 'carried', 'carried-far', 'before', 'earlier', 'unnamed', 'subject-before'] as const;

const oddsOf = (chance: number): number => Math.log(Math.max(chance, NONE) / Math.max(1 - chance, NONE)) / 2;
