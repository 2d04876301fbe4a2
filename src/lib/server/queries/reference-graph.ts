import { asc, eq, inArray } from 'drizzle-orm';
import type { Span } from '#lib/cables/cable.ts';
import type { ReadDb } from '#lib/server/db/client.ts';
import { cableReferences, cables } from '#lib/server/db/schema/index.ts';

export interface ResolvedReference {
	readonly label: string | null;
	/** As written. */
	readonly text: string;
	/** Canonical; null for an e-mail, a telephone conversation and the like. */
	readonly reference: string | null;
	/** Whether any collection holds it. */
	readonly inCorpus: boolean;
	/** Its subject, when it is in the corpus. */
	readonly subject: string | null;
	/** In the raw text. */
	readonly span: Span;
}

export interface CitingCable {
	readonly reference: string;
	readonly collection: string;
	readonly sentDay: string | null;
	readonly subject: string | null;
	/** The letter under which it cites. */
	readonly label: string | null;
}

/** What a cable refers to, in its order. */
export function referencesOf(db: ReadDb, cableId: number): ResolvedReference[] {
	const rows = db
		.select({
			label: cableReferences.label, text: cableReferences.text, reference: cableReferences.reference, start: cableReferences.rawStart,
			end: cableReferences.rawEnd
		})
		.from(cableReferences).where(eq(cableReferences.cableId, cableId)).orderBy(asc(cableReferences.ordinal)).all();
	const named = rows.flatMap((row) => row.reference ?? []);
	const held = db.select({ reference: cables.reference, subject: cables.subject }).from(cables).where(inArray(cables.reference, named)).all();
	const subjects = new Map(held.map((row) => [row.reference, row.subject]));
	return rows.map(({ start, end, ...row }) => ({
		...row,
		inCorpus: row.reference !== null && subjects.has(row.reference),
		subject: (row.reference === null ? null : subjects.get(row.reference)) ?? null,
		span: { start, end }
	}));
}

/** The cables that refer to this one, oldest first, each once. */
export function citedBy(db: ReadDb, reference: string): CitingCable[] {
	return db
		.select({
			reference: cables.reference, collection: cables.collectionId, sentDay: cables.sentDay, subject: cables.subject, label: cableReferences.label
		})
		.from(cableReferences)
		.innerJoin(cables, eq(cables.id, cableReferences.cableId))
		.where(eq(cableReferences.reference, reference))
		.groupBy(cables.reference)
		.orderBy(asc(cables.sentDay), asc(cables.reference))
		.all();
}
