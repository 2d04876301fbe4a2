import type { Basis, Certainty, Speaker, StanceValue } from '../stance.ts';
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
}

/**
 * Says whose stance a candidate is. A state that is the clause's subject holds it; where the subject is a thing ("the CCW is the best venue"), whoever tells
 * the clause does; where nobody tells it, the sender in its own voice, or the one who spoke before.
 */
export function attribute(reading: Reading, sentence: SentenceReading, candidate: Candidate): Draft[] {
	const { subject, source } = candidate.clause;
	const told = source ?? null;
	if (candidate.owner) return [draft(reading, sentence, candidate, candidate.owner, 'owner', told)];
	if (subject.via === 'unnamed') return [];
	const usesSubject = subject.holders.length > 0 && !candidate.isSubject;
	if (usesSubject) {
		// The United States asks others to agree with it: what "we urge your government to" passes on is its own wish.
		return subject.holders.map((holder) => draft(reading, sentence, candidate, holder, subject.via, told));
	}
	if (candidate.isSubject && subject.isOwner && subject.holders.length > 0) return subject.holders.map((holder) => draft(reading, sentence, candidate, holder, subject.via, told));
	if (told && told.holders.length > 0) return told.holders.map((holder) => draft(reading, sentence, candidate, holder, 'source', told));
	if (sentence.voice === 'host' && reading.host) return [draft(reading, sentence, candidate, reading.host, 'host', null)];
	if (sentence.voice === 'own') return [draft(reading, sentence, candidate, 'US', 'own', null)];
	if (sentence.voice === 'comment' || sentence.voice === 'headline') return [];
	if (sentence.carried) return sentence.carried.holders.map((holder) => draft(reading, sentence, candidate, holder, 'carried', null));
	return [];
}

function draft(reading: Reading, sentence: SentenceReading, candidate: Candidate, holder: string, via: Draft['via'], source: Source | null): Draft {
	const teller = source ?? sentence.carried;
	const basis = basisOf(sentence, holder, candidate, source);
	const isOthers = source !== null && !source.holders.includes(holder);
	const certainty = candidate.certainty !== 'certain' ? candidate.certainty : isOthers && source.mode === 'think' ? 'probable' : 'certain';
	const speaker = teller && teller.holders.length > 0 && basis !== 'assessed' ? { name: teller.person?.name ?? null, role: teller.person?.role ?? null, of: teller.holders[0] ?? null } : null;
	return {
		holder, proposition: candidate.proposition, stance: candidate.stance, basis, certainty, speaker,
		firstHand: basis === 'stated' && (speaker ? speaker.of === holder : sentence.voice === 'own' && holder === 'US'),
		via, start: candidate.start, end: candidate.end, rules: candidate.rules
	};
}

/** The holder's own words or acts; another's telling; or the post's own judgement. */
function basisOf(sentence: SentenceReading, holder: string, candidate: Candidate, source: Source | null): Basis {
	if (holder === 'US' && (source === null || source.holders.includes('US'))) return 'stated';
	if (sentence.voice === 'comment') return source && source.holders.includes(holder) ? 'stated' : 'assessed';
	if (source) {
		if (source.holders.includes(holder)) return 'stated';
		if (source.holders.includes('US')) return source.mode === 'think' ? 'assessed' : 'stated';
		return 'reported';
	}
	if (holder.startsWith('NGO:') || holder.startsWith('OPP:')) return 'reported';
	const { carried } = sentence;
	if (sentence.voice === 'report' && carried && !carried.isCarried && !carried.holders.includes(holder) && holder.length === 2) return 'reported';
	return candidate.owner && sentence.voice === 'report' && holder !== 'US' ? 'reported' : 'stated';
}
