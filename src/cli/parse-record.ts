import type { Cable } from '#lib/cables/cable.ts';

/** The `parse` part of an output line, in the shape that labels have. */
export interface ParseRecord {
	readonly reference: string | null;
	readonly origin: string | null;
	/** `2007-01-31T10:21Z`; null when only the year of the reference is known. */
	readonly sent: string | null;
	readonly classification: string | null;
	readonly tags: readonly string[];
	readonly subject: string | null;
	/** Canonical references of the cables named, each once; other documents are left out. */
	readonly references: readonly string[];
	readonly paragraphs: readonly { readonly number: number | null; readonly mark: string | null }[];
	readonly signer: string | null;
}

/** What `parse` and `extract` print of a cable. Headings are no paragraphs there; `number` is the one that records use, printed or not. */
export function parseRecord(cable: Cable): ParseRecord {
	return {
		reference: cable.reference,
		origin: cable.origin,
		sent: cable.sent && cable.sent.from !== 'reference' ? cable.sent.value : null,
		classification: cable.classification,
		tags: cable.tags,
		subject: cable.subject?.text ?? null,
		references: [...new Set(cable.references.flatMap((reference) => reference.reference ?? []))],
		paragraphs: cable.paragraphs.filter((paragraph) => paragraph.kind !== 'heading').map(({ key, mark }) => ({ number: key, mark })),
		signer: cable.signer
	};
}
