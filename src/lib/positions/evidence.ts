import type { Basis, Certainty, StanceValue } from '#lib/stances/stance.ts';

export type ReviewStatus = 'unreviewed' | 'accepted' | 'corrected' | 'rejected';

/** A stance as the store gives it back: the current row after review decisions, with what a chart must say of its source. */
export interface Evidence {
	readonly id: string;
	readonly cable: string;
	readonly collection: string;
	/** The post that sent the cable. */
	readonly origin: string | null;
	readonly paragraph: number;
	readonly holder: string;
	readonly proposition: string;
	readonly stance: StanceValue;
	readonly basis: Basis;
	readonly certainty: Certainty;
	readonly firstHand: boolean;
	/** Accepted by a person, or of a rule and holder resolution of measured precision ≥ 0.95; else a proposal. */
	readonly firm: boolean;
	readonly confidence: number;
	readonly review: ReviewStatus;
	/** `YYYY-MM-DD`: the first day on which the holder held it (a partial date counts from its first day). */
	readonly heldOn: string;
	/** The date as exactly as it is known: `2007-06` is shown as "June 2007". */
	readonly heldOnAsKnown: string;
	readonly quote: string;
	readonly speaker: string | null;
	readonly chain: readonly string[];
	readonly mark: string | null;
}

/** What a state did, beside what it said. */
export interface OfficialAct {
	readonly id: string;
	readonly holder: string;
	readonly kind: 'signed' | 'ratified' | 'acceded' | 'withdrew' | 'voted-yes' | 'voted-no' | 'abstained';
	/** `YYYY-MM-DD`. */
	readonly date: string;
	/** "Convention on Cluster Munitions", "General Assembly resolution 70/54". */
	readonly instrument: string;
	readonly source: string;
	/** The proposition that the act speaks to, and how. */
	readonly proposition: string;
	readonly stance: StanceValue;
}
