/** A topic's codebook as data: what can be agreed or disagreed with. */

/** Of the prohibition index: +1 towards prohibition, -1 towards retention, 0 off the index. */
export type Direction = 1 | 0 | -1;

export interface PropositionGroup {
	readonly id: string;
	readonly name: string;
}

export interface Proposition {
	readonly id: string;
	readonly group: string;
	readonly direction: Direction;
	/** The statement that a holder agrees or disagrees with, as a sentence. */
	readonly statement: string;
	/** Short name for menus and column heads: "CCW as the forum". */
	readonly name: string;
	/** After a stance verb: "the CCW as the forum" → "Japan supports the CCW as the forum". */
	readonly object: string;
	/** Borderline rulings for coders, as sentences. */
	readonly borderlines: readonly string[];
}

export interface Meeting {
	readonly id: string;
	/** ISO dates, inclusive. */
	readonly start: string;
	readonly end: string;
	readonly place: string | null;
	readonly track: string;
	readonly name: string;
	readonly note: string | null;
}

/**
 * The words that show a proposition, as patterns of `#lib/language/pattern.ts`. Holder and negation are found around them; the
 * patterns only say what is spoken of and, for the statements, which side their own words take.
 */
export interface Phrases {
	/** Things that one is for or against in the statement's own direction: "a total ban". They need a stance verb. */
	readonly objects?: readonly string[];
	/** Things whose support is opposition to the statement, and the reverse: "exceptions" for a ban. */
	readonly opposites?: readonly string[];
	/** As `objects`, for cables sent in the months `[from, until)` (`YYYY-MM`; null is open): a word may change its meaning with an event. */
	readonly era?: { readonly from: string | null; readonly until: string | null; readonly objects: readonly string[]; readonly affirmed: readonly string[] };
	/** As `objects`, of things that one worries about out of care: "concerned about interoperability". */
	readonly cares?: readonly string[];
	/** Evils that the statement speaks of: to worry about them is to agree with it, to deny them is to disagree. */
	readonly problems?: readonly string[];
	/** Verbs that do such an evil ("would hamper joint operations"): who says that it will be done agrees with the statement. */
	readonly harms?: readonly string[];
	/** Words that agree by themselves: "will attend the Oslo meeting", "maintains stockpiles". */
	readonly affirmed?: readonly string[];
	readonly leaning?: readonly string[];
	readonly undecided?: readonly string[];
	readonly doubted?: readonly string[];
	readonly rejected?: readonly string[];
	readonly declined?: readonly string[];
	/** A state or the sender named in the words themselves is for the thing: "Norway's move to go outside the CCW", "talks that we proposed". */
	readonly owned?: readonly string[];
}

/** One topic's codebook: everything that the code does not know about it. */
export interface Topic {
	readonly id: string;
	readonly name: string;
	readonly groups: readonly PropositionGroup[];
	readonly propositions: readonly Proposition[];
	readonly meetings: readonly Meeting[];
	/** A text that holds none of these (compared without case) has nothing on the topic: the gate. "cluster + oslo" needs both words. */
	readonly gate: readonly string[];
	/** Words that show that a paragraph is on the topic, as patterns. */
	readonly signs: readonly string[];
	/** Words that show it only in a cable that is on the topic already. */
	readonly weakSigns: readonly string[];
	/** Words about another thing that sound like the topic, as patterns ("moratorium on nuclear tests"): nothing in them is read, unless a sign of the topic follows at once. */
	readonly elsewhere?: readonly string[];
	/** Points for words that cables on the topic tend to use (`^CCM`: in capitals only), below zero for words that speak against it; enough of them together make a cable one about the topic. */
	readonly aboutness: Readonly<Record<string, number>>;
	/** Named classes for use in patterns: `<weapon>`. */
	readonly classes: Readonly<Record<string, readonly string[]>>;
	/** By proposition id: short words that touch it. Used where no fuller phrase stands. */
	readonly anchors: Readonly<Record<string, readonly string[]>>;
	/** By proposition id. */
	readonly phrases: Readonly<Record<string, Phrases>>;
	/** Propositions whose own words are acts of the clause's subject ("will attend"): without a state as subject they say nothing. */
	readonly acts: readonly string[];
	/** Propositions whose words name states that need not hold them: "a treaty that Russia ignores". */
	readonly aboutOthers: readonly string[];
	/** By proposition id: broad words (`ban*` for all that begin so) that a sentence must hold before the learned scorer weighs it. Absent: the rules stand alone. */
	readonly cues?: Readonly<Record<string, readonly string[]>>;
	/** The proposition that an answer (or none) to a whole demarche is about: "had no comment". */
	readonly alignment: string;
}
