import { splitClauses, type Clause } from '#lib/language/clauses.ts';
import { describesThing, isUnnamed, type HolderMention } from '#lib/language/holders.ts';
import { isNumeral, numberOf, skipRoughly } from '#lib/language/numerals.ts';
import type { People, Person } from '#lib/language/people.ts';
import { PERSON_ROLES } from '#lib/language/role-words.ts';
import { stemOf } from '#lib/language/stem.ts';
import type { Token } from '#lib/language/tokens.ts';
import { isFinite, isThink } from '#lib/language/verbs.ts';
import type { Passage, Reading, Voice } from './01-choose-passages.ts';

/** How a clause's subject was found; its measured reliability is part of a record's confidence. */
export type SubjectVia = 'name' | 'acronym' | 'person' | 'pronoun' | 'institution' | 'role' | 'inherited' | 'own'
	/** The press, "many Allies": people without a holder code. */
	| 'unnamed' | 'none';

export interface Subject {
	/** Holder codes; empty for a thing or an unnamed group. */
	readonly holders: readonly string[];
	readonly via: SubjectVia;
	readonly person: Person | null;
	/** Token range, half-open; empty when nothing was found. */
	readonly start: number;
	readonly end: number;
	/** The mention only owns the subject: "Tokyo's interpretation". */
	readonly isOwner: boolean;
}

/** Who tells a clause, as far as the sentence says. */
export interface Source {
	readonly holders: readonly string[];
	readonly person: Person | null;
	/** Says so, takes it to be so, or knows it from others. */
	readonly mode: 'say' | 'think' | 'hear';
	/** The verb of saying stands under a negation. */
	readonly negated: boolean;
	/** Token of the verb. */
	readonly verb: number;
	readonly isCarried: boolean;
}

export interface ClauseReading {
	readonly clause: Clause;
	readonly subject: Subject;
	readonly source: Source | null;
}

export interface SentenceReading {
	readonly start: number;
	readonly end: number;
	readonly voice: Voice;
	readonly clauses: readonly ClauseReading[];
	readonly holders: readonly HolderMention[];
	/** So many states are named in the paragraph that it tells of a meeting, not of a talk with the host. */
	readonly isMeeting: boolean;
	/** Whoever speaks where nobody is named in the sentence. */
	readonly carried: Source | null;
}

/** What earlier sentences leave behind for later ones. Replaced, never changed in place. */
export interface Discourse {
	/** The last person or ministry that spoke. */
	readonly speaker: { readonly holder: string; readonly person: Person | null } | null;
	/** The speaker was named in this paragraph. */
	readonly speakerIsHere: boolean;
	/** Last state that was a subject. */
	readonly state: string | null;
	/** The last person in a subject, the sender's own included, for "he" and "she" within a sentence. */
	readonly person: { readonly holder: string; readonly person: Person | null } | null;
	/** Last subject of more than one, or of officials. */
	readonly group: readonly string[];
	/** The last people spoken of have no holder code: "they" is nobody. */
	readonly groupIsUnnamed: boolean;
	/** The last sentence's subject was a thing. */
	readonly lastWasThing: boolean;
}

export const NO_DISCOURSE: Discourse = { speaker: null, speakerIsHere: false, state: null, person: null, group: [], groupIsUnnamed: false, lastWasThing: false };

/** States besides the host and the sender from which on a paragraph tells of a meeting. */
const MEETING = 4;

const NONE: Subject = { holders: [], via: 'none', person: null, start: 0, end: 0, isOwner: false };
const ROLES = new Set(PERSON_ROLES.map((word) => stemOf(word).stem));
const PREPOSITIONS = new Set(['of', 'in', 'on', 'at', 'by', 'for', 'with', 'from', 'to', 'into', 'about', 'over', 'under', 'against', 'between', 'among', 'through', 'within', 'during', 'outside', 'toward', 'towards', 'without', 'than', 'like', 'via', 'upon', 'after', 'before', 'despite', 'per', 'including', 'beyond', 'unlike', 'alongside', 'regarding', 'contrary']);
const DETERMINERS = new Set(['the', 'a', 'an', 'its', 'his', 'her', 'their', 'our', 'this', 'that', 'these', 'those', 'any', 'some', 'both', 'all', 'other', 'many', 'several', 'two', 'three', 'four', 'senior', 'new', 'most', 'no']);

/** Parts of a group: what they hold no state does. */
const SHARES = /^(?:most|half|many|several|some|few|dozens|scores|hundreds|third|thirds|quarter|quarters|majority|minority|handful|number|bulk)$/;
/** After a number, names for the states that were just named. */
const COUNTED_NOUNS = /^(?:countries|states|governments|nations|delegations|allies|capitals|neighbors|neighbours)$/;

/** Reads one sentence's clauses: who each is about and who tells it. Returns the sentence and what it leaves behind. */
export function readSentence(reading: Reading, passage: Passage, sentence: { start: number; end: number; voice: Voice }, before: Discourse): { sentence: SentenceReading; after: Discourse } {
	return new SentenceReader(reading, passage, sentence, before).read();
}

class SentenceReader {
	readonly #reading: Reading;
	readonly #tokens: readonly Token[];
	readonly #people: People;
	readonly #holders: readonly HolderMention[];
	readonly #byStart: ReadonlyMap<number, HolderMention>;
	readonly #sentence: { start: number; end: number; voice: Voice };
	readonly #allCaps: boolean;
	readonly #isMeeting: boolean;
	#discourse: Discourse;

	constructor(reading: Reading, passage: Passage, sentence: { start: number; end: number; voice: Voice }, before: Discourse) {
		this.#reading = reading;
		this.#tokens = passage.tokens;
		this.#isMeeting = new Set(passage.holders.filter(({ holder }) => holder?.length === 2 && holder !== 'US' && holder !== reading.host).map(({ holder }) => holder)).size >= MEETING;
		this.#people = reading.people;
		this.#allCaps = passage.allCaps;
		this.#sentence = sentence;
		this.#holders = passage.holders.filter((mention) => mention.start >= sentence.start && mention.start < sentence.end);
		this.#byStart = new Map(this.#holders.map((mention) => [mention.start, mention]));
		this.#discourse = { ...before, person: null };
	}

	read(): { sentence: SentenceReading; after: Discourse } {
		const { start, end, voice } = this.#sentence;
		const clauses = splitClauses(this.#tokens, start, end, (i) => this.#mentionEnd(i));
		const carried = this.#carried();
		const readings: ClauseReading[] = [];
		let sentenceSubject: Subject | null = null;
		for (const clause of clauses) {
			const subject = this.#subjectOf(clause, readings);
			const source = this.#sourceOf(clause, readings);
			readings.push({ clause, subject, source });
			this.#note(clause, subject);
			if (clause.kind === 'main' && clause.verb >= 0 && !sentenceSubject) sentenceSubject = subject;
		}
		const listed = this.#longestList();
		if (listed.length > 2) this.#discourse = { ...this.#discourse, group: listed };
		const withTellers = this.#spreadTellers(readings);
		this.#noteInterlocutor();
		this.#discourse = { ...this.#discourse, lastWasThing: sentenceSubject !== null && sentenceSubject.holders.length === 0 };
		return { sentence: { start, end, voice, clauses: withTellers, holders: this.#holders, isMeeting: this.#isMeeting, carried }, after: this.#discourse };
	}

	/** Whom the sender met speaks in what follows, until somebody else does. */
	#noteInterlocutor(): void {
		if (this.#sentence.voice !== 'report' || this.#discourse.speakerIsHere) return;
		for (let i = this.#sentence.start; i < this.#sentence.end; i++) {
			const person = this.#personAt(i);
			if (!person?.holder || person.holder === 'US' || person.holder.length !== 2) continue;
			this.#discourse = { ...this.#discourse, speaker: { holder: person.holder, person }, speakerIsHere: true };
			return;
		}
	}

	/** "China, India, Pakistan and Russia": a list that "those four" may take up. */
	#longestList(): string[] {
		let best: string[] = [];
		for (const mention of this.#holders) {
			const { holders } = this.#mentionSubject(mention, this.#sentence.end);
			if (holders.length > best.length) best = [...holders];
		}
		return best;
	}

	/** "The following governments declared that they would sign: Burundi, Ghana …". */
	#listAfterColon(): string[] {
		const colon = this.#tokens.findIndex((token, i) => i >= this.#sentence.start && i < this.#sentence.end && token.text === ':');
		const first = colon < 0 ? undefined : this.#byStart.get(colon + 1);
		return first ? [...this.#mentionSubject(first, this.#sentence.end).holders] : [];
	}

	#carried(): Source | null {
		const { speaker, speakerIsHere } = this.#discourse;
		if (!speaker || this.#sentence.voice !== 'report') return null;
		return { holders: [speaker.holder], person: speaker.person, mode: 'say', negated: false, verb: -1, isCarried: !speakerIsHere };
	}

	#mentionEnd(i: number): number | null {
		const mention = this.#byStart.get(i);
		if (mention) return mention.possessive ? null : mention.end;
		return this.#personEnd(i);
	}

	#personEnd(i: number): number | null {
		let at = i;
		if (/^(?:mr|mrs|ms|dr)$/i.test(this.#tokens[at]?.text ?? '')) {
			at++;
			if (this.#tokens[at]?.text === '.') at++;
		}
		const from = at;
		while (at < this.#sentence.end && this.#tokens[at]!.capital && !this.#byStart.has(at) && this.#people.has(this.#tokens[at]!.lower)) at++;
		return at > from ? at : null;
	}

	#personAt(i: number): Person | null {
		const end = this.#personEnd(i);
		if (end === null) return null;
		return this.#people.get(this.#tokens[end - 1]!.lower) ?? null;
	}

	/** The holder that a clause is about. */
	#subjectOf(clause: Clause, earlier: readonly ClauseReading[]): Subject {
		if (clause.kind === 'teller') return this.#tellerSubject(clause);
		const stop = clause.verb >= 0 ? clause.verb : clause.end;
		if (clause.kind === 'shared' || (clause.kind === 'relative' && !this.#hasNominalStart(clause, stop))) {
			const parent = clause.parent === null ? undefined : earlier[clause.parent];
			if (clause.kind === 'relative') return this.#antecedent(clause) ?? NONE;
			const own = clause.verb >= 0 ? this.#findIn(clause.start, stop) : null;
			if (own) return own;
			const inverted = this.#invertedSubject(clause);
			if (inverted.holders.length > 0) return inverted;
			return parent ? { ...parent.subject, via: parent.subject.via === 'none' ? 'none' : 'inherited' } : NONE;
		}
		const found = this.#findIn(clause.start, stop);
		if (found) return found;
		if (this.#sentence.voice === 'headline') return this.#headlineSubject(clause);
		return this.#invertedSubject(clause);
	}

	/** "So did Brazil", "nor would Spain": the holder follows the auxiliary. */
	#invertedSubject({ start, end }: Clause): Subject {
		// The word that joins it to what was said before may stand outside the clause.
		const first = this.#isInverted(start) ? start : start > this.#sentence.start && this.#isInverted(start - 1) ? start - 1 : null;
		if (first === null) return NONE;
		const at = this.#tokens[first + 2]?.lower === 'the' ? first + 3 : first + 2;
		const mention = at < end ? this.#byStart.get(at) : undefined;
		return mention?.holder ? this.#mentionSubject(mention, end) : NONE;
	}

	#isInverted(i: number): boolean {
		return /^(?:so|as|nor|neither)$/.test(this.#tokens[i]?.lower ?? '') && /^(?:did|does|do|will|would|has|had|is|are|was|were|could|can)$/.test(this.#tokens[i + 1]?.lower ?? '');
	}

	#hasNominalStart(clause: Clause, stop: number): boolean {
		return stop > clause.start;
	}

	/** A headline names its country once: "NETHERLANDS: POLICY UNDER CONSTRUCTION". */
	#headlineSubject(clause: Clause): Subject {
		const earlier = [...this.#holders].reverse().find((mention) => mention.end <= clause.start && mention.holder);
		const holder = earlier?.holder ?? this.#discourse.state;
		return holder ? { holders: [holder], via: 'inherited', person: null, start: clause.start, end: clause.start, isOwner: false } : NONE;
	}

	#tellerSubject(clause: Clause): Subject {
		const found = this.#findIn(clause.start, clause.end, true);
		return found ?? NONE;
	}

	/** The first mention, person, pronoun or role in `[start, stop)` that no preposition governs. */
	#findIn(start: number, stop: number, anyPlace = false): Subject | null {
		for (let i = start; i < stop; i++) {
			const governed = !anyPlace && this.#isGoverned(i, start);
			if (governed && this.#isShare(start) && this.#isUnnamedAt(i, start)) return { holders: [], via: 'unnamed', person: null, start: i, end: i + 1, isOwner: false };
			const mention = this.#byStart.get(i);
			if (mention) {
				if (!governed && mention.holder && !this.#isMereDescription(mention)) return this.#mentionSubject(mention, stop);
				i = mention.end - 1;
				continue;
			}
			if (governed) continue;
			if (i === start && /^(?:nobody|none)$/.test(this.#tokens[i]!.lower) && /^(?:from|in)$/.test(this.#tokens[i + 1]?.lower ?? '')) {
				const from = this.#byStart.get(i + 2) ?? this.#byStart.get(i + 3);
				if (from?.holder) return { ...this.#mentionSubject(from, from.end), start: i };
			}
			const personEnd = this.#personEnd(i);
			if (personEnd !== null) {
				const person = this.#personAt(i);
				if (person?.holder) return { holders: [person.holder], via: person.holder === 'US' ? 'own' : 'person', person, start: i, end: personEnd, isOwner: this.#tokens[personEnd]?.kind === 'possessive' };
				i = personEnd - 1;
				continue;
			}
			const pronoun = this.#pronounAt(i, start, stop);
			if (pronoun) return pronoun;
			const role = this.#roleAt(i, start);
			if (role) return role;
			const listed = this.#isUnnamedAt(i, start) ? this.#listAfterColon() : [];
			if (listed.length > 1) {
				this.#discourse = { ...this.#discourse, group: listed };
				return { holders: listed, via: 'name', person: null, start: i, end: i + 1, isOwner: false };
			}
			if (this.#isUnnamedAt(i, start)) return { holders: [], via: 'unnamed', person: null, start: i, end: i + 1, isOwner: false };
		}
		return this.#agentOf(start, stop);
	}

	/** "Similar appeals were made by Austria and Norway": the doers of a passive. */
	#agentOf(start: number, stop: number): Subject | null {
		if (!/^(?:similar|like|the|these|this|such)$/.test(this.#tokens[start]?.lower ?? '') || !/^(?:was|were|is|are)$/.test(this.#tokens[stop]?.lower ?? '')) return null;
		if (!/^(?:made|voiced|expressed|shared|echoed|raised|taken|supported|backed|opposed|rejected|endorsed|put)$/.test(this.#tokens[stop + 1]?.lower ?? '') || this.#tokens[stop + 2]?.lower !== 'by') return null;
		const at = this.#tokens[stop + 3]?.lower === 'the' ? stop + 4 : stop + 3;
		const mention = this.#byStart.get(at);
		return mention?.holder ? { ...this.#mentionSubject(mention, this.#sentence.end), start, end: start } : null;
	}

	/** "Forty of the states", "two thirds of the participants", "a majority of members": a clause that opens with a part of some group. */
	#isShare(start: number): boolean {
		for (let i = skipRoughly(this.#tokens, start); i < start + 6; i++) {
			const token = this.#tokens[i];
			if (!token || !(isNumeral(token) || SHARES.test(token.lower) || DETERMINERS.has(token.lower))) return false;
			if (this.#tokens[i + 1]?.lower === 'of') return isNumeral(token) || SHARES.test(token.lower);
		}
		return false;
	}

	/** Whether a preposition stands before the noun group that token `i` belongs to. */
	#isGoverned(i: number, start: number): boolean {
		// "On November 12 in New York Iraq signed": the phrase before the name has an object of its own.
		const mention = this.#byStart.get(i);
		const before = this.#tokens[i - 1];
		if (mention && before && i - 1 > start && before.kind !== 'mark' && (before.capital || before.kind === 'number') && !this.#byStart.has(i - 1) && !this.#holders.some((other) => other.end === i) && isFinite(this.#tokens, mention.end)) return false;
		for (let j = i - 1; j >= start; j--) {
			const token = this.#tokens[j]!;
			// "about forty states", "more than thirty": the preposition only says how many.
			if (PREPOSITIONS.has(token.lower)) return !(skipRoughly(this.#tokens, start) > j);
			if (token.kind === 'possessive' || DETERMINERS.has(token.lower) || token.capital || token.kind === 'number') {
				if (token.capital && j === start && !DETERMINERS.has(token.lower)) return false;
				continue;
			}
			if (token.lower === 'and' || token.text === ',') {
				// "In Madrid and Rome, officials": the comma ends the phrase; in a list the preposition still governs.
				if (token.text === ',') return false;
				continue;
			}
			return false;
		}
		return false;
	}

	/** "the Japanese public", "the Norwegian proposal": the adjective describes a thing that is no state. */
	#isMereDescription(mention: HolderMention): boolean {
		const next = this.#tokens[mention.end];
		// What a state has put forward speaks for it: "the Norway proposal is not intended to".
		if (/^(?:proposal|initiative)s?$/.test(next?.lower ?? '')) return false;
		// "the Lebanon fighting": a name that only describes.
		if (mention.kind === 'state' && mention.end === mention.core && !mention.possessive && this.#isPlainNoun(mention.end) && !this.#allCaps) return true;
		if (mention.kind === 'adjective' || mention.kind === 'own') return describesThing(next) || describesThing(this.#tokens[mention.end + 1]) && !isFinite(this.#tokens, mention.end);
		return mention.possessive && describesThing(this.#tokens[mention.end + 1]);
	}

	#isPlainNoun(i: number): boolean {
		const token = this.#tokens[i];
		if (!token || i >= this.#sentence.end || token.kind !== 'word' || token.capital || isFinite(this.#tokens, i) || token.lower.endsWith('ly')) return false;
		return /(?:ing|tion|ment|posal|tive|ence|ance)s?$/.test(token.lower) && !/^(?:being|having|including)$/.test(token.lower) && isFinite(this.#tokens, i + 1);
	}

	#mentionSubject(first: HolderMention, stop: number): Subject {
		// In a cable from Washington "posts" are those who are told what to do.
		if (first.kind === 'own' && this.#sentence.voice === 'own' && /^(?:posts?|embassy|embassies|missions?)$/.test(this.#tokens[first.start]!.lower)) return { holders: [], via: 'unnamed', person: null, start: first.start, end: first.end, isOwner: false };
		const holders = [this.#spoken(first)];
		let end = first.end;
		// "Australia, Canada, Finland, and Italy are".
		for (;;) {
			let next = end;
			while (next < stop && /^(?:,|and|or|nor|as|well|both|the)$/.test(this.#tokens[next]!.lower)) next++;
			const mention = next > end ? this.#byStart.get(next) : undefined;
			if (!mention || mention.start >= stop || !mention.holder || first.possessive) break;
			holders.push(this.#spoken(mention));
			end = mention.end;
		}
		const text = this.#tokens[first.start]!.text;
		const via: SubjectVia = first.kind === 'own' ? 'own' : first.kind === 'institution' ? 'institution' : /^[A-Z]{3,}$/.test(text) && !this.#allCaps ? 'acronym' : 'name';
		const titled = this.#personAt(end);
		if (titled?.holder) return { holders: [titled.holder], via: 'person', person: titled, start: first.start, end, isOwner: first.possessive };
		return { holders: [...new Set(holders)], via, person: null, start: first.start, end, isOwner: first.possessive };
	}

	/** "We" between quotation marks is whoever is quoted. */
	#spoken(mention: HolderMention): string {
		const token = this.#tokens[mention.start]!;
		if (mention.kind === 'own' && token.quoted && /^(?:we|our|us|ours)$/.test(token.lower) && this.#sentence.voice === 'report') return this.#discourse.speaker?.holder ?? mention.holder!;
		if (mention.kind === 'own' && this.#sentence.voice === 'host' && /^(?:we|our|us|ours)$/.test(token.lower)) return this.#reading.host ?? mention.holder!;
		return mention.holder!;
	}

	#pronounAt(i: number, start: number, stop: number): Subject | null {
		const { lower } = this.#tokens[i]!;
		const { speaker, state, group, lastWasThing } = this.#discourse;
		const made = (holders: readonly string[], person: Person | null = null): Subject => ({ holders, via: 'pronoun', person, start: i, end: i + 1, isOwner: false });
		if (lower === 'he' || lower === 'she' || (lower === 'i' && this.#tokens[i]!.quoted)) {
			const who = this.#discourse.person ?? speaker;
			return who ? made([who.holder], who.person) : this.#reading.host ? made([this.#reading.host]) : made([]);
		}
		if (lower === 'his' || lower === 'her') return speaker && i < stop - 1 ? { ...made([speaker.holder], speaker.person), isOwner: true } : null;
		const counted = /^(?:those|these|the|all)$/.test(lower) ? numberOf(this.#tokens[i + 1]) : null;
		if (counted !== null) {
			const end = COUNTED_NOUNS.test(this.#tokens[i + 2]?.lower ?? '') ? i + 3 : i + 2;
			// As many as were just named; others nobody can name.
			if (isFinite(this.#tokens, end)) return group.length === counted ? { ...made(group), end } : { ...made([]), via: 'unnamed', end };
		}
		if (lower === 'they' && this.#discourse.groupIsUnnamed) return { ...made([]), via: 'unnamed' };
		// "Neither Portugal nor Spain", "both the Swedes and the Finns": the names themselves are the subject.
		if ((lower === 'both' || lower === 'neither') && (this.#byStart.has(i + 1) || (this.#tokens[i + 1]?.lower === 'the' && this.#byStart.has(i + 2)))) return null;
		if (lower === 'neither' && this.#isInverted(i)) return null;
		if (lower === 'they' || lower === 'both' || lower === 'neither') return group.length > 0 ? made(group) : speaker ? made([speaker.holder], speaker.person) : made(this.#reading.host && this.#sentence.voice === 'report' ? [this.#reading.host] : []);
		if (lower === 'its' || lower === 'their') return state && i === start ? { ...made(lower === 'their' && group.length > 0 ? group : [state]), isOwner: true } : null;
		if (lower === 'it') return state && !lastWasThing && !this.#isExpletive(i) ? made([state]) : made([]);
		if (lower === 'this' || lower === 'that' || lower === 'there' || lower === 'these' || lower === 'those') return i === start && isFinite(this.#tokens, i + 1) ? made([]) : null;
		return null;
	}

	/** "it was too early to say", "it would be important for". */
	#isExpletive(i: number): boolean {
		const next = this.#tokens.slice(i + 1, i + 5).map((token) => token.lower).join(' ');
		return /^(?:is|was|would be|will be|seems?|seemed|appears?|appeared|remains?) (?:too |very |also |not |more |most )?(?:early|important|unclear|clear|difficult|likely|unlikely|possible|impossible|essential|vital|necessary|critical|premature|better|best|hard|easy|time|true|natural|crucial|wrong|right)/.test(next);
	}

	/** "a colonel from the Joint Staff", "the generals": of the host, or of whoever spoke last. */
	#roleAt(i: number, start: number): Subject | null {
		const token = this.#tokens[i]!;
		if (token.kind !== 'word' || !ROLES.has(token.stem)) return null;
		const before = this.#tokens[i - 1];
		if (i > start && before && !DETERMINERS.has(before.lower) && before.kind === 'word' && !before.capital && !/^(?:senior|defense|defence|foreign|military|legal|government|air|ministry|own|political|visiting|civilian)$/.test(before.lower)) return null;
		if (/^(?:many|several|most|some|other)$/.test(before?.lower ?? '') && /^(?:government|delegation|delegate|ministry|state)/.test(token.lower)) return null;
		if (isNumeral(before) && /^(?:government|delegation)/.test(token.lower)) return null;
		const ofMention = /^(?:of|from|for)$/.test(this.#tokens[i + 1]?.lower ?? '') ? (this.#byStart.get(i + 2) ?? (this.#tokens[i + 2]?.lower === 'the' ? this.#byStart.get(i + 3) : undefined)) : undefined;
		if (ofMention?.holder && ofMention.kind !== 'own' && ofMention.kind !== 'institution') return { ...this.#mentionSubject(ofMention, ofMention.end), start: i };
		const owner = /^(?:its|their)$/.test(before?.lower ?? '') ? this.#discourse.state : /^(?:his|her)$/.test(before?.lower ?? '') ? (this.#discourse.person?.holder ?? this.#discourse.speaker?.holder ?? null) : null;
		const holder = owner ?? this.#reading.host ?? this.#discourse.speaker?.holder ?? null;
		if (!holder) return null;
		return { holders: [holder], via: 'role', person: null, start: i, end: i + 1, isOwner: this.#tokens[i + 1]?.kind === 'possessive' };
	}

	/** "many Allies", "some forty states", "the press". */
	#isUnnamedAt(i: number, start: number): boolean {
		const token = this.#tokens[i]!;
		if (token.kind !== 'word' || !isUnnamed(token)) return false;
		if (/^(?:public|media|press|newspaper|journalist|reporter)s?$/.test(token.lower)) return true;
		for (let j = Math.max(start, i - 6); j < i - 1; j++) if (this.#tokens[j + 1]!.lower === 'of' && (isNumeral(this.#tokens[j]) || SHARES.test(this.#tokens[j]!.lower))) return true;
		for (let j = Math.max(start, i - 4); j < i; j++) if (/^(?:following|many|several|most|some|few|other|all|those|these|no|more|various|certain|both|dozen|hundred|participating|present|both|a|like|friendly|neighboring|major|african|european|other|european|arab|nato)$/.test(this.#tokens[j]!.lower) || isNumeral(this.#tokens[j])) return true;
		return i === start;
	}

	/** Whom "which", "who" stands for: the mention just before. */
	#antecedent(clause: Clause): Subject | null {
		for (let i = clause.start - 1; i >= Math.max(this.#sentence.start, clause.start - 6); i--) {
			const mention = this.#holders.find((candidate) => candidate.end === i + 1);
			if (mention && /^(?:in|at|to|after|before|since|from)$/.test(this.#tokens[mention.start - 1]?.lower ?? '')) return null;
			if (mention?.holder && !mention.possessive) return { ...this.#mentionSubject(mention, mention.end), via: 'inherited' };
			const person = this.#personAt(i);
			if (person?.holder) return { holders: [person.holder], via: 'inherited', person, start: i, end: i + 1, isOwner: false };
			if (this.#tokens[i]!.kind === 'word' && !/^(?:which|who|whom|whose|that|of|in|the)$/.test(this.#tokens[i]!.lower)) return null;
		}
		return null;
	}

	#sourceOf(clause: Clause, earlier: readonly ClauseReading[]): Source | null {
		if (clause.parent === null) return null;
		const parent = earlier[clause.parent];
		if (!parent) return null;
		if (clause.kind !== 'content') return parent.source;
		const verb = clause.sayVerb ?? -1;
		const token = this.#tokens[verb];
		const isNoun = token !== undefined && /^(?:prospect|chance|likelihood|sign|indication|evidence|doubt)$/.test(token.lower);
		const mode = isNoun ? 'think' : token && /^(?:hear|gather|learn)/.test(token.stem) || this.#isToldPassive(verb) ? 'hear' : isThink(token) ? 'think' : 'say';
		const inner = parent.subject.holders.length > 0 ? parent.subject : null;
		const holders = inner?.holders ?? parent.source?.holders ?? this.#carried()?.holders ?? [];
		const person = inner ? inner.person : (parent.source?.person ?? this.#carried()?.person ?? null);
		return { holders, person, mode, negated: this.#isNegated(verb, parent.clause.start), verb, isCarried: false };
	}

	#isToldPassive(verb: number): boolean {
		return this.#tokens[verb]?.lower === 'told' && /^(?:been|was|were)$/.test(this.#tokens[verb - 1]?.lower ?? '');
	}

	#isNegated(verb: number, start: number): boolean {
		if (/^(?:neither|none|nobody)$/.test(this.#tokens[start]?.lower ?? '')) return true;
		for (let i = verb - 1; i >= Math.max(start, verb - 3); i--) if (/^(?:not|never|no|little|hardly)$/.test(this.#tokens[i]!.lower)) return true;
		return false;
	}

	/** A teller between commas or at an end tells the clauses around it. */
	#spreadTellers(readings: readonly ClauseReading[]): ClauseReading[] {
		const teller = readings.find((reading) => reading.clause.kind === 'teller');
		const opening = readings[0] && this.#opensWithTeller(readings[0]);
		const subject = teller?.subject ?? opening;
		if (!subject || subject.holders.length === 0) return [...readings];
		const verb = teller?.clause.sayVerb ?? -1;
		const mode = isThink(this.#tokens[verb]) && !/^(?:hear|heard)$/.test(this.#tokens[verb]?.lower ?? '') ? 'think' : this.#tokens[verb]?.lower === 'heard' ? 'hear' : 'say';
		const source: Source = { holders: subject.holders, person: subject.person, mode, negated: false, verb, isCarried: false };
		return readings.map((reading) => (reading.clause.kind === 'teller' || reading.source ? reading : { ...reading, source }));
	}

	/** "According to Tamagawa, Japan …". */
	#opensWithTeller({ clause }: ClauseReading): Subject | null {
		const at = clause.start;
		const forWhom = this.#tokens[at]?.lower === 'for' ? this.#byStart.get(at + 1) : undefined;
		if (forWhom?.holder && !forWhom.possessive && /^(?:the|a|an|it|this|that|,|its)$/.test(this.#tokens[forWhom.end]?.lower ?? '')) return this.#mentionSubject(forWhom, forWhom.end);
		const owner = this.#tokens[at]?.lower === 'in' ? (this.#byStart.get(at + 1) ?? this.#byStart.get(at + 2)) : undefined;
		if (owner?.possessive && owner.holder && /^(?:view|views|opinion|eyes|judgment|judgement|reading|assessment)$/.test(this.#tokens[owner.end + 1]?.lower ?? '')) return this.#mentionSubject(owner, owner.end);
		if (this.#tokens[at]?.lower !== 'according' && !(this.#tokens[at]?.lower === 'in' && /^(?:his|her)$/.test(this.#tokens[at + 1]?.lower ?? '') && /^(?:view|words|opinion)$/.test(this.#tokens[at + 2]?.lower ?? ''))) return null;
		return this.#findIn(at, Math.min(clause.end, at + 10), true);
	}

	/** Remembers who spoke and what was spoken of. */
	#note(clause: Clause, subject: Subject): void {
		if (subject.via === 'unnamed') this.#discourse = { ...this.#discourse, groupIsUnnamed: true };
		else if (subject.holders.length > 0 && subject.via !== 'pronoun' && subject.via !== 'inherited') this.#discourse = { ...this.#discourse, groupIsUnnamed: false };
		if (subject.holders.length === 0 || clause.kind === 'condition' || clause.kind === 'demand') return;
		const [holder] = subject.holders;
		const verb = clause.verb >= 0 ? this.#tokens[clause.verb] : undefined;
		const speaks = subject.via === 'person' || clause.kind === 'teller' || (verb && clause.kind === 'main' && this.#speaksAt(clause));
		if (speaks && holder !== 'US' && subject.via !== 'own' && !subject.isOwner) this.#discourse = { ...this.#discourse, speaker: { holder: holder!, person: subject.person ?? (subject.via === 'pronoun' ? this.#discourse.speaker?.person ?? null : null) }, speakerIsHere: true };
		if (subject.via === 'person' || (subject.via === 'role' && !subject.isOwner)) this.#discourse = { ...this.#discourse, person: { holder: holder!, person: subject.person } };
		if (subject.holders.length > 1) this.#discourse = { ...this.#discourse, group: subject.holders };
		else if (/s$/.test(this.#tokens[subject.end - 1]?.lower ?? '') || subject.via === 'role') this.#discourse = { ...this.#discourse, group: subject.holders };
		if (subject.holders.length === 1 && subject.via !== 'own') this.#discourse = { ...this.#discourse, state: holder!, lastWasThing: false };
		if (subject.via === 'own' && subject.holders[0] === 'US' && this.#sentence.voice === 'own') this.#discourse = { ...this.#discourse, state: 'US' };
	}

	#speaksAt(clause: Clause): boolean {
		for (let i = clause.verb; i < Math.min(clause.end, clause.verb + 3); i++) {
			const { lower } = this.#tokens[i]!;
			if (/^(?:said|told|stated|noted|added|explained|replied|stressed|asserted|argued|claimed|emphasized|underlined|reiterated|confirmed|indicated|remarked|commented|observed|agreed|thought|believed|promised|asked)$/.test(lower)) return true;
		}
		return false;
	}
}
