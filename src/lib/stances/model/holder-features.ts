import { confidenceOf } from '../steps/09-rate-confidence.ts';
import type { Anchor } from './anchor.ts';
import type { Naming } from './holder-candidates.ts';
import type { SentenceView } from './sentence-view.ts';
import { wordClasses } from './word-classes.ts';

/**
 * What tells whether `holder` is the one whose stance the sentence gives on the anchor's proposition: how the rules reach it from the anchor's clause, where it is
 * named, and what stands beside its name. `odds` are the log-odds that the sentence bears on the proposition at all.
 */
export function holderFeatures(view: SentenceView, anchor: Anchor, holder: string, odds: number): Map<string, number> {
	const features = new Map<string, number>();
	const on = (name: string, value = 1): void => { features.set(name, value); };
	const { analysis, candidates, reading } = view;
	const { sentence } = analysis;
	const id = reading.topic.propositions[anchor.proposition]!.id;
	on('odds', odds / 2);
	on(`odds:${Math.max(-4, Math.min(4, Math.round(odds)))}`);
	on(`p:${id}`);
	on(`voice:${sentence.voice}`);

	for (const draft of analysis.drafts) {
		if (draft.proposition !== id || draft.holder !== holder) continue;
		const chance = confidenceOf(draft);
		on('rule-odds', Math.log((chance + 0.01) / (1.01 - chance)) / 2);
		on(`rule:${Math.round(chance * 5)}`);
	}
	const kind = holder === 'US' ? 'us' : holder === reading.host ? 'host' : holder.includes(':') ? 'group' : holder.length > 2 ? 'organisation' : 'other';
	on(`kind:${kind}`);
	on(`kind:${kind} ${sentence.voice}`);
	on(`kind:${kind} ${id}`);
	const all = allRelations(view, anchor);
	const relations = all.get(holder) ?? relationsOf(view, anchor, holder);
	for (const relation of relations) {
		on(`r:${relation}`);
		on(`r:${relation} ${kind}`);
		on(`r:${relation} ${id}`);
		on(`r:${relation} ${sentence.voice}`);
	}
	const rivals = new Set<string>();
	for (const other of candidates.holders) if (other !== holder) for (const relation of all.get(other)!) if (STRONG.test(relation)) rivals.add(relation);
	const strong = relations.filter((relation) => STRONG.test(relation));
	on(`strong:${strong.length > 0 ? 1 : 0}/${rivals.size > 0 ? 1 : 0}`);
	for (const relation of rivals) on(`rival:${relation.split(' ')[0]} ${strong[0]?.split(' ')[0] ?? 'none'}`);
	nameFeatures(view, anchor, holder, on);
	return features;
}

const STRONG = /^(?:subject|teller|owner|draft)/;

/** For each anchor the relations of all holders, since each is weighed against all others. */
const relationsOfAnchors = new WeakMap<Anchor, ReadonlyMap<string, readonly string[]>>();

function allRelations(view: SentenceView, anchor: Anchor): ReadonlyMap<string, readonly string[]> {
	let all = relationsOfAnchors.get(anchor);
	if (!all) relationsOfAnchors.set(anchor, (all = new Map(view.candidates.holders.map((holder) => [holder, relationsOf(view, anchor, holder)]))));
	return all;
}

function relationsOf(view: SentenceView, anchor: Anchor, holder: string): string[] {
	const { analysis, candidates, reading } = view;
	const relations: string[] = [];
	const { clause } = anchor;
	if (clause?.subject.holders.includes(holder)) relations.push('subject', `subject ${clause.subject.via} ${clause.clause.kind}`);
	if (clause?.source?.holders.includes(holder)) relations.push('teller', `teller ${clause.source.mode}`);
	for (const other of analysis.sentence.clauses) if (other !== clause && other.subject.holders.includes(holder)) relations.push(other.clause.start < anchor.at ? 'subject-before' : 'subject-after');
	const id = reading.topic.propositions[anchor.proposition]!.id;
	for (const draft of analysis.drafts) if (draft.holder === holder) relations.push(draft.proposition === id ? `draft ${draft.via}` : 'draft-other');
	if (analysis.drafts.some((draft) => draft.proposition === id && draft.holder === holder)) relations.push('draft');
	if (candidates.carried.has(holder)) relations.push(analysis.sentence.carried?.isCarried ? 'carried-far' : 'carried');
	if (candidates.before.has(holder)) relations.push('before');
	else if (candidates.earlier.has(holder)) relations.push('earlier');
	if (!candidates.namings.some((naming) => naming.holder === holder)) relations.push('unnamed');
	return relations;
}

function nameFeatures(view: SentenceView, anchor: Anchor, holder: string, on: (name: string, value?: number) => void): void {
	const { candidates, passage, analysis } = view;
	const { namings } = candidates;
	const mine = namings.filter((naming) => naming.holder === holder);
	const named = new Set(namings.map((naming) => naming.holder));
	on(`named:${mine.length > 0 ? 1 : 0} of ${Math.min(3, named.size)}`);
	if (mine.length === 0) {
		for (let i = analysis.sentence.start; i < analysis.sentence.end; i++) {
			const { lower } = passage.tokens[i]!;
			if (/^(?:he|she|they|it|its|their|his|her|both|who|latter|former|neither)$/.test(lower)) on(`pronoun:${lower} ${candidates.before.has(holder) ? 'before' : candidates.carried.has(holder) ? 'carried' : 'far'}`);
		}
		return;
	}
	const before = mine.filter((naming) => naming.end <= anchor.at).at(-1);
	const nearest = before ?? mine[0]!;
	const between = namings.filter((naming) => naming.holder !== holder && (before ? naming.start > nearest.start && naming.start < anchor.at : naming.start < nearest.start && naming.start > anchor.at)).length;
	const distance = Math.abs(anchor.at - nearest.start);
	const side = nearest.start <= anchor.at && anchor.at < nearest.end ? 'on' : before ? 'left' : 'right';
	on(`side:${side}`);
	on(`side:${side} between ${Math.min(2, between)}`);
	on(`side:${side} far ${distance < 4 ? 0 : distance < 9 ? 1 : distance < 18 ? 2 : 3}`);
	if (namings[0]!.holder === holder) on('first');
	if (nearest.possessive) on(`possessive ${side}`);
	on(`naming:${nearest.kind}`);
	for (const [name, value] of contextOf(view, nearest)) on(name, value);
}

/** What stands beside a name is the same for every anchor. */
const contexts = new WeakMap<Naming, readonly (readonly [name: string, value: number])[]>();

function contextOf(view: SentenceView, naming: Naming): readonly (readonly [name: string, value: number])[] {
	let context = contexts.get(naming);
	if (!context) contexts.set(naming, (context = findContext(view, naming)));
	return context;
}

function findContext({ passage, analysis, candidates }: SentenceView, naming: Naming): (readonly [name: string, value: number])[] {
	const found: (readonly [name: string, value: number])[] = [];
	const on = (name: string, value = 1): void => { found.push([name, value]); };
	const { tokens } = passage;
	const start = analysis.sentence.start;
	const previous = naming.start > start ? tokens[naming.start - 1]! : null;
	on(`w-1:${previous ? previous.stem : '^'}`);
	if (naming.start - 2 >= start) on(`w-2:${tokens[naming.start - 2]!.stem} ${previous?.stem ?? ''}`, 0.7);
	for (let n = 0; n < 4; n++) {
		const token = naming.end + n < analysis.sentence.end ? tokens[naming.end + n]! : null;
		if (!token) break;
		on(`w+${n + 1}:${token.stem}`, n === 0 ? 1 : 0.6);
		const classes = token.kind === 'word' ? wordClasses(token.lower) : null;
		if (classes) on(`w+:${classes.coarse}`, 0.4);
	}
	// A list of states is named as one: the rest of it stands beside the name, joined by a comma or "and".
	if (candidates.namings.some((other) => other !== naming && (other.start - naming.end === 1 || other.start - naming.end === 2 || naming.start - other.end === 1 || naming.start - other.end === 2))) on('list');
	return found;
}
