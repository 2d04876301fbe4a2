import { and, asc, count, desc, eq, exists, gte, lte, or, sql, type SQL } from 'drizzle-orm';
import type { ReadDb } from '#lib/server/db/client.ts';
import { actionRequests, cableTags, cables, collections, paragraphs, parseIssues, stances } from '#lib/server/db/schema/index.ts';
import { toFullTextQuery } from './full-text-query.ts';
import { isShown } from './shown-cables.ts';

export interface CableFilter {
	readonly collections?: readonly string[] | undefined;
	/** The post's name in references: `TOKYO`. */
	readonly post?: string | undefined;
	/** Days, inclusive. */
	readonly from?: string | undefined;
	readonly to?: string | undefined;
	/** ISO code: the post's host country, a country TAG, or the holder of a stance. */
	readonly country?: string | undefined;
	readonly tag?: string | undefined;
	/** Words, phrases in double quotes, `word*`. */
	readonly text?: string | undefined;
	/** `date` (newest first, the default), `date-up`, `reference`. */
	readonly sort?: CableSort | undefined;
	/** From 1. */
	readonly page?: number | undefined;
	readonly pageSize?: number | undefined;
}

export type CableSort = 'date' | 'date-up' | 'reference';

export interface CableListRow {
	readonly reference: string;
	readonly collection: string;
	readonly badge: string | null;
	readonly origin: string | null;
	readonly originCountry: string | null;
	readonly sent: string | null;
	readonly sentPrecision: 'minute' | 'day' | 'month' | 'year' | null;
	readonly classification: string | null;
	readonly subject: string | null;
	readonly tags: readonly string[];
	readonly stances: number;
	readonly actions: number;
	readonly issues: number;
	/** Stretch of the text around the words looked for, these between ‹ and ›; null without a text filter. */
	readonly snippet: string | null;
}

export interface CableList {
	readonly rows: readonly CableListRow[];
	readonly total: number;
	readonly page: number;
	readonly pages: number;
	readonly pageSize: number;
}

/** One page of the cables that fit every filter given. A page beyond the last gives the last. */
export function cableList(db: ReadDb, filter: CableFilter = {}): CableList {
	const pageSize = Math.min(Math.max(filter.pageSize ?? 50, 1), 500);
	const query = filter.text === undefined ? null : toFullTextQuery(filter.text);
	const where = and(isShown(filter.collections), ...conditions(db, filter), query === null ? undefined : contains(query));
	const total = db.select({ number: count() }).from(cables).where(where).get()?.number ?? 0;
	const pages = Math.max(1, Math.ceil(total / pageSize));
	const page = Math.min(Math.max(filter.page ?? 1, 1), pages);
	const rows = db
		.select({
			reference: cables.reference, collection: cables.collectionId, badge: collections.badge, origin: cables.origin,
			originCountry: cables.originCountry, sent: cables.sent, sentPrecision: cables.sentPrecision, classification: cables.classification,
			subject: cables.subject,
			tags: sql<string>`(SELECT json_group_array(tag) FROM (SELECT tag FROM ${cableTags} t WHERE t.cable_id = ${cables.id} ORDER BY ordinal))`,
			stances: sql<number>`(SELECT count(*) FROM ${stances} s WHERE s.cable_id = ${cables.id} AND s.is_found = 1)`,
			actions: sql<number>`(SELECT count(*) FROM ${actionRequests} a WHERE a.cable_id = ${cables.id} AND a.is_found = 1)`,
			issues: sql<number>`(SELECT count(*) FROM ${parseIssues} i WHERE i.cable_id = ${cables.id})`,
			snippet: query === null ? sql<null>`NULL` : snippetOf(query)
		})
		.from(cables)
		.innerJoin(collections, eq(collections.id, cables.collectionId))
		.where(where)
		.orderBy(...ORDERS[filter.sort ?? 'date'])
		.limit(pageSize)
		.offset((page - 1) * pageSize)
		.all();
	return { rows: rows.map((row) => ({ ...row, tags: JSON.parse(row.tags) as string[] })), total, page, pages, pageSize };
}

const ORDERS: Readonly<Record<CableSort, SQL[]>> = {
	date: [desc(cables.sentDay), asc(cables.reference)],
	'date-up': [sql`${cables.sentDay} IS NULL`, asc(cables.sentDay), asc(cables.reference)],
	reference: [asc(cables.reference)]
};

function conditions(db: ReadDb, { post, from, to, country, tag }: CableFilter): (SQL | undefined)[] {
	const ofCable = (table: typeof cableTags | typeof stances): SQL => eq(table.cableId, cables.id);
	return [
		post ? eq(cables.origin, post) : undefined,
		from ? gte(cables.sentDay, from) : undefined,
		to ? lte(cables.sentDay, to) : undefined,
		tag ? exists(db.select({ one: sql`1` }).from(cableTags).where(and(ofCable(cableTags), eq(cableTags.tag, tag)))) : undefined,
		country
			? or(
					eq(cables.originCountry, country),
					exists(db.select({ one: sql`1` }).from(cableTags).where(and(ofCable(cableTags), eq(cableTags.country, country)))),
					exists(db.select({ one: sql`1` }).from(stances).where(and(ofCable(stances), eq(stances.holder, country))))
				)
			: undefined
	];
}

/** All words stand in one paragraph, or in the subject. */
const contains = (query: string): SQL => sql`${cables.id} IN (
	SELECT p.cable_id FROM paragraphs_fts f JOIN ${paragraphs} p ON p.id = f.rowid WHERE f.paragraphs_fts MATCH ${query}
)`;

const snippetOf = (query: string): SQL<string | null> => sql`(
	SELECT snippet(paragraphs_fts, 0, '‹', '›', '…', 24) FROM paragraphs_fts JOIN ${paragraphs} p ON p.id = paragraphs_fts.rowid
	WHERE paragraphs_fts MATCH ${query} AND p.cable_id = ${cables.id} ORDER BY rank LIMIT 1
)`;
