import { composeStance } from '../steps/04-compose-stances.ts';
import type { Anchor } from './anchor.ts';
import { normalised, type Features } from './linear.ts';
import type { SentenceView } from './sentence-view.ts';
import { wordClasses } from './word-classes.ts';

const NEAR = 7;

/**
 * What tells the stance that a holder takes: the words of the anchor's clause and around it, the stance lexicon's effects there, and the value that the rules
 * composed where they did. Each stands once for all propositions and once for its own.
 */
export function valueFeatures(view: SentenceView, anchor: Anchor, holder: string): Features {
	const { analysis, passage, reading } = view;
	const id = reading.topic.propositions[anchor.proposition]!.id;
	const features = new Map(wordFeatures(view, anchor, spanOf(view, anchor, holder)));
	const on = marker(features, id);
	for (const draft of analysis.drafts) {
		if (draft.proposition !== id) features.set(`o:${draft.stance} ${draft.holder === holder ? 'same' : 'other'}`, 0.7);
		else on(`r:${draft.stance} ${draft.holder === holder ? 'same' : 'other'}`, draft.holder === holder ? 2.5 : 1.5);
	}
	for (const { rule } of analysis.nuclei) {
		if (rule.proposition !== id) continue;
		features.set(`n:${rule.field}`, 1.5);
		features.set(`n:${rule.id}`, 1.5);
	}
	features.set(`p:${id}`, 1.5);
	features.set(`h:${holder === 'US' ? 'us' : 'other'} ${id}`, 1);
	features.set(`v:${analysis.sentence.voice}`, 0.5);
	if (passage.paragraph === 0) features.set('headline', 0.5);
	return normalised(features, 3);
}

/** Sets a feature and the same for one proposition, where they are not set higher already. */
function marker(features: Map<string, number>, proposition: string): (name: string, value: number) => void {
	const set = (name: string, value: number): void => {
		const known = features.get(name);
		if (known === undefined || known < value) features.set(name, value);
	};
	return (name, value) => {
		set(name, value);
		set(ofProposition(proposition, name), value);
	};
}

const byProposition = new Map<string, Map<string, string>>();
const NAMES_KEPT = 20_000;

/** `proposition|name`, the same string each time, so that it is hashed once. */
function ofProposition(proposition: string, name: string): string {
	let names = byProposition.get(proposition);
	if (!names || names.size >= NAMES_KEPT) byProposition.set(proposition, (names = new Map()));
	let joined = names.get(name);
	if (joined === undefined) names.set(name, (joined = `${proposition}|${name}`));
	return joined;
}

/** For each anchor what its words tell, by the span in which they count most: most holders of a sentence share it. */
const wordsOfAnchors = new WeakMap<Anchor, Map<number, Features>>();

function wordFeatures(view: SentenceView, anchor: Anchor, span: { start: number; end: number }): Features {
	let spans = wordsOfAnchors.get(anchor);
	if (!spans) wordsOfAnchors.set(anchor, (spans = new Map()));
	// The end is the anchor's alone.
	let features = spans.get(span.start);
	if (!features) spans.set(span.start, (features = findWordFeatures(view, anchor, span)));
	return features;
}

function findWordFeatures(view: SentenceView, anchor: Anchor, span: { start: number; end: number }): Features {
	const features = new Map<string, number>();
	const { operators, seen, reading } = view;
	const on = marker(features, reading.topic.propositions[anchor.proposition]!.id);
	for (const { unigram, bigram, word, at } of seen) {
		const isHere = at >= span.start && at < span.end;
		const near = Math.abs(at - anchor.at) <= NEAR;
		const value = isHere ? 1 : near ? 0.6 : 0.35;
		on(unigram, value);
		if (bigram && (isHere || near)) features.set(bigram, Math.max(0.8 * value, features.get(bigram) ?? 0));
		const classes = word ? wordClasses(word) : null;
		if (!classes) continue;
		on(classes.coarse, 0.5 * value);
		on(classes.middle, 0.6 * value);
		on(classes.fine, 0.6 * value);
	}
	const isInside = (op: { start: number; end: number }): boolean => op.start >= span.start && op.end <= span.end;
	const inside = operators.filter(isInside);
	for (const op of inside) {
		on(`e:${op.entry.effect}${op.entry.side ?? ''}`, 1.2);
		features.set(`l:${op.entry.id}`, 1.2);
	}
	if (inside.length > 0) features.set(`es:${inside.slice(0, 4).map((op) => op.entry.effect).join(' ')}`, 1.2);
	for (const op of operators) if (!isInside(op)) features.set(`eo:${op.entry.effect}`, 0.5);
	composedFeatures(view, anchor, on, features);
	return features;
}

/** What the rules would compose if the anchor were a thing to be for or against, and the lexicon's effects in their order on either side of it. */
function composedFeatures(view: SentenceView, anchor: Anchor, on: (name: string, value: number) => void, features: Map<string, number>): void {
	const { analysis: { sentence, nuclei }, operators, passage: { tokens }, reading: { topic } } = view;
	const { at, clause } = anchor;
	if (!clause) return;
	const proposition = topic.propositions[anchor.proposition]!.id;
	const { start, end } = nuclei.find((nucleus) => nucleus.rule.proposition === proposition && nucleus.start <= at && at < nucleus.end) ?? { start: at, end: at + 1 };
	const composed = composeStance(topic, tokens, sentence, clause, { rule: { ...ANYTHING, proposition }, pattern: -1, start, end }, operators);
	on(`a:${composed?.stance ?? 'none'}`, 1.5);
	const inClause = operators.filter((op) => op.start >= clause.clause.start && op.end <= clause.clause.end);
	on(`ab:${inClause.filter((op) => op.end <= start).slice(-3).map(({ entry }) => entry.effect).join(' ')}`, 1);
	on(`aa:${inClause.filter((op) => op.start >= end).slice(0, 2).map(({ entry }) => `${entry.effect}${entry.side ?? ''}`).join(' ')}`, 1);
	features.set(`ak:${clause.clause.kind}${clause.clause.denied ? ' denied' : ''} ${clause.source?.mode ?? ''}${clause.source?.negated ? ' not' : ''}`, 1);
}

const ANYTHING = { id: 'anchor', field: 'objects', patterns: [], from: null, until: null } as const;

/** Tokens that speak of this holder: the anchor's clause, widened back to the holder's name when that stands before it. */
export function spanOf({ analysis, candidates }: SentenceView, anchor: Anchor, holder: string): { start: number; end: number } {
	const { sentence } = analysis;
	let start = anchor.clause?.clause.start ?? sentence.start;
	let end = anchor.clause?.clause.end ?? sentence.end;
	const own = candidates.namings.filter((naming) => naming.holder === holder && naming.end <= anchor.at).at(-1);
	const hasNameInside = candidates.namings.some((naming) => naming.holder === holder && naming.start >= start && naming.end <= end);
	if (!hasNameInside && own && anchor.at - own.start <= 24) start = Math.min(start, own.start);
	if (end <= anchor.at) end = anchor.at + 1;
	return { start, end };
}
