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
	const features = new Map<string, number>();
	const { analysis, operators, passage, seen, reading } = view;
	const id = reading.topic.propositions[anchor.proposition]!.id;
	const on = (name: string, value: number): void => {
		features.set(name, Math.max(value, features.get(name) ?? 0));
		features.set(`${id}|${name}`, Math.max(value, features.get(`${id}|${name}`) ?? 0));
	};
	const span = spanOf(view, anchor, holder);
	seen.forEach(({ key, word, at }, i) => {
		const isHere = at >= span.start && at < span.end;
		const near = Math.abs(at - anchor.at) <= NEAR;
		const value = isHere ? 1 : near ? 0.6 : 0.35;
		on(`u:${key}`, value);
		const next = seen[i + 1];
		if (next && (isHere || near)) features.set(`b:${key} ${next.key}`, Math.max(0.8 * value, features.get(`b:${key} ${next.key}`) ?? 0));
		const classes = word ? wordClasses(word) : null;
		if (!classes) return;
		on(classes.coarse, 0.5 * value);
		on(classes.middle, 0.6 * value);
		on(classes.fine, 0.6 * value);
	});
	const isInside = (op: { start: number; end: number }): boolean => op.start >= span.start && op.end <= span.end;
	const inside = operators.filter(isInside);
	for (const op of inside) {
		on(`e:${op.entry.effect}${op.entry.side ?? ''}`, 1.2);
		features.set(`l:${op.entry.id}`, 1.2);
	}
	if (inside.length > 0) features.set(`es:${inside.slice(0, 4).map((op) => op.entry.effect).join(' ')}`, 1.2);
	for (const op of operators) if (!isInside(op)) features.set(`eo:${op.entry.effect}`, 0.5);
	composedFeatures(view, anchor, on, features);
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
