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
