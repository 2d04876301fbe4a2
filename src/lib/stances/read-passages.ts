import type { Passage, Reading } from './steps/01-choose-passages.ts';
import { findElsewhere, findNuclei, findOperators, type Nucleus, type Operator } from './steps/02-find-mentions.ts';
import { NO_DISCOURSE, readSentence, type ClauseReading, type Discourse, type SentenceReading } from './steps/03-find-subjects.ts';
import { composeStance, nominalStance, ownStance, type Candidate } from './steps/04-compose-stances.ts';
import { attribute, type Draft } from './steps/05-attribute-holders.ts';
import { followEllipsis, followEvasion, followFront, followObject, NOTHING_PENDING, type Pending } from './steps/06-follow-references.ts';

/** One sentence with everything that was found in it; what `--explain` shows. */
export interface SentenceAnalysis {
	readonly sentence: SentenceReading;
	/** Tokens that speak of something else than the topic. */
	readonly elsewhere: ReadonlySet<number>;
	readonly nuclei: readonly Nucleus[];
	readonly operators: readonly Operator[];
	readonly candidates: readonly Candidate[];
	readonly drafts: readonly Draft[];
}

export interface PassageAnalysis {
	readonly passage: Passage;
	readonly sentences: readonly SentenceAnalysis[];
	readonly drafts: readonly Draft[];
}

/** Reads the passages in order, each sentence in the light of those before it. */
export function readPassages(reading: Reading): PassageAnalysis[] {
	let discourse: Discourse = NO_DISCOURSE;
	return reading.passages.map((passage) => {
		let pending: Pending = NOTHING_PENDING;
		// Names carry over from paragraph to paragraph; that somebody is speaking does not.
		discourse = { ...discourse, speakerIsHere: false, group: [] };
		const sentences: SentenceAnalysis[] = [];
		for (const range of passage.sentences) {
			const read = readSentence(reading, passage, range, discourse);
			discourse = read.after;
			const analysis = analyse(reading, passage, read.sentence, pending);
			pending = pendingAfter(analysis);
			sentences.push(analysis);
		}
		return { passage, sentences, drafts: sentences.flatMap(({ drafts }) => drafts) };
	});
}

function analyse(reading: Reading, passage: Passage, sentence: SentenceReading, before: Pending): SentenceAnalysis {
	const { tokens } = passage;
	const elsewhere = findElsewhere(reading.topic, tokens, sentence.start, sentence.end);
	const nuclei = findNuclei(reading.topic, reading.month, tokens, sentence.start, sentence.end, passage.holders, elsewhere);
	const mayLean = before.last.length > 0 || before.raised.length > 0 || /\b(?:comment|view|react|repl|respon|answer|say|indicat|drawn|position|decid|instruct)/i.test(passage.text.slice(tokens[sentence.start]!.start, tokens[sentence.end - 1]!.end));
	if (nuclei.length === 0 && !mayLean) return { sentence, elsewhere, nuclei, operators: [], candidates: [], drafts: [] };
	const operators = findOperators(tokens, sentence.start, sentence.end, passage.holders);
	const candidates: Candidate[] = [];
	let pending = before;
	for (const clause of sentence.clauses) {
		const found = candidatesIn(reading, passage, sentence, clause, nuclei, operators, pending);
		candidates.push(...found.candidates);
		pending = found.pending;
	}
	const drafts = candidates.flatMap((candidate) => attribute(reading, tokens, sentence, candidate));
	return { sentence, elsewhere, nuclei, operators, candidates, drafts };
}

function candidatesIn(reading: Reading, passage: Passage, sentence: SentenceReading, clause: ClauseReading, nuclei: readonly Nucleus[], operators: readonly Operator[], before: Pending): { candidates: Candidate[]; pending: Pending } {
	const here = nuclei.filter((nucleus) => clauseOf(nucleus, sentence) === clause);
	const full = here.filter((nucleus) => nucleus.rule.field !== 'anchors' && !isInside(nucleus, here) && !isPartOf(passage, nucleus, here));
	const phrased = full.flatMap((nucleus) => composeStance(reading.topic, passage.tokens, sentence, clause, nucleus, operators) ?? []);
	// An anchor speaks only where no phrase of its proposition, and no longer phrase of another, has spoken.
	const anchors = here.filter((nucleus) => nucleus.rule.field === 'anchors' && !phrased.some((candidate) => candidate.proposition === nucleus.rule.proposition) && !full.some((other) => other.start < nucleus.end && nucleus.start < other.end && other.rule.proposition !== nucleus.rule.proposition));
	const composed = [...phrased, ...anchors.flatMap((nucleus) => composeStance(reading.topic, passage.tokens, sentence, clause, nucleus, operators) ?? [])];
	const standing = [...full, ...anchors];
	const owned = standing.filter((nucleus) => nucleus.rule.field === 'owned').flatMap((nucleus) => ownStance(passage.tokens, sentence, clause, nucleus) ?? []);
	const nominal = standing.flatMap((nucleus) => nominalStance(passage.tokens, sentence, clause, nucleus, operators) ?? []);
	const raised = standing.filter((nucleus) => !composed.some((candidate) => candidate.proposition === nucleus.rule.proposition)).map((nucleus) => nucleus.rule.proposition);
	const candidates = composed.length > 0 ? composed : [
		...firstOf(followEllipsis(passage.tokens, clause, before), () => followObject(passage.tokens, clause, operators, before), () => followFront(passage.tokens, sentence, clause, operators, [...raised, ...before.raised])),
		...followEvasion(reading.topic, reading.host, clause, operators, { ...before, raised: [...raised, ...before.raised] }, sentence)
	];
	const pending: Pending = { last: composed.length > 0 ? composed.map(({ proposition, stance }) => ({ proposition, stance })) : before.last, raised: raised.length > 0 ? [...new Set(raised)] : before.raised };
	return { candidates: [...owned, ...nominal, ...candidates], pending };
}

/** The clause in which most of the words lie; a pattern may begin with the word that joins two ("that these weapons are"). */
function clauseOf(nucleus: Nucleus, sentence: SentenceReading): ClauseReading | undefined {
	const overlap = ({ clause }: ClauseReading): number => Math.min(clause.end, nucleus.end) - Math.max(clause.start, nucleus.start);
	let best: ClauseReading | undefined;
	for (const reading of sentence.clauses) if (overlap(reading) > 0 && (best === undefined || overlap(reading) > overlap(best))) best = reading;
	return best;
}

const LINKS = /^(?:in|for|at|of|to|within|under|the|on|through|a|an|'s|inside)$/;

/** "a draft protocol for the CCW": the forum only tells which protocol. */
function isPartOf(passage: Passage, nucleus: Nucleus, all: readonly Nucleus[]): boolean {
	if (nucleus.rule.field !== 'objects') return false;
	return all.some((other) => other.rule.field === 'objects' && other.rule.proposition !== nucleus.rule.proposition && other.end <= nucleus.start && nucleus.start - other.end <= 3 && nucleus.start > other.end
		&& passage.tokens.slice(other.end, nucleus.start).every((token) => LINKS.test(token.lower)));
}

/** The first reading that finds something. */
function firstOf(found: readonly Candidate[], ...others: readonly (() => Candidate[])[]): readonly Candidate[] {
	if (found.length > 0) return found;
	for (const other of others) {
		const candidates = other();
		if (candidates.length > 0) return candidates;
	}
	return [];
}

/** A bare thing inside longer words of another proposition is only a part of those ("negotiations in the CCW"). */
function isInside(nucleus: Nucleus, all: readonly Nucleus[]): boolean {
	return all.some((other) => other !== nucleus && other.rule.field !== 'anchors' && other.start <= nucleus.start && other.end >= nucleus.end && other.end - other.start > nucleus.end - nucleus.start
		&& ['objects', 'cares', 'problems', 'opposites'].includes(nucleus.rule.field));
}

/** What one sentence leaves to the next: its stances. A thing only raised lasts no longer than its sentence. */
function pendingAfter(analysis: SentenceAnalysis): Pending {
	const final = analysis.candidates.at(-1)?.clause;
	const last = analysis.candidates.filter(({ clause }) => clause === final).map(({ proposition, stance }) => ({ proposition, stance }));
	return { last, raised: [] };
}
