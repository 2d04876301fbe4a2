import { Matcher, type ExternalEnds } from '#lib/language/grammar.ts';
import type { HolderMention } from '#lib/language/holders.ts';
import type { Token } from '#lib/language/tokens.ts';
import type { Effect, LexiconEntry } from '../lexicon/entry.ts';
import { LEXICON } from '../lexicon/lexicon.ts';
import { grammarOf, lexiconGrammar, type NucleusRule } from '../topic-grammar.ts';
import type { Topic } from '#lib/topics/topic.ts';

/** Words of the topic: what a stance may be about. */
export interface Nucleus {
	readonly rule: NucleusRule;
	/** Which of the rule's patterns. */
	readonly pattern: number;
	/** Token range, half-open. */
	readonly start: number;
	readonly end: number;
}

/** A word of the stance lexicon. */
export interface Operator {
	readonly entry: LexiconEntry;
	readonly start: number;
	readonly end: number;
}

/** Finds the topic's phrases in tokens `[start, end)`: of each proposition's overlapping ones the longest. */
export function findNuclei(topic: Topic, month: string | null, tokens: readonly Token[], start: number, end: number, holders: readonly HolderMention[], elsewhere: ReadonlySet<number> = NOWHERE): Nucleus[] {
	const { grammar, nuclei } = grammarOf(topic);
	const found = new Matcher(grammar, tokens, end, endsOf(tokens, holders)).matches(start)
		.map((match): Nucleus => ({ rule: nuclei[match.rule]!, pattern: match.pattern, start: match.start, end: match.end }));
	return dropShadowed(found.filter((nucleus) => inEra(nucleus.rule, month) && !isElsewhere(nucleus, elsewhere)));
}

const NOWHERE: ReadonlySet<number> = new Set();

function isElsewhere({ start, end }: Pick<Nucleus, 'start' | 'end'>, elsewhere: ReadonlySet<number>): boolean {
	if (elsewhere.size === 0) return false;
	for (let i = start; i < end; i++) if (elsewhere.has(i)) return true;
	return false;
}

/** How many words after other things a sign of the topic still brings them back: "a ban on landmines and cluster munitions". */
const BACK = 5;

/** Tokens in `[start, end)` that speak of something else than they seem to: figures of speech, and what the topic knows to be another thing. */
export function findElsewhere(topic: Topic, tokens: readonly Token[], start: number, end: number): ReadonlySet<number> {
	const { elsewhere, signs } = grammarOf(topic);
	const found = new Matcher(elsewhere, tokens, end, () => []).matches(start);
	if (found.length === 0) return NOWHERE;
	const own = found.filter((match) => {
		const until = Math.min(end, match.end + BACK);
		return new Matcher(signs, tokens, until, () => []).matches(match.start).length === 0;
	});
	return new Set(own.flatMap((match) => Array.from({ length: match.end - match.start }, (_, i) => match.start + i)));
}

/** Without a date a word keeps every meaning that no event took away. */
const inEra = ({ from, until }: NucleusRule, month: string | null): boolean => (from === null && until === null) || (month !== null && (from === null || month >= from) && (until === null || month < until));

/** Finds the lexicon's words, longest first, without overlaps among those of the same side. */
export function findOperators(tokens: readonly Token[], start: number, end: number, holders: readonly HolderMention[]): Operator[] {
	const found = new Matcher(lexiconGrammar(), tokens, end, endsOf(tokens, holders)).matches(start)
		.map((match): Operator => ({ entry: LEXICON[match.rule]!, start: match.start, end: match.end }));
	const before = found.filter((op) => op.entry.side !== 'after' && !isWhetherOrNot(tokens, op) && !isBareNoun(tokens, op));
	return [...longestApart(before), ...longestApart(found.filter((op) => op.entry.side === 'after'))].sort((a, b) => a.start - b.start || b.end - a.end);
}

function endsOf(tokens: readonly Token[], holders: readonly HolderMention[]): ExternalEnds {
	const byStart = new Map(holders.map((mention) => [mention.start, mention]));
	return (name, at) => {
		// "the United States": the article belongs to the name.
		const mention = byStart.get(at) ?? (tokens[at]?.lower === 'the' ? byStart.get(at + 1) : undefined);
		if (!mention) return [];
		const isOwn = mention.kind === 'own';
		if ((name === 'us' && !isOwn) || (name === 'state' && (isOwn || mention.kind === 'group'))) return [];
		return mention.core === mention.end ? [mention.end] : [mention.end, mention.core];
	};
}

/** "in the end", "a block": a verb of the lexicon used as a noun, unless it says what it is of. */
const isBareNoun = (tokens: readonly Token[], op: Operator): boolean => op.end - op.start === 1 && op.entry.effect !== 'negate' && /^(?:the|a|an|this|that)$/.test(tokens[op.start - 1]?.lower ?? '') && !/^(?:un|less|more)/.test(tokens[op.start]!.lower) && !tokens[op.start]!.lower.endsWith('ed');

/** The "not" of "whether or not" negates nothing. */
const isWhetherOrNot = (tokens: readonly Token[], op: Operator): boolean => tokens[op.start]!.lower === 'not' && tokens[op.start - 1]?.lower === 'or';

/** One phrase of a proposition inside a longer one of the same proposition adds nothing, except that the statement form tells more than the bare thing. */
function dropShadowed(nuclei: readonly Nucleus[]): Nucleus[] {
	return nuclei.filter((nucleus) => !nuclei.some((other) => other !== nucleus && other.rule.proposition === nucleus.rule.proposition && (other.rule.field !== 'anchors' || nucleus.rule.field === 'anchors') && covers(other, nucleus)
		&& (other.end - other.start > nucleus.end - nucleus.start || nuclei.indexOf(other) < nuclei.indexOf(nucleus))));
}

/** Between readings of the same words the one that says more: "see no need for" before "see … need for". */
const RANK: Readonly<Record<Effect, number>> = { mute: 6, decline: 5, undecided: 4, deny: 4, oppose: 3, stop: 3, reserve: 2, lean: 2, negate: 1, loosen: 1, support: 1, carry: 0 };

const covers = (a: { start: number; end: number }, b: { start: number; end: number }): boolean => a.start <= b.start && a.end >= b.end;

function longestApart(operators: readonly Operator[]): Operator[] {
	const byLength = [...operators].sort((a, b) => (b.end - b.start) - (a.end - a.start) || a.start - b.start || RANK[b.entry.effect] - RANK[a.entry.effect]);
	const kept: Operator[] = [];
	for (const op of byLength) if (!kept.some((other) => other.start < op.end && op.start < other.end)) kept.push(op);
	return kept;
}
