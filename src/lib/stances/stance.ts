import type { Span } from '#lib/cables/cable.ts';

/** What the holder thinks of the proposition's statement (docs/codebook.md). */
export type StanceValue = 'supports' | 'conditional' | 'undecided' | 'reserved' | 'opposes' | 'declined';
/** How far the words are from the holder. */
export type Basis = 'stated' | 'reported' | 'assessed';
/** How sure the source is; not how sure we are. */
export type Certainty = 'certain' | 'probable' | 'possible';

/** An official or document that speaks. */
export interface Speaker {
	readonly name: string | null;
	readonly role: string | null;
	/** The state or organisation spoken for, as a holder code, or null. */
	readonly of: string | null;
}

declare const stanceId: unique symbol;
export type StanceId = string & { readonly [stanceId]: true };

/** One record: in this paragraph HOLDER takes STANCE towards PROPOSITION, and here are the words that show it. */
export interface Stance {
	/** Hash of reference, paragraph, holder, proposition and folded quote: the same on every run. */
	readonly id: StanceId;
	/** Canonical reference of the cable. */
	readonly cable: string;
	/** Paragraph key (`Paragraph.key`); 0 is the subject. */
	readonly paragraph: number;
	/** ISO 3166-1 alpha-2, an organisation's acronym, `NGO:JP` or `OPP:JP`. */
	readonly holder: string;
	readonly proposition: string;
	readonly stance: StanceValue;
	readonly basis: Basis;
	readonly certainty: Certainty;
	/** Verbatim slice of the paragraph's clean text. */
	readonly quote: string;
	/** Of the quote, in the paragraph's clean text. */
	readonly span: Span;
	/** ISO date or month when the source dates the stance otherwise than the cable, else null. */
	readonly heldOn: string | null;
	readonly speaker: Speaker | null;
	/** From the outermost teller to the holder: `["Embassy Tokyo", "Tamagawa, MOFA", "Japanese officials have heard"]`. */
	readonly chain: readonly string[];
	/** The speaker's or document's own state is the holder. */
	readonly firstHand: boolean;
	/** Portion mark of the paragraph. */
	readonly mark: string | null;
	/** Ids of the rules that fired, in order. */
	readonly rules: readonly string[];
	/** Measured chance, 0 to 1, that we read right. */
	readonly confidence: number;
}
