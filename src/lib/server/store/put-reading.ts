import { eq } from 'drizzle-orm';
import type { CableReading } from '#lib/cables/cable.ts';
import { countryByTag } from '#lib/countries/countries.ts';
import type { WriteDb } from '#lib/server/db/client.ts';
import type { cables} from '#lib/server/db/schema/index.ts';
import { addressees, cableReferences, cableTags, paragraphs, parseIssues } from '#lib/server/db/schema/index.ts';
import { firstDay } from '#lib/server/queries/stance-to-evidence.ts';

export type CableHeader = Omit<typeof cables.$inferInsert, 'id' | 'collectionId' | 'reference' | 'createdAt' | 'updatedAt' | 'extractedBy'>;

/** The columns of a cable's header. `originCountry` is the ISO code of the country where the post stands. */
export function readingToHeader({ cable }: CableReading, originCountry: string | null): CableHeader {
	return {
		origin: cable.origin,
		originCountry,
		sent: cable.sent?.value ?? null,
		sentPrecision: cable.sent?.precision ?? null,
		sentFrom: cable.sent?.from ?? null,
		sentDay: firstDay(cable.sent?.value ?? null),
		dateTimeGroup: cable.dateTimeGroup,
		precedence: cable.precedence,
		classification: cable.classification,
		captions: cable.captions,
		attention: cable.attention,
		executiveOrder: cable.executiveOrder?.text ?? null,
		declassifyOn: cable.executiveOrder?.declassifyOn ?? null,
		subject: cable.subject?.text ?? null,
		classifiedBy: cable.classifiedBy,
		signer: cable.signer,
		isPartialExtract: cable.isPartialExtract,
		sections: cable.sections
	};
}

/** Replaces everything below a cable's header that is read from its text: stations, TAGS, references, paragraphs, remarks. */
export function putReading(tx: WriteDb, cableId: number, { cable, issues }: CableReading): void {
	for (const table of [addressees, cableTags, cableReferences, paragraphs, parseIssues]) {
		tx.delete(table).where(eq(table.cableId, cableId)).run();
	}
	insertAll(tx, addressees, cable.addressees.map((addressee, ordinal) => ({ cableId, ordinal, ...addressee })));
	insertAll(tx, cableTags, cable.tags.map((tag, ordinal) => ({ cableId, ordinal, tag, country: countryByTag(tag)?.iso2 ?? null })));
	insertAll(tx, cableReferences, cable.references.map(({ span, ...reference }, ordinal) => (
		{ cableId, ordinal, ...reference, rawStart: span.start, rawEnd: span.end }
	)));
	insertAll(tx, paragraphs, paragraphRows(cableId, cable));
	insertAll(tx, parseIssues, issues.map(({ code, message, span }, ordinal) => (
		{ cableId, ordinal, code, message, rawStart: span?.start ?? null, rawEnd: span?.end ?? null }
	)));
}

function paragraphRows(cableId: number, cable: CableReading['cable']): (typeof paragraphs.$inferInsert)[] {
	const rows: (typeof paragraphs.$inferInsert)[] = cable.paragraphs.map(({ ordinal, number, key, mark, kind, clean, passages, span }) => ({
		cableId, ordinal, number, key, mark, kind, text: clean.text, segments: clean.segments, passages, rawStart: span.start, rawEnd: span.end
	}));
	if (cable.subject !== null) {
		const { text, segments } = cable.subject;
		rows.unshift({ cableId, ordinal: 0, number: null, key: 0, mark: null, kind: 'subject', text, segments, passages: [] });
	}
	return rows;
}

type Derived = typeof addressees | typeof cableTags | typeof cableReferences | typeof paragraphs | typeof parseIssues;

/** In lots: a statement with thousands of values would meet SQLite's limit of parameters, one a row takes twice as long. */
function insertAll<T extends Derived>(tx: WriteDb, table: T, rows: readonly T['$inferInsert'][]): void {
	for (let from = 0; from < rows.length; from += 100) tx.insert(table).values(rows.slice(from, from + 100)).run();
}
