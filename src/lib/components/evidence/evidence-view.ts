import type { Citation } from '#lib/citations/citations.ts';
import type { Evidence } from '#lib/positions/evidence.ts';
import type { SquareView } from './square-view.ts';

/** Another slot than the extractor read: "holder: Japan, read as Finland". */
export interface SlotChange {
	readonly slot: string;
	readonly from: string;
	readonly to: string;
}

export interface ReviewStep {
	readonly id: number;
	/** "accepted", "corrected", "rejected", "undid “accepted”", "restored “accepted”". */
	readonly what: string;
	/** A decision on the record, not one on another decision. */
	readonly isVerdict: boolean;
	/** A decision that was taken back. */
	readonly isUndone: boolean;
	readonly changes: readonly SlotChange[];
	readonly reason: string | null;
	readonly by: string;
	readonly at: string;
}

/** Everything that the drawer and the page of a record show. */
export interface EvidenceView {
	readonly evidence: Evidence;
	/** Its address, with the square that it is shown among. */
	readonly href: string;
	readonly square: SquareView | null;
	/** "Japan supports the CCW as the forum". */
	readonly says: string;
	readonly statement: string;
	readonly holderName: string;
	readonly text: string;
	readonly span: { readonly start: number; readonly end: number };
	/** As the source dates it, when otherwise than the cable. */
	readonly heldOn: string | null;
	readonly isSample: boolean;
	readonly isFound: boolean;
	readonly cable: { readonly reference: string; readonly sender: string | null; readonly subject: string | null; readonly sent: string | null };
	/** How it was read: what had a part in it, and how often people found that right. */
	readonly rules: readonly { readonly id: string; readonly judged: number; readonly right: number }[];
	readonly engine: string;
	/** What a standing correction changed. */
	readonly corrected: readonly SlotChange[];
	/** Oldest first. */
	readonly history: readonly ReviewStep[];
	/** Number of the newest decision; null when there is none. */
	readonly seen: number | null;
	/** The decision that an undo returns to, and the one that was undone last and may be restored; null for none. */
	readonly beneath: string | null;
	readonly undone: string | null;
	readonly citations: readonly Citation[];
	/** To choose from in a correction. */
	readonly propositions: readonly { readonly id: string; readonly name: string }[];
	readonly holders: readonly string[];
}
