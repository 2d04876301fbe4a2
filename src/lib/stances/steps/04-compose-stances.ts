import type { Certainty, StanceValue } from '../stance.ts';
import type { Token } from '#lib/language/tokens.ts';
import type { Topic } from '#lib/topics/topic.ts';
import { MODALS } from '#lib/language/verbs.ts';
import type { PhraseField } from '../topic-grammar.ts';
import type { Nucleus, Operator } from './02-find-mentions.ts';
import type { ClauseReading, SentenceReading, Subject } from './03-find-subjects.ts';

/** A stance read from one clause, before it is known whose it is in the end. */
export interface Candidate {
	readonly proposition: string;
	readonly stance: StanceValue;
	readonly certainty: Certainty;
	readonly clause: ClauseReading;
	/** The holders when the nucleus itself names its owner ("Norway's attempt to …"), else null. */
	readonly owner: string | null;
	/** The nucleus is or opens the clause's subject, so that somebody else must be speaking. */
	readonly isSubject: boolean;
	/** Tokens that show it, half-open. */
	readonly start: number;
	readonly end: number;
	/** The topic's own words among them; the same where there are none. */
	readonly nucleusStart: number;
	readonly nucleusEnd: number;
	/** Which of the rule's patterns; -1 for none. */
	readonly pattern: number;
	readonly rules: readonly string[];
}

type Value = 2 | 1 | 0 | -1 | -2;
interface Sign { readonly value: Value | 'declined'; readonly satisfied: boolean; readonly loosened: boolean }

const FIELD_VALUE = { objects: 2, anchors: 2, cares: 2, opposites: -2, problems: -2, harms: 2, affirmed: 2, leaning: 1, undecided: 0, doubted: -1, rejected: -2, owned: 2 } as const;

/** "U.S. misgivings about the Oslo process": a holder right before a stance noun has that stance, whoever the clause is about. */
export function nominalStance(tokens: readonly Token[], sentence: SentenceReading, clause: ClauseReading, nucleus: Nucleus, operators: readonly Operator[]): Candidate | null {
	const { field, proposition } = nucleus.rule;
	if (!['objects', 'opposites', 'owned'].includes(field) || clause.clause.kind === 'question') return null;
	const op = operators.find((candidate) => candidate.end <= nucleus.start && nucleus.start - candidate.end <= 2 && NOUN_EFFECTS.has(candidate.entry.effect) && candidate.start >= clause.clause.start);
	if (!op || op.start === 0) return null;
	const mention = sentence.holders.find((holder) => holder.holder && (holder.end === op.start || holder.core === op.start || (holder.possessive && holder.end + 1 === op.start)));
	if (!mention?.holder || mention.start === clause.subject.start || !isNounUse(tokens, op)) return null;
	const sign = apply({ value: field === 'opposites' ? -2 : 2, satisfied: false, loosened: false }, op, field, tokens);
	return { proposition, stance: toStance(sign.value), certainty: 'certain', clause, owner: mention.holder, isSubject: false, start: mention.start, end: nucleus.end, ...nucleusOf(nucleus), rules: [nucleus.rule.id, op.entry.id, 'nominal'] };
}

const NOUN_EFFECTS: ReadonlySet<string> = new Set(['support', 'reserve', 'oppose', 'lean']);
const isNounUse = (tokens: readonly Token[], op: Operator): boolean => /^(?:support|backing|preference|enthusiasm|commitment|interest|opposition|objections?|concerns?|misgivings|reservations|doubts?|worry|worries|skepticism|scepticism|hostility|unease|resistance|criticism|rejection|fears?|appreciation)$/.test(tokens[op.start]!.lower);

/** Composes the stance that a clause takes towards a nucleus in it: nearest operator first, outwards to the subject. Null when the clause takes none. */
export function composeStance(topic: Topic, tokens: readonly Token[], sentence: SentenceReading, clause: ClauseReading, nucleus: Nucleus, operators: readonly Operator[]): Candidate | null {
	const { field, proposition } = nucleus.rule;
	const { kind } = clause.clause;
	if (kind === 'question') return leftOpen(sentence, clause, nucleus, operators);
	if (kind === 'teller' || kind === 'condition') return null;
	const base = { proposition, clause, owner: null, ...nucleusOf(nucleus) };
	if (lacksActor(topic, tokens, clause, nucleus)) return null;
	if (isPlaceOnly(tokens, nucleus)) return null;
	const inside = operators.filter((op) => op.start >= clause.clause.start && op.end <= clause.clause.end);
	const chain = chainBefore(tokens, clause, nucleus, inside);
	const isSubject = opensWithSubject(clause, nucleus) || (topic.aboutOthers.includes(proposition) && clause.subject.start >= nucleus.start && clause.subject.end <= nucleus.end && clause.subject.via !== 'none');
	let sign: Sign = field === 'declined' ? { value: 'declined', satisfied: true, loosened: false } : { value: FIELD_VALUE[field], satisfied: !['objects', 'anchors', 'cares', 'opposites', 'problems', 'owned'].includes(field), loosened: false };
	const used: Operator[] = [];
	// "would not sign a text that exposes its soldiers": who refuses a thing for its harm is against the harm.
	const refusesHarm = field === 'harms' && chain.some((op) => ['negate', 'oppose', 'stop'].includes(op.entry.effect)) && tokens.slice(chain.at(-1)?.end ?? nucleus.start, nucleus.start).some((token) => token.lower === 'that' || token.lower === 'which');
	if (refusesHarm) used.push(...chain);
	else for (const op of [...chain].reverse()) {
		if (op.entry.effect === 'mute' && !sign.satisfied && !judgedAfter(tokens, clause, nucleus, inside)) return null;
		sign = apply(sign, op, field, tokens);
		used.push(op);
	}
	if (isUncertain(tokens, clause)) sign = { ...sign, value: 0, satisfied: true };
	const outer = outerOperator(tokens, clause, operators);
	if (outer && (outer.entry.effect === 'deny' || !sign.satisfied)) {
		sign = apply(sign, outer, field, tokens);
		if (sign.satisfied) used.push(outer);
	}
	let start = nucleus.start, end = nucleus.end;
	const isOpeningStatement = sign.satisfied && isSubject && clause.clause.verb >= nucleus.end && used.length === 0;
	if (!sign.satisfied || isOpeningStatement) {
		const after = judgedAfter(tokens, clause, nucleus, inside);
		if (!after && !sign.satisfied) return null;
		if (after && sign.value !== 'declined') {
		sign = isOpeningStatement ? turned(sign, after.op) : apply(sign, after.op, field, tokens);
		if (after.negated) sign = apply(sign, { entry: NOT, start: 0, end: 0 }, field, tokens);
		used.push(after.op);
		end = after.op.end;
		}
	}
	for (const op of used) if (op !== outer) start = Math.min(start, op.start);
	if (isDenied(clause)) sign = apply(sign, { entry: NOT, start: 0, end: 0 }, field, tokens);
	const conditional = hasCondition(sentence, clause) && sign.value === 2;
	const value = conditional ? 1 : sign.value;
	const stance = toStance(value);
	return {
		...base, stance, certainty: sign.loosened ? 'possible' : certaintyOf(tokens, clause), isSubject, start, end,
		rules: [nucleus.rule.id, ...used.map((op) => op.entry.id), ...(conditional ? ['condition'] : [])]
	};
}

/** "would not say whether it still exports": the question is left open by the clause before. */
function leftOpen(sentence: SentenceReading, clause: ClauseReading, nucleus: Nucleus, operators: readonly Operator[]): Candidate | null {
	const parent = clause.clause.parent === null ? undefined : sentence.clauses[clause.clause.parent];
	if (!parent) return clause.clause.start === sentence.start + 1 && clause.subject.holders.length > 0 && nucleus.rule.field === 'affirmed' ? { proposition: nucleus.rule.proposition, stance: 'undecided', certainty: 'certain', clause, owner: null, isSubject: false, start: clause.clause.start, end: nucleus.end, ...nucleusOf(nucleus), rules: [nucleus.rule.id, 'left-open'] } : null;
	const op = operators.find((candidate) => (candidate.entry.effect === 'decline' || candidate.entry.effect === 'undecided') && candidate.entry.side !== 'after' && candidate.start >= parent.clause.start && candidate.end <= clause.clause.start + 1);
	if (!op) return null;
	return { proposition: nucleus.rule.proposition, stance: op.entry.effect === 'decline' ? 'declined' : 'undecided', certainty: 'certain', clause: parent, owner: null, isSubject: false, start: op.start, end: nucleus.end, ...nucleusOf(nucleus), rules: [nucleus.rule.id, op.entry.id, 'left-open'] };
}

/** "in Oslo": where something happens, not what it is about. */
const isPlaceOnly = (tokens: readonly Token[], nucleus: Nucleus): boolean => nucleus.rule.field === 'objects' && nucleus.end - nucleus.start === 1 && tokens[nucleus.start]!.capital && /^(?:in|at|from|near)$/.test(tokens[nucleus.start - 1]?.lower ?? '');

/** An act ("holds", "will attend") whose doer is no state: a thing, an unnamed group, or the antecedent of "states that hold". */
function lacksActor(topic: Topic, tokens: readonly Token[], { clause, subject }: ClauseReading, nucleus: Nucleus): boolean {
	const { field, proposition } = nucleus.rule;
	if (!topic.acts.includes(proposition) || !['affirmed', 'rejected', 'leaning'].includes(field)) return false;
	if (clause.verb >= nucleus.end) return false;
	const isPassive = clause.verb >= nucleus.start && clause.verb > nucleus.start && subject.via === 'none';
	if (isPassive) return false;
	let at = nucleus.start - 1;
	// "states that make and hold"
	while (at > clause.start && nucleus.start - at <= 4 && (/^(?:and|or|,|also|still|now|already)$/.test(tokens[at]!.lower) || /^(?:and|or|,)$/.test(tokens[at + 1]?.lower ?? ''))) at--;
	const before = tokens[at]?.lower;
	if ((before === 'that' || before === 'who' || before === 'which') && at > subject.end && subject.end > clause.start) return true;
	return subject.holders.length === 0 && (subject.via === 'unnamed' || clause.kind === 'relative' || clause.verb >= 0);
}

/** "It is not certain that …". */
const isUncertain = (tokens: readonly Token[], { clause, source }: ClauseReading): boolean => clause.kind === 'content' && source !== null && source.negated && /^(?:certain|sure|clear)$/.test(tokens[source.verb]?.lower ?? '');

/** The verb that a content clause hangs on, where it is itself a stance: "acknowledged that", "denied that", "hopes that". */
function outerOperator(tokens: readonly Token[], { clause, source }: ClauseReading, operators: readonly Operator[]): Operator | null {
	if (clause.kind !== 'content' || !source || source.negated || source.verb < 0) return null;
	// "rejected our contention that": what is rejected is the clause.
	const rejecting = operators.find((candidate) => (candidate.entry.effect === 'oppose' || candidate.entry.effect === 'deny') && candidate.end <= source.verb && source.verb - candidate.end <= 3);
	if (rejecting) return { ...rejecting, entry: { ...rejecting.entry, effect: 'deny' } };
	const op = operators.find((candidate) => candidate.start <= source.verb && candidate.end > source.verb && candidate.end <= clause.start + 1);
	// "doubt that they will sign" says that they will not.
	if (source.negated && /^(?:certain|sure|clear)$/.test(tokens[source.verb]?.lower ?? '')) return null;
	if (op && /^(?:doubt|question)/.test(tokens[op.start]?.lower ?? '')) return { ...op, entry: { ...op.entry, effect: 'deny' } };
	return op && ['support', 'carry', 'reserve', 'oppose', 'deny'].includes(op.entry.effect) ? op : null;
}

/** "did not believe that …", "not because …". */
const isDenied = ({ clause, source }: ClauseReading): boolean => clause.denied || (source !== null && source.negated && source.mode === 'think' && clause.kind === 'content');

const nucleusOf = (nucleus: Nucleus): { nucleusStart: number; nucleusEnd: number; pattern: number } => ({ nucleusStart: nucleus.start, nucleusEnd: nucleus.end, pattern: nucleus.pattern });

const NOT = { id: 'not', effect: 'negate', patterns: [], example: '', counter: '' } as const;

function toStance(value: Value | 'declined'): StanceValue {
	if (value === 'declined') return 'declined';
	return value === 2 ? 'supports' : value === 1 ? 'conditional' : value === 0 ? 'undecided' : value === -1 ? 'reserved' : 'opposes';
}

/** The nucleus stands before the clause's verb, or holds it together with its own subject ("the CCW is the best venue"). */
function opensWithSubject({ clause, subject }: ClauseReading, nucleus: Nucleus): boolean {
	if (subject.end > subject.start && subject.start - nucleus.start <= 1 && subject.start >= nucleus.start && subject.end <= nucleus.end && subject.via !== 'none') return false;
	// "Croatian industry exports": the pattern begins with the noun that belongs to the holder.
	if (subject.holders.length > 0 && subject.start < nucleus.start && subject.end > nucleus.start && subject.start >= clause.start) return false;
	// A holder before the nucleus speaks, even where the first finite verb comes later ("VIETNAM UNDECIDED ON TREATY, LOOKS TO …").
	if (subject.holders.length > 0 && subject.end > clause.start && subject.end <= nucleus.start && !subject.isOwner) return false;
	if (clause.verb >= nucleus.end) return true;
	if (clause.verb < nucleus.start || clause.verb >= nucleus.end) return false;
	return clause.verb > nucleus.start && !(subject.end > clause.start && subject.end <= nucleus.start);
}

/** "Norway's effort": the mention in the words themselves owns the thing, whatever the clause says of it. */
export function ownStance(tokens: readonly Token[], sentence: SentenceReading, clause: ClauseReading, nucleus: Nucleus): Candidate | null {
	const mention = sentence.holders.find((holder) => holder.start >= nucleus.start && holder.start < nucleus.end && holder.holder);
	if (!mention?.holder) return null;
	const quotedWe = mention.kind === 'own' && tokens[mention.start]!.quoted && sentence.voice === 'report';
	if (quotedWe) return null;
	return { proposition: nucleus.rule.proposition, stance: 'supports', certainty: 'certain', clause, owner: mention.holder, isSubject: false, start: nucleus.start, end: nucleus.end, ...nucleusOf(nucleus), rules: [nucleus.rule.id] };
}

/**
 * The operators that govern the nucleus: those between the subject and it, less what a coordination leaves behind ("would oppose a ban and support a
 * protocol": the first verb does not govern the second's object).
 */
function chainBefore(tokens: readonly Token[], { clause, subject }: ClauseReading, nucleus: Nucleus, operators: readonly Operator[]): Operator[] {
	const from = subject.via !== 'none' && subject.end > clause.start && subject.end <= nucleus.start && !subject.isOwner ? subject.end : clause.start;
	const chain: Operator[] = [];
	/** Length of the chain at the last auxiliary or "to": where a coordinated plain verb hangs. */
	let anchor = 0;
	for (let i = from; i < nucleus.start; i++) {
		// The "no" of "No Croatian official" is counted once, by the clause.
		if (clause.denied && i === clause.start) continue;
		const token = tokens[i]!;
		// "stay out of one and work in the other": the words after the coordination are a predicate of their own.
		if (i === nucleus.start - 1 && (/^(?:and|or|but|yet)$/.test(token.lower) || token.text === ',') && !['objects', 'anchors', 'cares', 'opposites', 'problems', 'owned'].includes(nucleus.rule.field)) {
			chain.length = Math.min(chain.length, anchor);
			continue;
		}
		const op = operators.find((candidate) => candidate.start === i && candidate.end <= nucleus.start && candidate.entry.side !== 'after');
		if (token.lower === 'and' || token.lower === 'or' || token.lower === 'but' || token.lower === 'nor') {
			const next = operators.find((candidate) => candidate.start >= i + 1 && candidate.start <= i + 2 && candidate.end <= nucleus.start && candidate.entry.side !== 'after');
			if (next && next.start === i + 1) chain.length = Math.min(chain.length, anchor);
			if (token.lower === 'but') for (let k = chain.length - 1; k >= 0; k--) if (chain[k]!.entry.effect === 'negate') chain.splice(k, 1);
			continue;
		}
		if (token.text === ',' && chain.length > 0) {
			const next = operators.find((candidate) => candidate.start === i + 1 && candidate.end <= nucleus.start);
			if (next) chain.length = Math.min(chain.length, anchor);
			continue;
		}
		if (op) {
			chain.push(op);
			i = op.end - 1;
			if (MODALS.has(token.lower) || tokens[op.end - 1]!.lower === 'to' || op.entry.effect === 'negate') anchor = chain.length;
		} else if (MODALS.has(token.lower) || token.lower === 'to') anchor = chain.length;
	}
	return chain;
}

/** A judgement on the nucleus as subject: "a ban would be premature", "the invitation was declined". */
function judgedAfter(tokens: readonly Token[], { clause }: ClauseReading, nucleus: Nucleus, operators: readonly Operator[]): { op: Operator; negated: boolean } | null {
	const op = operators.find((candidate) => candidate.start >= nucleus.end && candidate.entry.side === 'after' && candidate.start <= nucleus.end + 8);
	if (!op) return null;
	for (let i = nucleus.end; i < op.start; i++) if (tokens[i]!.kind === 'mark' && tokens[i]!.text !== ',') return null;
	let negated = false;
	for (let i = Math.max(clause.start, op.start - 3); i < op.end; i++) if (/^(?:not|never|no|nor|hardly)$/.test(tokens[i]!.lower) && !covered(op, i)) negated = true;
	return { op, negated };
}

/** The entry's own words already hold the negation. */
function covered(op: Operator, i: number): boolean {
	return i >= op.start && i < op.end && op.entry.effect !== 'support';
}

function apply(sign: Sign, op: Operator, field: PhraseField, tokens: readonly Token[]): Sign {
	const { effect, id } = op.entry;
	if (field === 'problems' && !sign.satisfied) return applyToProblem(sign, op);
	const { value } = sign;
	if (value === 'declined') return sign;
	// To want or seek a harm is to be against the good that it harms.
	if (field === 'harms' && (id === 'want' || id === 'ask-for' || id === 'support-verb')) return { ...sign, value: value === 0 ? 0 : value > 0 ? -2 : 2 };
	switch (effect) {
		case 'support': return { ...sign, satisfied: true };
		case 'carry': return { ...sign, satisfied: sign.satisfied || id === 'want' };
		case 'lean': return { ...sign, value: weakened(value), satisfied: true };
		case 'undecided': return { ...sign, value: 0, satisfied: true };
		case 'decline': return { ...sign, value: 'declined', satisfied: true };
		case 'loosen': {
			// "could not support" is inability, not a maybe.
			const isAbility = tokens[op.start]?.lower === 'could' && /^(?:not|never|hardly)$/.test(tokens[op.end]?.lower ?? '');
			return isAbility ? sign : { ...sign, value: weakened(value), loosened: true };
		}
		// To worry about a bad thing, or to oppose a text as a bad one, is no change of sides.
		case 'reserve': return (field === 'cares' && op.entry.feeling) || field === 'doubted' || field === 'rejected' || field === 'harms' ? { ...sign, satisfied: true } : { ...sign, value: value === 0 ? 0 : value > 0 ? -1 : 1, satisfied: true };
		case 'mute': return sign;
		case 'oppose': if (field === 'doubted' || field === 'rejected' || field === 'harms') return sign;
			return { ...sign, value: value === 0 ? 0 : value > 0 ? -2 : 2, satisfied: true };
		case 'stop': if (field === 'harms') return sign;
			return { ...sign, value: value === 0 ? 0 : value > 0 ? -2 : value === -2 ? 2 : 1, satisfied: true };
		case 'deny': return { ...sign, value: value === 0 ? 0 : value > 0 ? -2 : 1, satisfied: true };
		case 'negate': return { ...sign, value: value === 2 ? -2 : value === -2 ? 1 : value === 1 ? -1 : value === -1 ? 1 : 0 };
	}
}

/** A judgement on a whole statement ("giving them up is out of the question") turns it round or lets it stand. */
function turned(sign: Sign, op: Operator): Sign {
	if (sign.value === 'declined' || op.entry.effect === 'support') return sign;
	if (op.entry.effect === 'undecided') return { ...sign, value: 0 };
	const against = op.entry.effect === 'reserve' ? 1 : 2;
	return { ...sign, value: sign.value === 0 ? 0 : sign.value > 0 ? (-against as Value) : (against as Value) };
}

/** To recognise, lament or fight an evil agrees that it is one; to want it or to deny it does not. The value stands for the evil being wanted. */
function applyToProblem(sign: Sign, op: Operator): Sign {
	const { effect, id } = op.entry;
	if (sign.value === 'declined') return sign;
	switch (effect) {
		case 'reserve': case 'oppose': case 'stop': case 'lean': case 'support': return { ...sign, value: 2, satisfied: true };
		case 'deny': return { ...sign, value: -2, satisfied: true };
		case 'carry': return { ...sign, satisfied: id === 'want' };
		case 'negate': return { ...sign, value: sign.value === 0 ? 0 : sign.value < 0 ? 2 : -2 };
		case 'undecided': return { ...sign, value: 0, satisfied: true };
		case 'decline': return { ...sign, value: 'declined', satisfied: true };
		case 'loosen': case 'mute': return sign;
	}
}

const weakened = (value: Value): Value => (value > 0 ? 1 : value < 0 ? -1 : 0);

/** "would do so if the majority wished", "as long as it draws in …". */
function hasCondition(sentence: SentenceReading, { clause }: ClauseReading): boolean {
	return sentence.clauses.some((other) => (other.clause.kind === 'condition' || other.clause.kind === 'demand') && other.clause.start >= clause.end && other.clause.start <= clause.end + 3);
}

function certaintyOf(tokens: readonly Token[], { clause }: ClauseReading): Certainty {
	for (let i = clause.start; i < clause.end; i++) {
		const { lower } = tokens[i]!;
		if (/^(?:likely|probably|presumably|apparently|seemingly|seem|seems|seemed|appear|appears|appeared|expects|expect|expected|unlikely)$/.test(lower)) return 'probable';
	}
	return 'certain';
}

/** Whether the subject's mention lies in the clause before the nucleus. */
export function subjectStands(subject: Subject, clause: ClauseReading): boolean {
	return subject.end > subject.start && subject.start >= clause.clause.start;
}
