import { confidenceOf } from '../steps/09-rate-confidence.ts';
import type { Elsewhere } from './elsewhere.ts';
import type { Features } from './linear.ts';
import { signOf, type Weighed } from './scorer.ts';
import type { SentenceView } from './sentence-view.ts';

/** Score from which a rival is one to reckon with. */
const STRONG = 0.3;
/** Score from which a proposition is counted among those that the sentence may speak of. */
const LIKELY = 0.25;
const NONE = 0.001;

/** A weighed candidate and the sentence that it stands in. */
export interface Placed {
	readonly view: SentenceView;
	readonly weighed: Weighed;
}

/** What else was weighed around a candidate. */
export interface Rivals {
	/** Everything in its sentence. */
	readonly sentence: readonly Weighed[];
	/** Its holder and proposition in its passage. */
	readonly passage: readonly Placed[];
	readonly elsewhere: Elsewhere;
}

/**
 * What tells whether a weighed candidate holds its own beside the others: its own chances, those of the other propositions of the same holder and of the other
 * holders of the same proposition in its sentence, the same holder and proposition before and after it in the passage and in the rest of the cable, and what the
 * rules read.
 */
export function rivalFeatures({ view, weighed }: Placed, { sentence, passage, elsewhere }: Rivals): Features {
	const { analysis, reading, passage: { paragraph } } = view;
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
	passageFeatures({ view, weighed }, passage, features);
	const key = `${holder} ${proposition}`;
	features.set('elsewhere same', elsewhere.best(`${key} ${sign}`, paragraph));
	features.set('elsewhere contrary', elsewhere.best(`${key} ${-sign}`, paragraph));
	features.set('elsewhere topic', elsewhere.best(`${proposition}`, paragraph));
	sentenceFeatures(view, weighed, features);
	for (const draft of analysis.drafts) {
		if (draft.holder !== holder) continue;
		const name = draft.proposition !== id ? 'rules elsewhere' : signOf(draft.stance) === sign ? 'rules agree' : 'rules differ';
		features.set(name, Math.max(features.get(name) ?? 0, 2 * confidenceOf(draft)));
		if (draft.proposition === id) features.set('rules', 1);
	}
	for (const relation of RELATIONS) if (weighed.features.has(`r:${relation}`)) features.set(`r:${relation}`, 1);
	features.set(`sign:${sign}`, 1);
	features.set(`propositions:${Math.min(5, new Set([weighed, ...otherPropositions].filter((other) => other.score > LIKELY).map((other) => other.anchor.proposition)).size)}`, 1);
	if (holder === 'US') features.set('sender', 1);
	if (paragraph === 0) features.set('headline', 1);
	return features;
}

/** A paragraph that says two things is coded by the later or more exact one; one that says the same twice says it surely. */
function passageFeatures({ view, weighed }: Placed, passage: readonly Placed[], features: Map<string, number>): void {
	const sign = signOf(weighed.stance);
	const { start } = view.analysis.sentence;
	const best = { 'later contrary': 0, 'earlier contrary': 0, 'later same': 0, 'earlier same': 0 };
	for (const other of passage) {
		if (other.view === view) continue;
		const name = `${other.view.analysis.sentence.start > start ? 'later' : 'earlier'} ${signOf(other.weighed.stance) === sign ? 'same' : 'contrary'}` as const;
		best[name] = Math.max(best[name], other.weighed.score);
	}
	for (const [name, value] of Object.entries(best)) features.set(name, value);
	features.set('behind contrary', Math.min(0, weighed.score - Math.max(best['later contrary'], best['earlier contrary'])));
}

/** What kind of sentence it is: a question is answered by the next, and "but" takes back what stood before. */
function sentenceFeatures(view: SentenceView, { anchor: { clause } }: Weighed, features: Map<string, number>): void {
	const { analysis: { sentence }, passage: { tokens } } = view;
	if (view.seen.some(({ key }) => key === '?')) features.set('question', 1);
	if (TURN.has(tokens[sentence.start]?.lower ?? '')) features.set('turn', 1);
	if (TURN.has(tokens[sentence.end]?.lower ?? '')) features.set('turned next', 1);
	features.set(`voice:${sentence.voice}`, 1);
	features.set(`clause:${clause?.clause.kind ?? 'none'}`, 1);
	features.set(`length:${Math.min(4, Math.floor((sentence.end - sentence.start) / 10))}`, 1);
	features.set(`place:${view.number < 3 ? view.number : 'later'}`, 1);
}

const TURN: ReadonlySet<string> = new Set(['but', 'however', 'nonetheless', 'yet', 'still', 'though', 'although', 'nevertheless', 'instead']);

const RELATIONS = ['subject', 'teller', 'carried', 'carried-far', 'before', 'earlier', 'unnamed', 'subject-before'] as const;

const oddsOf = (chance: number): number => Math.log(Math.max(chance, NONE) / Math.max(1 - chance, NONE)) / 2;
