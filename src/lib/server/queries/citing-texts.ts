import { and, asc, inArray, isNotNull, lte } from 'drizzle-orm';
import type { CitingText } from '#lib/actions/match-replies.ts';
import type { ReadDb } from '#lib/server/db/client.ts';
import { cableReferences, cables, paragraphs } from '#lib/server/db/schema/index.ts';
import { isShown } from './shown-cables.ts';

/** SQLite takes a limited number of values in one statement. */
const CHUNK = 500;

function inChunks<T, R>(values: readonly T[], read: (chunk: T[]) => R[]): R[] {
	const rows: R[] = [];
	for (let from = 0; from < values.length; from += CHUNK) rows.push(...read(values.slice(from, from + CHUNK)));
	return rows;
}

function grouped<T extends { readonly cableId: number }>(rows: readonly T[]): Map<number, T[]> {
	const groups = new Map<number, T[]>();
	for (const row of rows) groups.set(row.cableId, [...(groups.get(row.cableId) ?? []), row]);
	return groups;
}

/**
 * The cables whose REF names one of these references, with their paragraphs, by the reference named: what may answer. With `asOf`
 * (`YYYY-MM-DD`) only those sent until that day; a partial date counts from its first day.
 */
export function citingTexts(db: ReadDb, references: readonly string[], asOf: string | null, collections?: readonly string[]): ReadonlyMap<string, readonly CitingText[]> {
	const citing = inChunks([...new Set(references)], (chunk) =>
		db.selectDistinct({ cableId: cableReferences.cableId }).from(cableReferences).where(inArray(cableReferences.reference, chunk)).all()).map((row) => row.cableId);
	const ids = [...new Set(citing)];
	const heads = inChunks(ids, (chunk) => db
		.select({ id: cables.id, reference: cables.reference, origin: cables.origin, sent: cables.sent }).from(cables)
		.where(and(inArray(cables.id, chunk), isShown(collections), asOf === null ? undefined : lte(cables.sentDay, asOf))).all());
	const named = grouped(inChunks(ids, (chunk) => db
		.select({ cableId: cableReferences.cableId, reference: cableReferences.reference, label: cableReferences.label })
		.from(cableReferences).where(inArray(cableReferences.cableId, chunk)).orderBy(asc(cableReferences.ordinal)).all()));
	const texts = grouped(inChunks(ids, (chunk) => db
		.select({ cableId: paragraphs.cableId, key: paragraphs.key, text: paragraphs.text }).from(paragraphs)
		.where(and(inArray(paragraphs.cableId, chunk), isNotNull(paragraphs.key))).orderBy(asc(paragraphs.ordinal)).all()));
	const byReference = new Map<string, CitingText[]>();
	for (const head of heads) {
		const own = named.get(head.id) ?? [];
		const text = {
			reference: head.reference, origin: head.origin, sent: head.sent?.slice(0, 10) ?? null, references: own,
			paragraphs: (texts.get(head.id) ?? []).flatMap(({ key, text }) => (key === null || key === 0 ? [] : [{ key, text }]))
		};
		for (const reference of new Set(own.flatMap((row) => row.reference ?? []))) byReference.set(reference, [...(byReference.get(reference) ?? []), text]);
	}
	return byReference;
}
