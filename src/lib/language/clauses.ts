import { isNumeral, skipRoughly } from './numerals.ts';
import { isAsk, isFinite, isSay, isThink, MODALS } from './verbs.ts';
import type { Token } from './tokens.ts';

export type ClauseKind =
	/** Opens the sentence, or stands beside a clause with a subject of its own. */
	| 'main'
	/** Shares the subject of the clause before: "… and supports". */
	| 'shared'
	/** What somebody says or thinks: "said that …". */
	| 'content'
	/** "because …", "although …", "while …". */
	| 'subordinate'
	/** "if …", "unless …": not said to be so. */
	| 'condition'
	/** "provided that …", "as long as …": what the main clause's subject insists on. */
	| 'demand'
	/** "asked whether …": not said to be so. */
	| 'question'
	/** "which …", "who …". */
	| 'relative'
	/** "according to MOFA officials", "Tamagawa said" between commas: only names the teller. */
	| 'teller';

export interface Clause {
	/** Token range, half-open, without the marker word and outer marks. */
	readonly start: number;
	readonly end: number;
	readonly kind: ClauseKind;
	/** Index in the sentence's list of the clause that holds the verb of saying or the antecedent; the clause before for shared ones. */
	readonly parent: number | null;
	/** Token of the verb of saying or thinking that opens a content clause, or of the teller's verb. */
	readonly sayVerb: number | null;
	/** "not because …", "nor would …". */
	readonly denied: boolean;
	/** First finite verb, or -1. */
	readonly verb: number;
}

/** Whether a holder, person or pronoun mention begins at a token, and where it ends. */
export type MentionEnd = (token: number) => number | null;

const PRONOUNS = new Set(['he', 'she', 'they', 'we', 'it', 'i', 'this', 'that', 'these', 'those', 'there', 'both', 'neither', 'none', 'all', 'each', 'who', 'nobody', 'nothing', 'others', 'some', 'one']);
const OPENERS = new Set(['the', 'a', 'an', 'its', 'his', 'her', 'their', 'our', 'no', 'any', 'some', 'such', 'many', 'most', 'several', 'two', 'three', 'four', 'other', 'all', 'both', 'each', 'every', 'those', 'these', 'this', 'that', 'only', 'more', 'not', 'few']);
const PREPOSITIONS = new Set(['of', 'in', 'on', 'at', 'by', 'for', 'with', 'from', 'to', 'into', 'about', 'over', 'under', 'against', 'between', 'among', 'through', 'within', 'during', 'outside', 'toward', 'towards', 'without', 'than', 'like', 'via', 'upon', 'after', 'before', 'despite', 'per', 'beyond', 'including', 'regarding', 'concerning', 'given', 'because']);
const SUBORDINATORS = new Set(['because', 'since', 'although', 'though', 'while', 'whereas', 'when', 'whenever', 'until', 'till', 'once', 'as', 'after', 'before', 'so', 'where', 'lest', 'why', 'how']);
const CONDITIONS = new Set(['if', 'unless', 'provided', 'providing']);
const COORDINATORS = new Set(['and', 'but', 'or', 'nor', 'yet', 'so', 'then', 'plus']);
const HARD_MARKS = new Set([';', ':', '--', '---', '—', '–', '(', ')', '[', ']', '...']);
const TELLING = /^(?:said|says|told|stated|noted|notes|added|adds|explained|replied|responded|answered|asserted|stressed|emphasized|underlined|underscored|pointed|remarked|commented|observed|mentioned|reported|declared|confirmed|reiterated|repeated|insisted|claimed|argued|maintained|contended|acknowledged|admitted|conceded|recalled|warned|cautioned|complained|indicated|suggested|affirmed|assured|revealed|confided|hinted|continued|concluded|volunteered|opined|joked|wrote|thought|believed|believes|thinks|felt|heard|predicted|understood|reasoned|speculated|allowed|countered|quipped|has|had)$/;
/** With "whether" these leave a question open, which is a stance; other words only ask it. */
const OPEN_VERBS = /^(?:consider|weigh|decid|stud|review|examin|debat|look|mull|ponder|determin|discuss|evaluat|assess|reflect|think|undecided|doubt|decision|question|position|undetermined|divided|split)/;
const CLAUSE_NOUNS = /^(?:view|views|position|belief|hope|concern|concerns|fear|argument|assurance|assurances|impression|opinion|fact|understanding|claim|assessment|feeling|idea|sense|worry|conviction|statement|point|news|expectation|suggestion|note|confident|clear|aware|convinced|certain|sure|afraid|adamant|hopeful|worried|concerned|noting|saying|adding|stating|stressing|believing|arguing|explaining|claiming|insisting|told|doubtful|optimistic|skeptical|prospect|chance|likelihood|sign|indication|evidence|doubt)$/;

interface Draft { start: number; end: number; kind: ClauseKind; parent: number | null; sayVerb: number | null; denied: boolean }

/**
 * Cuts a sentence (tokens `[start, end)`) into clauses, in order. Lists ("Australia, Canada, and Italy are") and shared objects stay together; a parenthetical
 * teller (", Tamagawa said,") becomes a clause of its own and the words around it one clause each of the same kind.
 */
export function splitClauses(tokens: readonly Token[], start: number, end: number, mentionEnd: MentionEnd): Clause[] {
	return new ClauseSplitter(tokens, start, end, mentionEnd).split();
}

class ClauseSplitter {
	readonly #tokens: readonly Token[];
	readonly #start: number;
	readonly #end: number;
	readonly #mentionEnd: MentionEnd;
	readonly #drafts: Draft[] = [];

	constructor(tokens: readonly Token[], start: number, end: number, mentionEnd: MentionEnd) {
		this.#tokens = tokens;
		this.#start = start;
		this.#end = end;
		this.#mentionEnd = mentionEnd;
	}

	split(): Clause[] {
		let from = this.#start;
		while (from < this.#end && COORDINATORS.has(this.#lower(from)) ) from++;
		const first = this.#opening(from);
		this.#open(first.at, first.kind, null, null);
		let i = first.at;
		while (i < this.#end) {
			const next = this.#cutAt(i);
			i = next > i ? next : i + 1;
		}
		this.#close(this.#end);
		return this.#drafts.filter((d) => d.end > d.start || d.kind === 'teller').map((d) => ({ ...d, verb: this.#finiteIn(d.start, d.end) }));
	}

	#lower(i: number): string {
		return i < this.#end ? (this.#tokens[i]?.lower ?? '') : '';
	}

	#opening(from: number): { at: number; kind: ClauseKind } {
		const word = this.#lower(from);
		if (CONDITIONS.has(word)) return { at: from + 1, kind: 'condition' };
		if (word === 'whether') return { at: from + 1, kind: 'question' };
		if (SUBORDINATORS.has(word) && this.#startsClause(from + 1)) return { at: from + 1, kind: 'subordinate' };
		if (/^(?:asked|pressed|queried|questioned|prodded|probed)$/.test(word)) return { at: from, kind: 'question' };
		if (/^(?:when|once)$/.test(word) && /^(?:asked|pressed|queried|questioned)$/.test(this.#lower(from + 1))) return { at: from, kind: 'question' };
		return { at: from, kind: 'main' };
	}

	get #current(): Draft {
		return this.#drafts.at(-1)!;
	}

	#open(start: number, kind: ClauseKind, parent: number | null, sayVerb: number | null): void {
		this.#drafts.push({ start, end: this.#end, kind, parent, sayVerb, denied: (kind === 'subordinate' && this.#tokens[start - 2]?.lower === 'not') || this.#tokens[start - 1]?.lower === 'nor' || this.#deniesSubject(start) });
	}

	/** "Neither the MFA nor the MOD wants", "Nobody from Zagreb will", "No Croatian official supports". */
	#deniesSubject(start: number): boolean {
		const word = this.#lower(start);
		if (/^(?:neither|nobody|none)$/.test(word)) return true;
		return word === 'no' && (this.#lower(start + 1) === 'one' || this.#mentionEnd(start + 1) !== null);
	}

	#close(at: number): void {
		const current = this.#current;
		if (current.end > at) current.end = at;
	}

	/** Ends the clause before `at` and begins another at `next`. */
	#cut(at: number, next: number, kind: ClauseKind, parent: number | null, sayVerb: number | null = null): number {
		this.#close(at);
		this.#open(next, kind, parent, sayVerb);
		return next;
	}

	#finiteIn(from: number, to: number): number {
		for (let i = from; i < to; i++) if (isFinite(this.#tokens, i)) return i;
		return -1;
	}

	#hasVerb(at: number): boolean {
		return this.#finiteIn(this.#current.start, at) >= 0;
	}

	/** The first clause up the line that is not an inset, for going on after one. */
	#outer(): { kind: ClauseKind; parent: number | null; sayVerb: number | null; index: number } {
		let index = this.#drafts.length - 1;
		while (index > 0 && ['relative', 'teller', 'condition', 'demand', 'subordinate'].includes(this.#drafts[index]!.kind)) index--;
		const { kind, parent, sayVerb } = this.#drafts[index]!;
		return { kind, parent, sayVerb, index };
	}

	/** Looks for a clause boundary at token `i`; returns where to go on, or `i` when there is none. */
	#cutAt(i: number): number {
		const token = this.#tokens[i]!;
		const index = this.#drafts.length - 1;
		if (token.kind === 'mark') return this.#cutAtMark(i, index);
		if (i === this.#current.start) return this.#afterSay(i, index);
		const word = token.lower;
		if (word === 'that') return this.#cutAtThat(i, index);
		if (word === 'which' || word === 'who' || word === 'whom' || word === 'whose') {
			if (PREPOSITIONS.has(this.#lower(i - 1)) && this.#lower(i - 1) !== 'of') return this.#cut(i - 1, i + 1, 'relative', index);
			return this.#cut(i, i + 1, 'relative', index);
		}
		if (word === 'whether' || (word === 'if' && isAsk(this.#tokens[i - 1]))) return this.#isQuestion(i) ? this.#cut(i, i + 1, 'question', index) : i;
		if ((word === 'provided' || word === 'providing') && this.#lower(i + 1) === 'that') return this.#cut(i, i + 2, 'demand', index);
		if (word === 'condition' && this.#lower(i + 1) === 'that') return this.#cut(i + 2, i + 2, 'demand', index);
		if (word === 'so' && this.#lower(i + 1) === 'long' && this.#lower(i + 2) === 'as') return this.#cut(i, i + 3, 'demand', index);
		if (CONDITIONS.has(word) && this.#startsClause(i + 1 + Number(this.#lower(i + 1) === 'that'))) return this.#cut(i, i + 1 + Number(this.#lower(i + 1) === 'that'), 'condition', index);
		if (word === 'as' && this.#lower(i + 1) === 'long' && this.#lower(i + 2) === 'as') return this.#cut(i, i + 3, 'demand', index);
		if (SUBORDINATORS.has(word) && this.#hasVerb(i) && this.#startsClause(i + 1 + Number(this.#lower(i + 1) === 'that'))) return this.#cut(i, i + 1, 'subordinate', index);
		if (COORDINATORS.has(word) && word !== 'yet' && word !== 'plus') return this.#cutAtCoordinator(i, i, index);
		return this.#afterSay(i, index);
	}

	#cutAtMark(i: number, index: number): number {
		const { text } = this.#tokens[i]!;
		if (HARD_MARKS.has(text)) {
			const outer = this.#outer();
			// "Poloff reviewed U.S. views: (1) …": what follows the colon is told by the one before it.
			if (text === ':' && this.#hasVerb(i) && this.#current.kind !== 'content') return this.#cut(i, i + 1, 'content', index, null);
			return this.#cut(i, i + 1, text === ')' && outer.kind !== 'content' ? 'shared' : outer.kind === 'content' ? 'content' : 'main', text === ')' && outer.kind !== 'content' ? outer.index : outer.parent, outer.sayVerb);
		}
		if (text !== ',') return i;
		const teller = this.#tellerAfter(i + 1);
		if (teller) {
			const resumed = { ...this.#drafts[index]! };
			this.#cut(i, teller.start, 'teller', index, teller.verb);
			this.#close(teller.end);
			if (teller.next >= this.#end) return this.#end;
			const { kind } = resumed;
			return this.#cut(teller.end, teller.next, kind === 'main' && !this.#startsClause(teller.next) ? 'shared' : kind, kind === 'main' ? index : resumed.parent, resumed.sayVerb);
		}
		let next = i + 1;
		// "have heard, however, that": the adverb between commas parts nothing.
		if (/^(?:however|too|moreover|though|therefore|likewise|in turn|also)$/.test(this.#lower(next)) && this.#lower(next + 1) === ',' && !this.#startsClause(next + 2)) return i + 3;
		if (COORDINATORS.has(this.#lower(next))) return this.#cutAtCoordinator(i, next, index);
		if (this.#lower(next) === 'that' && this.#outer().kind === 'content' && this.#startsClause(next + 1)) return this.#cut(i, next + 1, 'content', this.#outer().parent, this.#outer().sayVerb);
		while (/^(?:however|too|also|though|then|therefore|moreover|instead|likewise|even|not)$/.test(this.#lower(next)) ) next++;
		if (this.#lower(next) === ',') next++;
		if (this.#current.kind === 'question' && this.#current.start === this.#start && this.#startsClause(next)) return this.#cut(i, next, 'main', null);
		if (!this.#hasVerb(i) && !['subordinate', 'condition', 'demand'].includes(this.#current.kind)) return i;
		const outer = this.#outer();
		if (this.#startsClause(next)) {
			// After an opening "If …," or "While …," the main clause begins.
			return this.#cut(i, i + 1, outer.kind === 'content' ? 'content' : 'main', outer.kind === 'content' ? outer.parent : null, outer.sayVerb);
		}
		if (isFinite(this.#tokens, next) || this.#isParticiple(next)) return this.#cut(i, next, 'shared', outer.index);
		return i;
	}

	#cutAtCoordinator(at: number, coordinator: number, index: number): number {
		let next = coordinator + 1;
		while (COORDINATORS.has(this.#lower(next)) || /^(?:also|then|even|thus|therefore|hence|still|again|now|further|that|instead|not)$/.test(this.#lower(next)) && (this.#lower(next) !== 'that' || isSay(this.#tokens[this.#current.sayVerb ?? -1]))) next++;
		if (!this.#hasVerb(at)) return at;
		const outer = this.#outer();
		let saidThat = this.#tokens[next - 1]?.lower === 'that';
		if (this.#lower(next) === 'that' && (outer.kind === 'content' || this.#current.kind === 'content') && this.#startsClause(next + 1)) {
			saidThat = true;
			next++;
		}
		if (this.#startsClause(next) || saidThat) {
			const inContent = this.#current.kind === 'content' || outer.kind === 'content';
			const say = this.#current.kind === 'content' ? this.#current : this.#drafts[outer.index]!;
			return this.#cut(at, next, inContent ? 'content' : 'main', inContent ? say.parent : null, inContent ? say.sayVerb : null);
		}
		const verb = /^(?:also|will|would|could|then|not)$/.test(this.#lower(next)) && !isFinite(this.#tokens, next) ? next + 1 : next;
		if (isFinite(this.#tokens, verb) || this.#isPast(verb)) {
			// "said that Japan would wait, and promised …": a verb of saying goes back to the one who said.
			const teller = isSay(this.#tokens[verb]) && this.#current.kind === 'content' && this.#current.parent !== null && !MODALS.has(this.#lower(verb));
			return this.#cut(at, next, 'shared', teller ? this.#current.parent : this.#current.kind === 'relative' ? index : this.#current.kind === 'teller' ? outer.index : index);
		}
		return at;
	}

	#isPast(i: number): boolean {
		const token = this.#tokens[i];
		return token !== undefined && i < this.#end && token.kind === 'word' && token.inflected && (token.lower.endsWith('ed') || !token.lower.endsWith('s')) && !token.lower.endsWith('ing') && (isSay(token) || isThink(token));
	}

	#isParticiple(i: number): boolean {
		const token = this.#tokens[i];
		return token !== undefined && i < this.#end && token.lower.endsWith('ing') && token.lower.length > 5 && token.inflected;
	}

	#cutAtThat(i: number, index: number): number {
		const before = this.#tokens[i - 1];
		if (!before || this.#lower(i + 1) === '' ) return i;
		const say = this.#sayVerbBefore(i);
		if (say !== null) return this.#cut(i, i + 1, 'content', index, say);
		if (CLAUSE_NOUNS.test(before.lower) && this.#startsClause(i + 1)) return this.#cut(i, i + 1, 'content', index, i - 1);
		if (before.lower === ',') return i;
		return i;
	}

	/** The verb of saying just before `i`, over its addressee and a few adverbs: "told Poloff on May 3 that". */
	#sayVerbBefore(i: number): number | null {
		for (let j = i - 1; j >= Math.max(this.#current.start, i - 9); j--) {
			const token = this.#tokens[j]!;
			if (token.kind === 'mark' && token.text !== ',') return null;
			if (token.lower === 'that') return null;
			if (token.kind === 'word' && (isSay(token) || isThink(token)) && !this.#isNounUse(j)) return j;
		}
		return null;
	}

	#isNounUse(j: number): boolean {
		const before = this.#lower(j - 1);
		return /^(?:the|a|an|its|his|her|their|our|this|any|no|of|'s)$/.test(before) || (/^(?:point|points|hold|state|states|report|reports|comment|comments|request|answer|note|call)$/.test(this.#lower(j)) && PREPOSITIONS.has(before));
	}

	/** A content clause without "that": "said Japan would wait", "told us the text was weak", "expect Australia to share". */
	#afterSay(i: number, index: number): number {
		const token = this.#tokens[i]!;
		if (token.kind !== 'word' || !(isSay(token) || isThink(token)) || this.#isNounUse(i)) return i;
		let next = i + 1;
		if (this.#lower(next) === 'that') return i;
		// An addressee, then perhaps a date.
		if (/^(?:tell|told|assur|inform|advis|remind|warn|reassur|brief|persuad|convinc)/.test(token.lower)) {
			const stop = this.#addresseeEnd(next);
			if (stop !== null) next = stop;
			if (this.#lower(next) === 'on' || this.#lower(next) === 'in') while (next < this.#end && !this.#startsClause(next) && next < i + 8 && this.#tokens[next]!.kind !== 'mark') next++;
		}
		if (/^(?:that|whether|if|how|what|why|when|where|who|to)$/.test(this.#lower(next)) || next >= this.#end) return i;
		// "promised campaigners that": whom it is said to.
		for (let at = next + 1; at <= next + 3 && at < this.#end; at++) if (this.#lower(at) === 'that' && this.#startsClause(at + 1) && this.#finiteIn(next, at) < 0) return i;
		if (isThink(token) && this.#raised(next)) return this.#cut(next, next, 'content', index, i);
		if (this.#startsClause(next) && this.#lower(next) !== 'to') return this.#cut(next, next, 'content', index, i);
		return i;
	}

	#addresseeEnd(i: number): number | null {
		if (/^(?:us|him|her|them|me|you)$/.test(this.#lower(i))) return i + 1;
		let at = i;
		if (this.#lower(at) === 'the') at++;
		const stop = this.#mentionEnd(at);
		if (stop !== null) return stop;
		return this.#tokens[at]?.capital && at < this.#end ? at + 1 : null;
	}

	/** "expect Australia to share": a mention, then "to". */
	#raised(i: number): boolean {
		let at = i;
		if (this.#lower(at) === 'the') at++;
		let stop = this.#mentionEnd(at);
		while (stop !== null && /^(?:and|,)$/.test(this.#lower(stop))) {
			const more = this.#mentionEnd(stop + 1) ?? this.#mentionEnd(stop + 2);
			if (more === null) break;
			stop = more;
		}
		return stop !== null && this.#lower(stop) === 'to';
	}

	#isQuestion(i: number): boolean {
		for (let j = i - 1; j >= this.#current.start; j--) {
			if (isAsk(this.#tokens[j])) return true;
			if (OPEN_VERBS.test(this.#tokens[j]!.lower)) return false;
		}
		return true;
	}

	/** "Tamagawa said," · "she noted," · "according to MOFA officials," · "said Tamagawa" between commas or at the end. */
	#tellerAfter(i: number): { start: number; end: number; next: number; verb: number } | null {
		let at = i;
		if (this.#lower(at) === 'according' && this.#lower(at + 1) === 'to') return this.#tellerUntilMark(i, at);
		const owner = this.#lower(at) === 'in' ? this.#possessorEnd(at + 1) : null;
		if (owner !== null && /^(?:view|opinion|words|judgment|judgement|reading|eyes|assessment)$/.test(this.#lower(owner))) return this.#tellerUntilMark(i, owner);
		if (this.#lower(at) === 'in' && /^(?:his|her|their)$/.test(this.#lower(at + 1)) && /^(?:view|opinion|words|judgment|reading|account)$/.test(this.#lower(at + 2))) return this.#tellerUntilMark(i, at);
		if (/^(?:said|noted|added|explained|stressed|asserted|argued|claimed|insisted)$/.test(this.#lower(at))) return this.#tellerUntilMark(i, at);
		if (/^(?:the|a|an)$/.test(this.#lower(at))) at++;
		const stop = this.#mentionEnd(at) ?? (PRONOUNS.has(this.#lower(at)) ? at + 1 : this.#capitalsEnd(at)) ?? (at > i ? this.#roleEnd(at) : null);
		if (stop === null) return null;
		let verb = stop;
		while (verb < stop + 3 && /^(?:has|had|have|also|then|further|was|went|is)$/.test(this.#lower(verb))) verb++;
		const verbToken = this.#tokens[verb];
		if (verb >= this.#end || !verbToken || !(isSay(verbToken) || isThink(verbToken) || (verbToken.lower === 'on' && this.#lower(verb - 1) === 'went'))) return null;
		if (!TELLING.test(verbToken.lower) && verbToken.lower !== 'on') return null;
		if (!/^(?:[,.;?]|that|on|in|at|to|during|earlier|later|last|us|poloff|emboff|post|privately|frankly|with|when|quietly|again)?$/.test(this.#lower(verb + 1))) return null;
		return this.#tellerUntilMark(i, verb);
	}

	#tellerUntilMark(start: number, verb: number): { start: number; end: number; next: number; verb: number } | null {
		for (let j = verb + 1; j <= Math.min(this.#end, verb + 12); j++) {
			const text = j < this.#end ? this.#tokens[j]!.text : '.';
			if (text === ',' || text === '.' || text === ';' || text === '?') return { start, end: j, next: j + (text === ',' ? 1 : 0), verb };
			if (this.#lower(j) === 'that' || (j > verb + 1 && isFinite(this.#tokens, j) && this.#lower(verb) !== 'according')) return null;
		}
		return null;
	}

	/** Where the noun after "Croatia's" begins. */
	#possessorEnd(i: number): number | null {
		let at = this.#lower(i) === 'the' ? i + 1 : i;
		while (at < this.#end && at < i + 4 && this.#tokens[at]!.kind === 'word' && this.#tokens[at]!.capital) at++;
		return this.#tokens[at]?.kind === 'possessive' && at > i && at < this.#end ? at + 1 : null;
	}

	/** "the general argued", "the desk officer said": one to three plain words before the verb of saying. */
	#roleEnd(i: number): number | null {
		for (let at = i + 1; at <= i + 3 && at < this.#end; at++) {
			if (this.#tokens[at - 1]!.kind !== 'word' || PREPOSITIONS.has(this.#lower(at - 1))) return null;
			if (TELLING.test(this.#lower(at)) && !/^(?:has|had)$/.test(this.#lower(at))) return at;
		}
		return null;
	}

	#capitalsEnd(i: number): number | null {
		let at = i;
		while (at < this.#end && this.#tokens[at]!.capital && this.#tokens[at]!.kind === 'word') at++;
		return at > i ? at : null;
	}

	/** Whether a noun group with a finite verb after it begins at `i`. */
	#startsClause(i: number): boolean {
		if (i >= this.#end) return false;
		const token = this.#tokens[i]!;
		const isCounted = isNumeral(this.#tokens[skipRoughly(this.#tokens, i)]);
		if (token.kind === 'mark' || (PREPOSITIONS.has(token.lower) && !isCounted)) return false;
		if (isFinite(this.#tokens, i) && !token.capital) return false;
		if (token.lower === 'to' || token.lower.endsWith('ing') && token.inflected && !OPENERS.has(token.lower)) return false;
		if (/^(?:he|she|they|we|it|i)$/.test(token.lower)) return true;
		const isOpener = PRONOUNS.has(token.lower) || OPENERS.has(token.lower) || token.capital || isCounted || this.#mentionEnd(i) !== null;
		for (let j = i + 1; j < Math.min(this.#end, i + 14); j++) {
			const next = this.#tokens[j]!;
			if (next.kind === 'mark' && next.text !== ',') return false;
			// "described the text as weak and urged": the verb after the coordination is the outer subject's.
			if (COORDINATORS.has(next.lower) && isFinite(this.#tokens, j + 1)) return false;
			if (next.text === ',' && !(this.#mentionEnd(j - 1) !== null || this.#mentionEnd(j + 1) !== null)) return false;
			if (next.lower === 'that' || next.lower === 'which' || next.lower === 'to' || next.lower === 'who') return next.lower === 'which' || next.lower === 'who' ? isOpener : next.lower === 'that' && isOpener && this.#finiteIn(j + 2, Math.min(this.#end, j + 12)) >= 0;
			if (isFinite(this.#tokens, j)) return isOpener || next.lower === 'is' || next.lower === 'are' || next.lower === 'was' || next.lower === 'were' || MODALS.has(next.lower) || next.lower === 'has' || next.lower === 'had' || next.lower === 'have';
		}
		return false;
	}
}
