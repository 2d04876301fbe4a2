/** What a citation of a cable says of it. */
export interface CitedCable {
	/** Canonical reference: `07TOKYO438`. */
	readonly reference: string;
	/** Who sent it, as readers call it: "Embassy Tokyo". Null when the sender was not read. */
	readonly sender: string | null;
	readonly subject: string | null;
	/** ISO date, month or year, or a moment; null for a cable without any date. */
	readonly sent: string | null;
	readonly classification: string | null;
	readonly collection: { readonly id: string; readonly title: string };
	/** The wording is made up over the public record: a citation that hides it would be a forgery. */
	readonly isInvented: boolean;
	/** Permanent address. */
	readonly url: string;
}

/** A record as it is cited: the cable, the place in it, and what it was read to say. */
export interface CitedStance {
	readonly id: string;
	readonly cable: CitedCable;
	/** 0 is the subject line. */
	readonly paragraph: number;
	readonly mark: string | null;
	/** Verbatim, as received. */
	readonly quote: string;
	/** The words of the paragraph before and after the quote. */
	readonly before: string;
	readonly after: string;
	/** Offsets of the quote in the paragraph's text. */
	readonly span: { readonly start: number; readonly end: number };
	/** "Japan supports the CCW as the forum". */
	readonly says: string;
	readonly speaker: string | null;
	/** Whether somebody accepted or corrected it; a reading that nobody looked at is cited as that. */
	readonly reviewed: boolean;
	/** Permanent address of the record. */
	readonly url: string;
	/** The corpus clock under which it was looked at, when it was set. */
	readonly asOf: string | null;
}

export type Cited = { readonly kind: 'cable'; readonly cable: CitedCable } | { readonly kind: 'stance'; readonly stance: CitedStance; readonly cable: CitedCable };

/** Said in every format of every citation of the demonstration. */
export const INVENTED = 'demonstration: the wording is invented over the public record';

export const PROGRAM = 'Demarche';

/** "para. 4", "subject line", or null for a cable cited whole. In words: readers of BibTeX spell TeX's `\P{}` as a letter. */
export function placeOf(cited: Cited): string | null {
	if (cited.kind === 'cable') return null;
	return cited.stance.paragraph === 0 ? 'subject line' : `para. ${cited.stance.paragraph}`;
}

/** The parts of a partial date: `2007-06` → `[2007, 6]`; none for null or a text that is no date. */
export function dateParts(sent: string | null): number[] {
	const [, year, month, day] = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?/.exec(sent ?? '') ?? [];
	return [year, month, day].flatMap((part) => (part === undefined ? [] : [Number(part)]));
}

/** What a reader of the citation must know besides where it stands: mark, collection, invented wording, that nobody checked the reading. */
export function remarksOf(cited: Cited): string[] {
	const { cable } = cited;
	const mark = cited.kind === 'stance' ? cited.stance.mark : cable.classification;
	return [
		...(mark ? [cited.kind === 'stance' ? `paragraph marked ${mark}` : `classified ${mark}`] : []),
		`collection “${cable.collection.title}”`,
		...(cable.isInvented ? [INVENTED] : []),
		...(cited.kind === 'stance' ? [`read as “${cited.stance.says}”${cited.stance.reviewed ? '' : ', not reviewed'}`] : []),
		...(cited.kind === 'stance' && cited.stance.asOf ? [`as of ${cited.stance.asOf}`] : [])
	];
}

export function addressOf(cited: Cited): string {
	return cited.kind === 'stance' ? cited.stance.url : cited.cable.url;
}
