import type { Token } from '#lib/language/tokens.ts';
import type { Topic } from '#lib/topics/topic.ts';
import type { StanceValue } from '../stance.ts';
import type { Operator } from './02-find-mentions.ts';
import type { ClauseReading, SentenceReading } from './03-find-subjects.ts';
import type { Candidate } from './04-compose-stances.ts';

const FLIPPED: Readonly<Record<StanceValue, StanceValue>> = { supports: 'opposes', conditional: 'reserved', undecided: 'undecided', reserved: 'conditional', opposes: 'supports', declined: 'declined' };

/** Saying or doing as the one before. */
const AGREEING = new RegExp([
	String.raw`\b(?:to (?:the same|similar|like) effect|(?:felt|feel|feels|thought|said|say|did|do|does) (?:the same|likewise|so)|(?:took|take|takes|followed) (?:the same|a similar|much the same) (?:view|line|position|tack|course)`,
	String.raw`(?:made|make|raised) (?:the same|a similar|similar) (?:point|points|case|appeal)|were the others|was the other|in the same (?:light|vein|sense)|of (?:the same|like|a similar) (?:view|mind|opinion)|along the same lines|in similar terms`,
	String.raw`(?:shares?|shared) (?:this|that|the same|these|those) (?:view|views|concern|concerns|position|assessment|opinion)|followed suit|was another|were others|went along|gone along|echoed (?:this|that|these|him|her|them)|seconded|associated (?:itself|themselves) with`,
	String.raw`(?:spoke|speak|came out) in support|supported (?:him|her|them|the plea|the appeal|the call)|agreed|concurred|followed|stood with|would too|will too)\b`
].join('|'));
/** "so did Brazil". */
const INVERTED = /^(?:so|as) (?:did|does|do|will|would|has|had|is|are|was|were) /;
/** "China will", "Brazil did too". */
const AUXILIARY = /^(?:will|would|does|do|did|has|have|had|is|are|was|were)(?: too| also| as well| so)?$/;
const DIFFERING = /\b(?:disagreed|demurred|dissented|differed|took the opposite|was of the opposite|thought otherwise|felt otherwise|saw it differently|dissociated (?:itself|themselves)|did the opposite|urged the opposite)\b/;

/** What the sentences before leave to be taken up: the propositions last spoken of, and how they were judged. */
export interface Pending {
	/** Of the sentence or clause just before, in order. */
	readonly last: readonly { readonly proposition: string; readonly stance: StanceValue }[];
	/** Propositions that were only raised ("asked about a moratorium"). */
	readonly raised: readonly string[];
}

export const NOTHING_PENDING: Pending = { last: [], raised: [] };

/**
 * A clause that leaves its predicate out ("China will not", "so did Brazil", "Poland spoke to the same effect") takes it from the clause before.
 */
export function followEllipsis(tokens: readonly Token[], clause: ClauseReading, pending: Pending): Candidate[] {
	const { subject } = clause;
	// "would sign if Spain did": a condition says nothing of Spain.
	if (['condition', 'demand', 'question'].includes(clause.clause.kind)) return [];
	if (subject.holders.length === 0 || pending.last.length === 0 || subject.isOwner || (subject.via === 'own' && subject.holders[0] === 'US' && clause.clause.kind !== 'shared')) return [];
	const rest = tokens.slice(Math.max(subject.end, clause.clause.start), clause.clause.end).filter((token) => token.kind !== 'mark').map((token) => token.lower);
	const text = rest.join(' ');
	const whole = tokens.slice(clause.clause.start, clause.clause.end).filter((token) => token.kind !== 'mark').map((token) => token.lower).join(' ');
	// More words bring a predicate of their own.
	if (rest.length > 12) return [];
	// "nor would Spain": the word that joins it to what was said before may stand outside the clause.
	const joined = rest.length < 3 ? `${tokens[clause.clause.start - 1]?.lower ?? ''} ${whole}` : '';
	const negated = /^(?:\S* )?(?:nor|neither) (?:did|does|do|will|would|has|had|is|are|was|were|could|can) /.test(joined) || /^(?:will|would|do|does|did|have|has|had|is|are|was|were|could|can) not(?: either| yet)?$/.test(text) || text === 'cannot';
	const same = AGREEING.test(text) || /^similar \w+ (?:was|were) (?:made|voiced|expressed|shared|raised) by /.test(whole) || INVERTED.test(whole) || INVERTED.test(joined) || AUXILIARY.test(text);
	const opposite = DIFFERING.test(text);
	if (!negated && !same && !opposite) return [];
	return pending.last.map(({ proposition, stance }) => ({
		proposition, stance: opposite || (negated && (stance === 'supports' || stance === 'conditional')) ? FLIPPED[stance] : stance, certainty: 'certain', clause, owner: null, isSubject: false,
		start: clause.clause.start, end: clause.clause.end, nucleusStart: clause.clause.start, nucleusEnd: clause.clause.end, pattern: -1, rules: [negated ? 'ellipsis-not' : opposite ? 'ellipsis-opposite' : 'ellipsis-same']
	}));
}

const THING_AGAIN = /^(?:it|this|that|them|these|one|so)$/;
const NOUN_AGAIN = /^(?:text|proposal|idea|plan|formula|draft|suggestion|notion|question|matter|offer|language|clause|request|initiative|approach|point|points|appeal|call)$/;

/**
 * A stance verb whose object only points back ("could live with it", "was considering the text") takes up what the sentence before was about.
 * The verb must stand right before the pointer, and the pointer at or near the clause's end.
 */
export function followObject(tokens: readonly Token[], clause: ClauseReading, operators: readonly Operator[], pending: Pending): Candidate[] {
	const last = pending.last.at(-1);
	if (!last || clause.subject.holders.length === 0 || !['main', 'shared', 'content'].includes(clause.clause.kind)) return [];
	const inside = operators.filter((op) => op.start >= clause.clause.start && op.end <= clause.clause.end && op.entry.side !== 'after');
	const governing = inside.filter((op) => pointsBack(tokens, op.end, clause.clause.end)).at(-1);
	if (!governing || governing.entry.effect === 'carry' || governing.entry.effect === 'mute' || governing.entry.effect === 'negate' || governing.entry.effect === 'loosen') return [];
	const before = inside.filter((op) => op.end <= governing.start && op.start >= clause.subject.end);
	const negated = before.some((op) => op.entry.effect === 'negate' || op.entry.effect === 'stop');
	const stance = plainStance(governing.entry.effect, negated);
	return stance ? [{ proposition: last.proposition, stance, certainty: 'certain', clause, owner: null, isSubject: false, start: before[0]?.start ?? governing.start, end: governing.end + 1, nucleusStart: before[0]?.start ?? governing.start, nucleusEnd: governing.end + 1, pattern: -1, rules: [governing.entry.id, 'object-again'] }] : [];
}

/** "it", "the text", "the Chair's formula" at `at`, with no more than a few words after it. */
function pointsBack(tokens: readonly Token[], at: number, end: number): boolean {
	if (at >= end) return false;
	if (THING_AGAIN.test(tokens[at]!.lower)) return end - at <= 6;
	for (let i = at; i < Math.min(end, at + 4); i++) if (NOUN_AGAIN.test(tokens[i]!.lower)) return /^(?:the|this|that|such|these|our)$/.test(tokens[at]!.lower) && end - i <= 5;
	return false;
}

function plainStance(effect: Operator['entry']['effect'], negated: boolean): StanceValue | null {
	switch (effect) {
		case 'support': return negated ? 'opposes' : 'supports';
		case 'lean': return negated ? 'reserved' : 'conditional';
		case 'oppose': case 'stop': return negated ? 'conditional' : 'opposes';
		case 'reserve': return negated ? 'conditional' : 'reserved';
		case 'undecided': return 'undecided';
		case 'decline': return 'declined';
		default: return null;
	}
}

/** What a sentence opens with sets its subject matter: "On interoperability, France was sympathetic". */
export function followFront(tokens: readonly Token[], sentence: SentenceReading, clause: ClauseReading, operators: readonly Operator[], fronted: readonly string[]): Candidate[] {
	const [proposition] = fronted;
	if (proposition === undefined || clause.subject.holders.length === 0 || !/^(?:on|regarding|concerning|as|turning)$/.test(tokens[sentence.start]?.lower ?? '')) return [];
	const inside = operators.filter((op) => op.start >= Math.max(clause.clause.start, clause.subject.end) && op.end <= clause.clause.end && op.entry.side !== 'after');
	const op = inside.find((candidate) => ['support', 'lean', 'oppose', 'reserve', 'undecided', 'decline'].includes(candidate.entry.effect) && candidate.entry.id !== 'agree' && candidate.entry.id !== 'ask-for');
	if (!op) return [];
	const negated = inside.some((candidate) => candidate.entry.effect === 'negate' && candidate.end <= op.start);
	const stance = plainStance(op.entry.effect, negated);
	return stance ? [{ proposition, stance, certainty: 'certain', clause, owner: null, isSubject: false, start: op.start, end: op.end, nucleusStart: op.start, nucleusEnd: op.end, pattern: -1, rules: [op.entry.id, 'front'] }] : [];
}

/** A refusal to say, or no decision yet, in a clause that names nothing: about what was raised, else about the whole demarche. */
export function followEvasion(topic: Topic, host: string | null, clause: ClauseReading, operators: readonly Operator[], pending: Pending, sentence: SentenceReading): Candidate[] {
	if (clause.clause.kind === 'question' || clause.clause.kind === 'condition' || clause.clause.kind === 'teller') return [];
	const op = operators.find((candidate) => candidate.start >= clause.clause.start && candidate.end <= clause.clause.end && (candidate.entry.effect === 'decline' || candidate.entry.effect === 'undecided') && candidate.entry.side !== 'after');
	if (!op) return [];
	const holder = clause.subject.holders[0] ?? clause.source?.holders[0] ?? sentence.carried?.holders[0];
	if (!holder || holder === 'US' || sentence.voice === 'comment') return [];
	const about = pending.raised.length > 0 ? pending.raised.slice(0, 1) : op.entry.effect === 'decline' && holder === host ? [topic.alignment] : [];
	const stance: StanceValue = op.entry.effect === 'decline' ? 'declined' : 'undecided';
	return about.map((proposition) => ({ proposition, stance, certainty: 'certain', clause, owner: null, isSubject: clause.subject.holders.length === 0, start: op.start, end: op.end, nucleusStart: op.start, nucleusEnd: op.end, pattern: -1, rules: [op.entry.id, 'evasion'] }));
}
