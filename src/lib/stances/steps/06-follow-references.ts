import type { HolderMention } from '#lib/language/holders.ts';
import type { Token } from '#lib/language/tokens.ts';
import type { Topic } from '#lib/topics/topic.ts';
import type { StanceValue } from '../stance.ts';
import type { Operator } from './02-find-mentions.ts';
import type { ClauseReading, SentenceReading } from './03-find-subjects.ts';
import type { Candidate } from './04-compose-stances.ts';

const FLIPPED: Readonly<Record<StanceValue, StanceValue>> = { supports: 'opposes', conditional: 'reserved', undecided: 'undecided', reserved: 'conditional', opposes: 'supports', declined: 'declined' };

/** What the sentences before leave to be taken up: the propositions last spoken of, and how they were judged. */
export interface Pending {
	/** Of the sentence or clause just before, in order. */
	readonly last: readonly { readonly proposition: string; readonly stance: StanceValue }[];
	/** Propositions that were only raised ("asked about a moratorium"). */
	readonly raised: readonly string[];
}

export const NOTHING_PENDING: Pending = { last: [], raised: [] };

const ANAPHOR = /^(?:so (?:did|does|do|will|would|has|had|is|was|were|are) .+|.* (?:did|does|do|will|would|has|had|have) (?:so|not|likewise|the same)( too| either| as well)?|(?:will|would|did|does|do|has|have|had) not)$/;

/**
 * A clause that leaves its predicate out ("China will not", "so did Brazil", "Poland spoke to the same effect") takes it from the clause before.
 */
export function followEllipsis(tokens: readonly Token[], clause: ClauseReading, pending: Pending): Candidate[] {
	const { subject } = clause;
	if (subject.holders.length === 0 || pending.last.length === 0 || subject.isOwner || (subject.via === 'own' && subject.holders[0] === 'US' && clause.clause.kind !== 'shared')) return [];
	const rest = tokens.slice(Math.max(subject.end, clause.clause.start), clause.clause.end).filter((token) => token.kind !== 'mark').map((token) => token.lower);
	const text = rest.join(' ');
	const whole = tokens.slice(clause.clause.start, clause.clause.end).filter((token) => token.kind !== 'mark').map((token) => token.lower).join(' ');
	const isShort = rest.length <= 9;
	if (!isShort) return [];
	const negated = /^(?:will|would|do|does|did|have|has|had|is|are|was|were|could|can) not(?: either| yet)?$/.test(text) || text === 'cannot';
	const same = /\b(?:to the same effect|felt the same|feel the same|feels the same|thought the same|did so|do so|does so|did the same|does the same|do the same|said the same|take the same (?:view|line)|took the same (?:view|line)|were the others|was the other|in the same light|was of the same (?:view|mind)|went along as well|agreed|concurred|share this view|shares this view|shared this view|followed suit|was another|were others|as well|likewise)\b/.test(text) || /^so (?:did|does|do|will|would|has|had|is|are|was|were) /.test(whole)
		|| /^(?:will|would|does|do|did|has|have|had|is|are|was|were)(?: too| also| as well)?$/.test(text);
	if (!negated && !same) return [];
	if (!ANAPHOR.test(whole) && !negated && !same) return [];
	return pending.last.map(({ proposition, stance }) => ({
		proposition, stance: negated && (stance === 'supports' || stance === 'conditional') ? FLIPPED[stance] : stance, certainty: 'certain', clause, owner: null, isSubject: false,
		start: clause.clause.start, end: clause.clause.end, rules: [negated ? 'ellipsis-not' : 'ellipsis-same']
	}));
}

/** A refusal to say, or no decision yet, in a clause that names nothing: about what was raised, else about the whole demarche. */
export function followEvasion(topic: Topic, clause: ClauseReading, operators: readonly Operator[], pending: Pending, sentence: SentenceReading, holders: readonly HolderMention[]): Candidate[] {
	if (clause.clause.kind === 'question' || clause.clause.kind === 'condition' || clause.clause.kind === 'teller') return [];
	const op = operators.find((candidate) => candidate.start >= clause.clause.start && candidate.end <= clause.clause.end && (candidate.entry.effect === 'decline' || candidate.entry.effect === 'undecided') && candidate.entry.side !== 'after');
	if (!op) return [];
	const holder = clause.subject.holders[0] ?? clause.source?.holders[0] ?? sentence.carried?.holders[0];
	if (!holder || holder === 'US' || holders.length < 0) return [];
	const about = pending.raised.length > 0 ? pending.raised.slice(0, 1) : op.entry.effect === 'decline' ? [topic.alignment] : [];
	const stance: StanceValue = op.entry.effect === 'decline' ? 'declined' : 'undecided';
	return about.map((proposition) => ({ proposition, stance, certainty: 'certain', clause, owner: null, isSubject: clause.subject.holders.length === 0, start: op.start, end: op.end, rules: [op.entry.id, 'evasion'] }));
}
