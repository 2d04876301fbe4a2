import type { Span } from '#lib/cables/cable.ts';

export const ACTION_KINDS = [
	'department-asks-post', 'post-asks-department', 'host-asks-us', 'us-asks-host', 'host-promises', 'us-promises'
] as const;
export type ActionKind = (typeof ACTION_KINDS)[number];

/** `STATE`, a post (`TOKYO`), a state's ISO code, an organisation's acronym, or `ALL` (every action addressee). */
export type Party = string;

export interface Deadline {
	/** The source's own words: "as soon as possible", "by January 31". */
	readonly text: string;
	/** ISO date where it can be worked out from the cable's date, else null. */
	readonly date: string | null;
}

declare const actionId: unique symbol;
export type ActionRequestId = string & { readonly [actionId]: true };

/** Somebody is asked, or promises, to do something about the topic after the cable is sent. */
export interface ActionRequest {
	/** Hash of reference, paragraph, kind and folded quote: the same on every run. */
	readonly id: ActionRequestId;
	readonly cable: string;
	/** Paragraph key (`Paragraph.key`). */
	readonly paragraph: number;
	readonly kind: ActionKind;
	readonly asker: Party;
	readonly asked: readonly Party[];
	/** The ask in one line. */
	readonly ask: string;
	/** Verbatim slice of the paragraph's clean text. */
	readonly quote: string;
	readonly span: Span;
	readonly deadline: Deadline | null;
	readonly mark: string | null;
	readonly rules: readonly string[];
}
