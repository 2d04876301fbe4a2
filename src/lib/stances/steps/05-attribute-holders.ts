import type { Basis, Certainty, Speaker, StanceValue } from '../stance.ts';
import type { Token } from '#lib/language/tokens.ts';
import type { Reading } from './01-choose-passages.ts';
import type { SentenceReading, Source, SubjectVia } from './03-find-subjects.ts';
import type { Candidate } from './04-compose-stances.ts';

/** A stance with its holder: a record before quotes, merging and confidence. */
export interface Draft {
	readonly holder: string;
	readonly proposition: string;
	readonly stance: StanceValue;
	readonly basis: Basis;
	readonly certainty: Certainty;
	readonly speaker: Speaker | null;
	readonly firstHand: boolean;
	/** How the holder was found. */
	readonly via: SubjectVia | 'source' | 'carried' | 'owner' | 'host';
	/** Tokens, half-open. */
	readonly start: number;
	readonly end: number;
	readonly rules: readonly string[];
	/** What its reliability is judged by; see `09-rate-confidence.ts`. */
	readonly features: readonly string[];
}

/**
 * Says whose stance a candidate is. A state that is the clause's subject holds it; where the subject is a thing ("the CCW is the best venue"), whoever tells
 * the clause does; where nobody tells it, the sender in its own voice, or the one who spoke before.
 */
export function attribute(reading: Reading, tokens: readonly Token[], sentence: SentenceReading, candidate: Candidate): Draft[] {
	const { subject, source } = candidate.clause;
	const told = source ?? null;
	if (candidate.owner) return [draft(reading, tokens, sentence, candidate, candidate.owner, 'owner', told)];
	if (subject.via === 'unnamed') return [];
	const usesSubject = subject.holders.length > 0 && !candidate.isSubject;
	if (usesSubject) {
		// The United States asks others to agree with it: what "we urge your government to" passes on is its own wish.
		return subject.holders.map((holder) => draft(reading, tokens, sentence, candidate, holder, subject.via, told));
	}
	if (candidate.isSubject && subject.isOwner && subject.holders.length > 0) return subject.holders.map((holder) => draft(reading, tokens, sentence, candidate, holder, subject.via, told));
	const agent = candidate.isSubject ? agentAfter(tokens, sentence, candidate) : null;
	if (agent) return [draft(reading, tokens, sentence, candidate, agent, 'name', told)];
	if (told && told.holders.length > 0) return told.holders.map((holder) => draft(reading, tokens, sentence, candidate, holder, 'source', told));
	if (sentence.voice === 'host' && reading.host) return [draft(reading, tokens, sentence, candidate, reading.host, 'host', null)];
	if (sentence.voice === 'own') return [draft(reading, tokens, sentence, candidate, 'US', 'own', null)];
	// "Ratification should follow quickly": the post speaks of what its host will do.
	if (sentence.voice === 'comment' && reading.host && reading.topic.acts.includes(candidate.proposition)) return [draft(reading, tokens, sentence, candidate, reading.host, 'host', null)];
	if (sentence.voice === 'comment' || sentence.voice === 'headline') return [];
	if (sentence.carried) return sentence.carried.holders.map((holder) => draft(reading, tokens, sentence, candidate, holder, 'carried', null));
	return [];
}

/** "is being studied by the MOD", "would be acceptable to Croatia": who judges, after the judgement. */
function agentAfter(tokens: readonly Token[], sentence: SentenceReading, candidate: Candidate): string | null {
	const at = candidate.end;
	if (!/^(?:by|to|for)$/.test(tokens[at]?.lower ?? '')) return null;
	const mention = sentence.holders.find((holder) => holder.start === at + 1 || (holder.start === at + 2 && tokens[at + 1]?.lower === 'the'));
	return mention && !mention.possessive ? mention.holder : null;
}

function draft(reading: Reading, tokens: readonly Token[], sentence: SentenceReading, candidate: Candidate, holder: string, via: Draft['via'], source: Source | null): Draft {
	const teller = source ?? sentence.carried;
	const basis = basisOf(reading, sentence, holder, candidate, source);
	const isOthers = source !== null && !source.holders.includes(holder);
	const certainty = candidate.certainty !== 'certain' ? candidate.certainty : isOthers && source.mode === 'think' ? 'probable' : 'certain';
	const speaker = teller && teller.holders.length > 0 && basis !== 'assessed' ? { name: teller.person?.name ?? null, role: teller.person?.role ?? null, of: teller.holders[0] ?? null } : null;
	return {
		holder, proposition: candidate.proposition, stance: candidate.stance, basis, certainty, speaker,
		firstHand: basis === 'stated' && (speaker ? speaker.of === holder : sentence.voice === 'own' && holder === 'US'),
		via, start: candidate.start, end: candidate.end, rules: candidate.rules, features: featuresOf(reading, tokens, sentence, candidate, holder, via, basis)
	};
}

/** The holder's own words or acts; another's telling; or the post's own judgement. */
function basisOf(reading: Reading, sentence: SentenceReading, holder: string, candidate: Candidate, source: Source | null): Basis {
	if (holder === 'US' && (source === null || source.holders.includes('US'))) return 'stated';
	if (sentence.voice === 'comment') return source && source.holders.includes(holder) && holder !== reading.host ? 'stated' : 'assessed';
	if (source && !source.holders.includes(holder)) {
		if (source.holders.includes('US')) return source.mode === 'think' ? 'assessed' : 'stated';
		return 'reported';
	}
	if (holder.startsWith('NGO:') || holder.startsWith('OPP:')) return 'reported';
	if (sentence.voice !== 'report') return 'stated';
	const isThird = holder.length === 2 && holder !== 'US' && holder !== reading.host && reading.host !== null;
	// In a talk with the host, what a third state does or says is the host's telling. Where many states speak it is a meeting, told by the post.
	if (isThird && !sentence.isMeeting && (source !== null || (sentence.carried !== null && !sentence.carried.isCarried && !sentence.carried.holders.includes(holder)))) return 'reported';
	if (holder === 'US' && sentence.carried && !sentence.carried.isCarried && candidate.owner === null && !sentence.isMeeting && candidate.clause.subject.via === 'own') return 'reported';
	return candidate.owner && holder !== 'US' ? 'reported' : 'stated';
}

const SIGN = { supports: '+', conditional: '+', undecided: '0', declined: '0', reserved: '-', opposes: '-' } as const;

/** Everything about a reading that its reliability may hang on, as short names. */
function featuresOf(reading: Reading, tokens: readonly Token[], sentence: SentenceReading, candidate: Candidate, holder: string, via: Draft['via'], basis: Basis): string[] {
	const { clause, source, subject } = candidate.clause;
	const [rule = '', ...operators] = candidate.rules;
	const [proposition = '', field = rule] = rule.includes('.') ? rule.split('.') : ['', rule];
	const relation = holder === 'US' ? 'us' : holder === reading.host ? 'host' : holder.includes(':') ? 'group' : holder.length > 2 ? 'organisation' : 'third';
	const gap = candidate.nucleusStart - Math.max(subject.end, clause.start);
	const words = tokens.slice(candidate.nucleusStart, candidate.nucleusEnd).filter((token) => token.kind === 'word').map((token) => token.stem);
	return [
		`field ${field}`, `proposition ${candidate.proposition}`, `rule ${rule}`, `via ${via}`, `voice ${sentence.voice}`, `clause ${clause.kind}`, `source ${source ? source.mode : sentence.carried ? 'carried' : 'none'}`,
		`sign ${SIGN[candidate.stance]}`, `sign ${field} ${SIGN[candidate.stance]}`, `stance ${candidate.stance}`, `certainty ${candidate.certainty}`, `basis ${basis}`, `holder ${relation}`, `holder ${relation} ${sentence.voice}`, `pattern ${rule}#${candidate.pattern}`,
		`operators ${Math.min(operators.length, 4)}`, `length ${Math.min(words.length, 6)}`, `gap ${gap < 0 ? 'none' : gap < 2 ? 'near' : gap < 6 ? 'some' : gap < 12 ? 'far' : 'very far'}`, candidate.isSubject ? 'is subject' : 'is no subject',
		...operators.map((id) => `operator ${id}`), ...operators.map((id) => `operator ${id} ${field}`), ...new Set(words.map((word) => `word ${proposition} ${word}`)), ...(subject.isOwner ? ['owner'] : [])
	];
}
