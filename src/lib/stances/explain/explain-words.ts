import { holderName, nameInSentence } from '#lib/countries/countries.ts';
import type { Voice } from '../steps/01-choose-passages.ts';
import type { CandidateOutcome, ExplainedCandidate } from './explain-weights.ts';
import type { ExplainedClause, ExplainedMention, ExplainedReading, ExplainedSentence } from './explain-cable.ts';
import type { Reason } from './reasons.ts';

/** The words in which an explanation is told, on the cable's page and on the command line alike. */

/** A holder as it stands in a sentence: `GB` → "the United Kingdom". */
export const holderInWords = (code: string): string => (code.includes(':') ? holderName(code) : nameInSentence(code));

/** "Chile, Peru and Spain". */
export const listInWords = (items: readonly string[], joint = 'and'): string => (items.length < 2 ? (items[0] ?? '') : `${items.slice(0, -1).join(', ')} ${joint} ${items.at(-1)}`);

const holders = (codes: readonly string[]): string => listInWords(codes.map(holderInWords));
const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
const quoted = (words: readonly string[]): string => words.map((word) => `“${word}”`).join(', ');
/** 0.314 → "31 in 100". */
export const chanceInWords = (chance: number): string => `${Math.round(chance * 100)} in 100`;

const VOICES: Readonly<Record<Voice, string>> = {
	report: 'the post retells what others said and did', comment: 'the post gives its own judgement', own: 'the United States speaks for itself',
	host: 'the host government speaks, in a paper of its own', headline: 'the subject line'
};

/** Who speaks where the sentence names nobody. */
export function voiceInWords({ voice, carriedSpeakers }: Pick<ExplainedSentence, 'voice' | 'carriedSpeakers'>): string {
	return `${capital(VOICES[voice])}${carriedSpeakers.length > 0 ? `; ${holders(carriedSpeakers)} spoke last` : ''}.`;
}

/** How the rules found a holder. */
const VIA: Readonly<Record<string, string>> = {
	name: 'by name', acronym: 'by an acronym', person: 'through a person who speaks for it', pronoun: 'through a pronoun', institution: 'through a ministry or capital',
	role: 'through an office or rank', inherited: 'carried over from the clause before', own: 'as the sender', unnamed: 'as people without a name', none: 'by no word',
	source: 'as the one who tells it', carried: 'as the one who spoke before', owner: 'as the owner of the thing', host: 'as the host'
};
const CLAUSES: Readonly<Record<string, string>> = {
	main: 'statement', content: 'what is told', shared: 'goes on', question: 'only asked', condition: 'condition', demand: 'condition', relative: 'aside', subordinate: 'aside', teller: 'who tells it'
};
const TELLING = { say: 'say so', think: 'think so', hear: 'have heard so' } as const;

/** What kind of clause it is, whom it is about, how that was found, and who tells it. */
export function clauseInWords({ kind, subject, via, tellers, telling }: Omit<ExplainedClause, 'text'>): string {
	const about = subject.length > 0 ? `about ${holders(subject)}, found ${VIA[via] ?? via}` : via === 'unnamed' ? 'about people without a name' : 'about no state';
	return `${CLAUSES[kind] ?? kind}, ${about}${telling === null ? '' : `; told by ${holders(tellers)} (${TELLING[telling]})`}`;
}

/** After a phrase of the topic: what a rule takes it for. */
const FIELDS: Readonly<Record<string, string>> = {
	objects: 'the thing', anchors: 'a word for the thing', cares: 'something to care for', problems: 'the harm', opposites: 'the contrary', harms: 'does harm to it', affirmed: 'says yes by itself',
	leaning: 'leans to yes', undecided: 'leaves it open', doubted: 'doubts it', rejected: 'says no by itself', owned: 'somebody’s own', declined: 'gives no view'
};
/** What a word of the stance lexicon does to what it governs. */
const EFFECTS: Readonly<Record<string, string>> = {
	support: 'speaks for what it governs', lean: 'leans towards it', undecided: 'leaves it open', reserve: 'has doubts about it', oppose: 'speaks against it', decline: 'gives no view', carry: 'passes on what follows',
	stop: 'turns what follows round', negate: 'negates what follows', loosen: 'makes it only possible', deny: 'says that it is not so', mute: 'takes no side'
};

/** What a mention was taken for. `nameOf` gives a proposition's name. */
export function mentionInWords({ kind, rule, means }: Pick<ExplainedMention, 'kind' | 'rule' | 'means'>, nameOf: (proposition: string) => string): string {
	if (kind === 'holder') return holderInWords(means);
	if (kind === 'topic') return `${nameOf(means)}: ${FIELDS[rule.split('.')[1] ?? ''] ?? rule}`;
	return EFFECTS[means] ?? means;
}

const READING_OUTCOMES: Readonly<Record<ExplainedReading['outcome'], string>> = {
	recorded: 'recorded', 'not trusted': 'dropped: readings of this make were right too seldom on labelled cables', 'another reading preferred': 'dropped: another reading of the same was preferred', outweighed: 'dropped: the learned weights found it too unlikely'
};

/** What became of a reading of the rules, with its measured chance. */
export function readingInWords({ outcome, confidence, via }: ExplainedReading): string {
	return `holder found ${VIA[via] ?? via}; ${chanceInWords(confidence)} measured; ${READING_OUTCOMES[outcome]}`;
}

/** What became of a candidate, and the one thing that decided. */
export function outcomeInWords({ outcome, chance, needed, holder, meant }: ExplainedCandidate): string {
	const reckoned = chance === null || needed === null ? '' : `${chanceInWords(chance)}, ${Math.round(needed * 100)} asked`;
	const told: Readonly<Record<CandidateOutcome, string>> = {
		recorded: `recorded: ${reckoned}`, 'rules recorded': `recorded as the rules read it; the weights gave ${reckoned}`, 'not meant': `dropped: ${holderInWords(holder)} is hardly meant, ${chanceInWords(meant)}`,
		'said elsewhere': 'dropped here: another sentence of the paragraph says it more clearly', 'only asked': 'dropped: the sentence asks something of the addressee', 'too unlikely': `dropped: ${reckoned}`
	};
	return told[outcome];
}

/** Reasons as half sentences: when they speak for the candidate, and when against it. Null: not told on that side. */
const REASONS: Readonly<Record<string, readonly [pro: string | null, contra: string | null]>> = {
	'holder subject': ['the clause is about it', 'the clause is about it, which counts little here'], 'holder teller': ['it tells the clause', 'it only tells what others do'],
	'holder draft': ['the rules read it so', 'the rules are not sure of it'], 'holder draft-other': ['the rules read another view of it here', 'the rules read another view of it here'],
	'holder subject-before': ['it is the subject of an earlier clause', 'it is only the subject of another clause'], 'holder subject-after': ['it is the subject of a later clause', 'it is only the subject of another clause'],
	'holder carried': ['it was speaking before', 'it only spoke before'], 'holder carried-far': ['it spoke in an earlier paragraph', 'it only spoke in an earlier paragraph'], 'holder before': ['it acts in the sentence before', 'it only stands in the sentence before'],
	'holder earlier': ['it is named earlier in the paragraph', 'it is only named earlier in the paragraph'], 'holder unnamed': ['it need not be named here', 'the sentence does not name it'],
	'holder beside others': ['nobody else is the subject or tells it', 'somebody else is the subject or tells it'], 'holder place': ['its name stands where holders stand', 'its name does not stand where holders stand'],
	'rival holder': ['no other holder fits better', 'another holder fits better'], 'rival proposition': ['the words fit no other proposition better', 'the words fit another proposition better'],
	'rival contrary': [null, 'the paragraph also says the contrary'], 'elsewhere same': ['another paragraph says the same', null], 'elsewhere contrary': [null, 'another paragraph says the contrary'], 'rules agree': ['the rules read the same', null], 'rules differ': [null, 'the rules read another side'], 'rules elsewhere': ['the rules read another view of it', 'the rules read another view of it instead']
};
/** More reasons than this tell a reader no more. */
const TOLD = 2;

function sideInWords(reasons: readonly Reason[], side: 0 | 1): string[] {
	const ofSide = reasons.filter(({ weight }) => (side === 0 ? weight > 0 : weight < 0)).flatMap(({ name }) => REASONS[name]?.[side] ?? []);
	return [...new Set(ofSide)].slice(0, TOLD);
}

/** Sentences on what spoke for a candidate and what against it. Empty where nothing stands out. */
export function reasonsInWords({ aboutWords, stanceWords, stance, reasons }: ExplainedCandidate): string[] {
	const pro = [
		...(aboutWords.length > 0 ? [`${quoted(aboutWords)} ${aboutWords.length > 1 ? 'tell' : 'tells'} what it is about`] : []),
		...(stance !== null && stanceWords.length > 0 ? [`${quoted(stanceWords)} ${stanceWords.length > 1 ? 'tell' : 'tells'} the stance`] : []), ...sideInWords(reasons, 0)
	];
	const contra = sideInWords(reasons, 1);
	return [...(pro.length > 0 ? [`For it: ${pro.join('; ')}.`] : []), ...(contra.length > 0 ? [`Against it: ${contra.join('; ')}.`] : [])];
}
