import { and, asc, desc, eq } from 'drizzle-orm';
import type { Addressee, CleanText, ParagraphKind, Passage, SentDate, Span } from '#lib/cables/cable.ts';
import type { Evidence } from '#lib/positions/evidence.ts';
import { highestLevel } from '#lib/cables/highest-mark.ts';
import type { ReadDb } from '#lib/server/db/client.ts';
import { addressees, cables, cableTags, cableVersions, collections, paragraphs, parseIssues, stances } from '#lib/server/db/schema/index.ts';
import { cableVersionsOf, type CableVersion } from './cable-versions.ts';
import { citedBy, referencesOf, type CitingCable, type ResolvedReference } from './reference-graph.ts';
import { latestDecisions } from './latest-decisions.ts';
import { actionItems, type ActionItem } from './action-items.ts';
import { stanceToEvidence } from './stance-to-evidence.ts';

export interface CableParagraph {
	readonly ordinal: number;
	readonly number: number | null;
	/** For the anchor `#p4`; null for a heading. */
	readonly key: number | null;
	readonly mark: string | null;
	readonly kind: ParagraphKind;
	readonly clean: CleanText;
	readonly passages: readonly Passage[];
	/** In the raw text. */
	readonly span: Span;
}

/** A stance of the cable, with the place of its quote in the paragraph's clean text. */
export interface CableStance extends Evidence {
	readonly span: Span;
	readonly rules: readonly string[];
	readonly engine: string;
	readonly reviewReason: string | null;
}

export type CableAction = Pick<ActionItem, 'id' | 'paragraph' | 'span' | 'quote' | 'kind' | 'asker' | 'asked' | 'ask' | 'deadline' | 'status' | 'due'> & { readonly itemId: string };

export interface CableIssue {
	readonly code: string;
	readonly message: string;
	readonly span: Span | null;
}

export interface CablePage {
	readonly reference: string;
	readonly collection: { readonly id: string; readonly title: string; readonly badge: string | null; readonly kind: 'own' | 'sample' };
	/** Other collections that hold a cable of this reference (`?collection=` shows theirs). */
	readonly alsoIn: readonly { readonly id: string; readonly title: string }[];
	readonly origin: string | null;
	readonly originCountry: string | null;
	readonly sent: SentDate | null;
	readonly dateTimeGroup: string | null;
	readonly precedence: readonly string[];
	readonly classification: string | null;
	readonly captions: readonly string[];
	readonly attention: readonly string[];
	readonly executiveOrder: { readonly text: string; readonly declassifyOn: string | null } | null;
	readonly tags: readonly { readonly tag: string; readonly country: string | null }[];
	/** Clean text of the subject line, paragraph 0; null when there is none. */
	readonly subject: CleanText | null;
	readonly classifiedBy: string | null;
	readonly signer: string | null;
	readonly isPartialExtract: boolean;
	readonly sections: number;
	readonly addressees: readonly Addressee[];
	/** The subject is not among them. */
	readonly paragraphs: readonly CableParagraph[];
	/** By paragraph, then by place. Rejected ones are among them (`review: 'rejected'`). */
	readonly stances: readonly CableStance[];
	/** One for each place that asks; those of one item bear its `itemId`. */
	readonly actions: readonly CableAction[];
	readonly references: readonly ResolvedReference[];
	readonly citedBy: readonly CitingCable[];
	readonly issues: readonly CableIssue[];
	readonly versions: readonly CableVersion[];
	/** The current version as received. */
	readonly raw: string;
	/** Highest of the classification and the paragraphs' marks. */
	readonly highestMark: string | null;
}

/**
 * Everything that a cable's page shows, or null when no collection holds that reference. Held by several, the
 * researcher's own goes first, unless `collection` names one.
 */
export function cableByReference(db: ReadDb, reference: string, collection?: string): CablePage | null {
	const held = db
		.select({ cable: cables, collection: { id: collections.id, title: collections.title, badge: collections.badge, kind: collections.kind } })
		.from(cables)
		.innerJoin(collections, eq(collections.id, cables.collectionId))
		.where(eq(cables.reference, reference))
		.orderBy(asc(collections.precedence), asc(collections.id))
		.all();
	const found = collection === undefined ? held[0] : held.find((row) => row.collection.id === collection);
	if (found === undefined) return null;
	const { cable } = found;
	const texts = db.select().from(paragraphs).where(eq(paragraphs.cableId, cable.id)).orderBy(asc(paragraphs.ordinal)).all();
	const subject = texts.find((row) => row.kind === 'subject');
	const shown = texts.flatMap((row) => (row.kind === 'subject' ? [] : [toParagraph({ ...row, kind: row.kind })]));
	const versions = cableVersionsOf(db, cable.id);
	return {
		reference: cable.reference,
		collection: found.collection,
		alsoIn: held.filter((row) => row !== found).map((row) => ({ id: row.collection.id, title: row.collection.title })),
		origin: cable.origin,
		originCountry: cable.originCountry,
		sent: cable.sent === null ? null : { value: cable.sent, precision: cable.sentPrecision ?? 'day', from: cable.sentFrom ?? 'text' },
		dateTimeGroup: cable.dateTimeGroup,
		precedence: cable.precedence,
		classification: cable.classification,
		captions: cable.captions,
		attention: cable.attention,
		executiveOrder: cable.executiveOrder === null ? null : { text: cable.executiveOrder, declassifyOn: cable.declassifyOn },
		tags: db.select({ tag: cableTags.tag, country: cableTags.country }).from(cableTags).where(eq(cableTags.cableId, cable.id))
			.orderBy(asc(cableTags.ordinal)).all(),
		subject: subject === undefined ? null : { text: subject.text, segments: subject.segments },
		classifiedBy: cable.classifiedBy,
		signer: cable.signer,
		isPartialExtract: cable.isPartialExtract,
		sections: cable.sections,
		addressees: db
			.select({
				role: addressees.role, name: addressees.name, routingIndicator: addressees.routingIndicator, precedence: addressees.precedence,
				serial: addressees.serial
			})
			.from(addressees).where(eq(addressees.cableId, cable.id)).orderBy(asc(addressees.ordinal)).all(),
		paragraphs: shown,
		stances: stancesOf(db, cable),
		actions: actionItems(db, null, { cable: reference, collections: [cable.collectionId] }).flatMap(({ id: itemId, places, kind, asker, asked, ask, deadline, status, due }) =>
			places.map(({ id, paragraph, span, quote }) => ({ id, itemId, paragraph, span, quote, kind, asker, asked, ask, deadline, status, due }))),
		references: referencesOf(db, cable.id),
		citedBy: citedBy(db, reference),
		issues: db.select().from(parseIssues).where(eq(parseIssues.cableId, cable.id)).orderBy(asc(parseIssues.ordinal)).all()
			.map(({ code, message, rawStart, rawEnd }) => ({
				code, message, span: rawStart === null || rawEnd === null ? null : { start: rawStart, end: rawEnd }
			})),
		versions,
		raw: currentRaw(db, cable.id),
		highestMark: highestLevel([cable.classification, ...shown.map((paragraph) => paragraph.mark)])?.title ?? null
	};
}

function toParagraph(row: typeof paragraphs.$inferSelect & { kind: ParagraphKind }): CableParagraph {
	const { ordinal, number, key, mark, kind, text, segments, passages, rawStart, rawEnd } = row;
	return { ordinal, number, key, mark, kind, clean: { text, segments }, passages, span: { start: rawStart ?? 0, end: rawEnd ?? 0 } };
}

function stancesOf(db: ReadDb, cable: typeof cables.$inferSelect): CableStance[] {
	const decisionOf = latestDecisions(db, cable.reference);
	const rows = db
		.select().from(stances).where(eq(stances.cableId, cable.id)).orderBy(asc(stances.paragraph), asc(stances.spanStart), asc(stances.id)).all();
	return rows.flatMap((row) => {
		const decision = decisionOf(cable.collectionId, row.id);
		if (!row.isFound && (decision === null || decision.decision === 'rejected')) return [];
		// A cable without any date still shows its stances; they only have no place in time.
		const item = stanceToEvidence(row, { ...cable, sent: cable.sent ?? '' }, decision);
		if (item === null) return [];
		const span = { start: row.spanStart, end: row.spanEnd };
		return [{ ...item, span, rules: row.rules, engine: `${row.engine} ${row.engineVersion}`, reviewReason: decision?.reason ?? null }];
	});
}

function currentRaw(db: ReadDb, cableId: number): string {
	return db
		.select({ raw: cableVersions.raw }).from(cableVersions)
		.where(and(eq(cableVersions.cableId, cableId), eq(cableVersions.isCurrent, true)))
		.orderBy(desc(cableVersions.id)).get()?.raw ?? '';
}
