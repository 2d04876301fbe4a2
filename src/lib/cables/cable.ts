/** A half-open range of UTF-16 code units, `[start, end)`, in a text that the field's name or comment says. */
export interface Span {
	readonly start: number;
	readonly end: number;
}

/** A stretch of clean text that lies unbroken in the raw text: `length` code units from `clean` stand at `raw`. */
export interface Segment {
	readonly clean: number;
	readonly raw: number;
	readonly length: number;
}

/** Clean text with the way back: every code unit lies in exactly one segment; a joining blank maps to the white space that it replaces. */
export interface CleanText {
	readonly text: string;
	readonly segments: readonly Segment[];
}

/** Something in the text that was not read as it should have been. Stored and shown, never thrown. */
export interface ParseIssue {
	/** Stable kebab-case name of the oddity, such as `no-subject`. */
	readonly code: string;
	/** A sentence for the researcher, containing the offending value. */
	readonly message: string;
	/** Where in the raw text; null when it is about something that is absent. */
	readonly span: Span | null;
}

/** When a cable was sent, as exactly as is known. */
export interface SentDate {
	/** `2007-01-31T10:21Z`, `2007-01-31`, `2007-01` or `2007`, always UTC. */
	readonly value: string;
	readonly precision: 'minute' | 'day' | 'month' | 'year';
	/** What tells it: the date-time group, the mirror's envelope, a date line, or only the year of the reference. */
	readonly from: 'dtg' | 'envelope' | 'text' | 'reference';
}

export type AddresseeRole = 'from' | 'to' | 'info';

/** One station of the routing block. */
export interface Addressee {
	readonly role: AddresseeRole;
	/** As written, without indicator, precedence and serial: `AMEMBASSY TOKYO`. */
	readonly name: string;
	/** `RUEHKO`, or null. */
	readonly routingIndicator: string | null;
	/** `IMMEDIATE`, `PRIORITY`, …, or null. */
	readonly precedence: string | null;
	readonly serial: string | null;
}

/** A cable or other document that this one refers to. */
export interface CableReference {
	/** The letter given to it (`A`), or null when it stands alone. */
	readonly label: string | null;
	/** As written. */
	readonly text: string;
	/** `07STATE6667`, or null for an e-mail, a telephone conversation and the like. */
	readonly reference: string | null;
	/** Where in the raw text. */
	readonly span: Span;
}

export type ParagraphKind =
	| 'summary' | 'body' | 'comment' | 'note' | 'action-request' | 'non-paper' | 'talking-points' | 'heading';

/** A stretch within a paragraph that speaks in another voice than the paragraph: an inline comment, quoted points. */
export interface Passage {
	readonly kind: ParagraphKind;
	/** In the paragraph's clean text. */
	readonly span: Span;
}

/**
 * A paragraph as the cable numbers them: `¶4. (C) …` with its bullets, up to the next number. Headings stand as
 * paragraphs of their own with kind `heading` and no number.
 */
export interface Paragraph {
	/** Position in the cable, from 1, headings included. */
	readonly ordinal: number;
	/** As printed; null for a heading or an unnumbered paragraph. */
	readonly number: number | null;
	/**
	 * How records and addresses name it (`#p4`): the printed number where there is one. An unnumbered paragraph of text takes
	 * the number that it would have had. Subject = 0; headings = null. Unique within a cable.
	 */
	readonly key: number | null;
	/** `C`, `S/NF`, `SBU`, …, as printed between the brackets, without blanks at the ends; null when there is none. */
	readonly mark: string | null;
	readonly kind: ParagraphKind;
	/** Clean text without number and mark. */
	readonly clean: CleanText;
	/** Inner stretches in another voice, in order, not overlapping. */
	readonly passages: readonly Passage[];
	/** The whole paragraph, number and mark included, in the raw text. */
	readonly span: Span;
}

/** A cable as it was read. Everything that the text does not say is null or empty, never guessed. */
export interface Cable {
	/** Canonical reference: two-digit year, post without blanks, serial without leading zeros: `07TOKYO438`. */
	readonly reference: string | null;
	/** The post's name in references: `TOKYO`, `SANJOSE`, `STATE`, `USNATO`. */
	readonly origin: string | null;
	readonly sent: SentDate | null;
	/** Date-time group as written: `O 311021Z JAN 07`. */
	readonly dateTimeGroup: string | null;
	readonly precedence: readonly string[];
	readonly addressees: readonly Addressee[];
	/** `CONFIDENTIAL`, `SECRET//NOFORN`, `UNCLASSIFIED//FOR OFFICIAL USE ONLY`. */
	readonly classification: string | null;
	/** `SIPDIS`, `NOFORN`, `SENSITIVE`, `CORRECTED COPY`, … each once. */
	readonly captions: readonly string[];
	/** `DEPARTMENT FOR WHA/CEN, IO, AND PM`. */
	readonly attention: readonly string[];
	readonly executiveOrder: { readonly text: string; readonly declassifyOn: string | null } | null;
	readonly tags: readonly string[];
	readonly subject: CleanText | null;
	readonly references: readonly CableReference[];
	readonly classifiedBy: string | null;
	readonly paragraphs: readonly Paragraph[];
	readonly signer: string | null;
	/** "This record is a partial extract of the original cable." */
	readonly isPartialExtract: boolean;
	/** Number of sections announced (`SECTION 01 OF 02` → 2), 1 when none is. */
	readonly sections: number;
}

/** What reading a text gives. `raw` is the text as received; all raw spans refer to it. */
export interface CableReading {
	readonly raw: string;
	readonly cable: Cable;
	readonly issues: readonly ParseIssue[];
}
