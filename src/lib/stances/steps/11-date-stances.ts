import { findDates, type NamedDate } from '#lib/language/dates.ts';
import type { Token } from '#lib/language/tokens.ts';
import type { PassageAnalysis, SentenceAnalysis } from '../read-passages.ts';
import type { Reading } from './01-choose-passages.ts';
import type { ClauseReading } from './03-find-subjects.ts';
import type { Draft } from './05-attribute-holders.ts';

/** A date that says when something in the sentence was said or done. */
interface DatedClause {
	readonly value: string;
	/** Null: tells the time of the whole sentence. */
	readonly clause: ClauseReading | null;
	/** Token after the date. */
	readonly after: number;
	/** Somebody of the sender met or asked whoever speaks: what is said after it in the paragraph was said then. */
	readonly isMeeting: boolean;
}

/** Before a date in the midst of a clause: it is then no longer the time of the verb but part of a name ("the conference on May 5", "the text of 2006"). */
const NAMED_BY_DATE = /^(?:conference|meeting|meetings|session|sessions|declaration|text|draft|resolution|vote|election|elections|deadline|talks|summit|seminar|workshop|the|an|a|its|their|his|her|our|of|dated|mandate|decision|law|decree|cable|letter|note|demarche)$/;
const SENDER_MET = /^(?:met|called|delivered|raised|discussed|presented|demarched|briefed|visited|approached|spoke|talked|conveyed|told|asked|urged|handed|passed|informed|hosted|lunched|consulted|pressed|shared|sat)$/;
const AHEAD = /^(?:to|will|would|shall|should)$/;
/** After "to" these open no verb. */
const BEFORE_NOUN = /^(?:the|a|an|its|his|her|their|our|us|poloff|embassy|on|in)$/;
const NOW = /^(?:now|today|currently|presently)$/;

/**
 * Says when the stances of a passage were held, where the text gives another time than the cable's own: the time that stands in the stance's clause or in the one
 * that tells it, else the day of the talk that the paragraph began with. Null where none is given, and for a month or year that holds the day of the cable.
 */
export function dateStances({ cable, host }: Pick<Reading, 'cable' | 'host'>, { passage, sentences }: PassageAnalysis): (draft: Pick<Draft, 'start' | 'end' | 'basis' | 'speaker'>) => string | null {
	const sent = cable.sent !== null && (cable.sent.precision === 'minute' || cable.sent.precision === 'day') ? cable.sent.value.slice(0, 10) : null;
	const bySentence = sentences.map((sentence) => datedClauses(passage.text, passage.tokens, sentence, sent, host));
	return ({ start, end, basis, speaker }) => {
		const at = sentences.findIndex(({ sentence }) => start >= sentence.start && start < sentence.end);
		const own = sentences[at];
		if (!own) return null;
		const dated = dateIn(own, bySentence[at]!, start, end, passage.tokens);
		const met = dated === null && speaker !== null && basis !== 'assessed' && own.sentence.voice === 'report' ? bySentence.slice(0, at).flat().findLast(({ isMeeting }) => isMeeting)?.value : undefined;
		const value = dated ?? met ?? null;
		return value === null || sent?.startsWith(value) ? null : value;
	};
}

function datedClauses(text: string, tokens: readonly Token[], { sentence }: SentenceAnalysis, sent: string | null, host: string | null): DatedClause[] {
	const from = tokens[sentence.start]!.start;
	const dates = findDates(text.slice(from, tokens[sentence.end - 1]!.end), sent);
	return dates.flatMap((date) => dateClause(tokens, sentence, { ...date, start: date.start + from, end: date.end + from }, host) ?? []);
}

/** The clause that a date tells the time of; null when it tells that of nothing which was said or done. */
function dateClause(tokens: readonly Token[], { start, end, clauses }: SentenceAnalysis['sentence'], date: NamedDate, host: string | null): DatedClause | null {
	if (!['', 'on', 'in', 'during', 'by'].includes(date.lead)) return null;
	let at = start;
	while (at < end && tokens[at]!.start < date.start) at++;
	let after = at;
	while (after < end && tokens[after]!.start < date.end) after++;
	const clause = clauses.findLast((reading) => reading.clause.start <= at && at < reading.clause.end) ?? clauses[0];
	if (!clause || ['condition', 'demand', 'question'].includes(clause.clause.kind)) return null;
	const verb = verbOf(tokens, clause);
	const opens = at - clause.clause.start <= 1;
	if (!opens && (date.lead === 'by' || NAMED_BY_DATE.test(tokens[at - 1]!.lower))) return null;
	if (clause.clause.kind === 'teller') return { value: date.value, clause: null, after, isMeeting: false };
	if (!verb || !isPast(verb)) return null;
	// In the midst of a clause the time follows its verb ("told Poloff on May 5 that"), and no other verb that looks ahead ("expected to sign in December").
	if (!opens && (at < clause.clause.verb || tokens.slice(clause.clause.verb + 1, at).some(({ lower }, i) => AHEAD.test(lower) && !BEFORE_NOUN.test(tokens[clause.clause.verb + 2 + i]!.lower)))) return null;
	// Without "on" a date describes what comes after it ("the May 5 text"), unless it ends the clause.
	if (!opens && date.lead === '' && after < clause.clause.end - 1 && tokens[after]!.kind === 'word' && tokens[after]!.lower !== 'that') return null;
	const isFirst = clause === clauses.find(({ clause: { kind } }) => kind === 'main');
	const isSender = clause.subject.holders[0] === 'US' || (host !== null && clause.subject.holders.includes(host));
	return { value: date.value, clause, after, isMeeting: isFirst && isSender && SENDER_MET.test(verb.lower) };
}

/** The verb that the clause hangs on; a name that only looks like one is passed over. */
function verbOf(tokens: readonly Token[], { clause }: ClauseReading): Token | undefined {
	const verb = tokens[clause.verb];
	return verb?.capital ? (tokens.slice(clause.verb + 1, clause.end).find(isPast) ?? verb) : verb;
}

const isPast = (verb: Token): boolean => /^(?:was|were|did|had|has|have)$/.test(verb.lower) || (verb.inflected && !/(?:s|ing)$|^(?:am|are|been)$/.test(verb.lower));

/** The date of the clause that most of the stance's words stand in, else of what tells it, else of the whole sentence. */
function dateIn({ sentence: { clauses } }: SentenceAnalysis, dated: readonly DatedClause[], start: number, end: number, tokens: readonly Token[]): string | null {
	if (dated.length === 0) return null;
	const overlap = ({ clause }: ClauseReading): number => Math.min(clause.end, end) - Math.max(clause.start, start);
	let own: ClauseReading | undefined = clauses.reduce<ClauseReading | undefined>((best, reading) => (overlap(reading) > Math.max(0, best ? overlap(best) : 0) ? reading : best), undefined);
	while (own) {
		const found = dated.find(({ clause }) => clause === own);
		// "In 2007 it refused a mandate and now supports one": what is so now has left that time.
		if (found && (own.clause.kind !== 'relative' || start >= own.clause.start - 1)) return own.clause.kind !== 'content' && tokens.slice(found.after, end).some(({ lower }, i) => NOW.test(lower) && found.after + i < own!.clause.end) ? null : found.value;
		const { kind, parent, verb } = own.clause;
		// "On May 5 he refused and goes on refusing": what goes on in the present has left that time.
		own = parent !== null && (kind === 'content' || (kind === 'shared' && tokens[verb] !== undefined && isPast(tokens[verb]) && !/^ha(?:s|ve)$/.test(tokens[verb].lower))) ? clauses[parent] : undefined;
	}
	return dated.find(({ clause }) => clause === null)?.value ?? null;
}
