import { and, desc, asc, eq, lte, or, sql, type SQL } from 'drizzle-orm';
import type { ReadDb } from '#lib/server/db/client.ts';
import { cables, cableTags, paragraphs, stances } from '#lib/server/db/schema/index.ts';
import type { Topic } from '#lib/topics/topic.ts';
import { isShown } from './shown-cables.ts';

export interface CablesOnTopicFilter {
	readonly topic: Pick<Topic, 'id' | 'gate'>;
	readonly collections?: readonly string[] | undefined;
	/** `YYYY-MM-DD`, inclusive. */
	readonly until?: string | undefined;
}

export interface CableOnTopic {
	readonly reference: string;
	readonly collection: string;
	readonly origin: string | null;
	readonly subject: string | null;
	/** As exactly as it is known. */
	readonly sent: string | null;
	readonly sentDay: string | null;
	/** Views that it gives of the country, or, asked about a post, of anybody. */
	readonly stances: number;
}

/**
 * The topic's gate as a query of the full-text index: `['cluster mun', 'ccw + oslo']` → `"cluster mun"* OR ("ccw"* AND "oslo"*)`. Both
 * words of a pair must stand in one paragraph here; the extractor asks for them in one cable.
 */
export function gateQuery(gate: readonly string[]): string {
	const phrase = (text: string): string => `"${(text.match(/[\p{L}\p{N}]+/gu) ?? []).join(' ')}"*`;
	return gate.map((entry) => entry.split('+').map(phrase)).map((parts) => (parts.length === 1 ? parts[0] : `(${parts.join(' AND ')})`)).join(' OR ');
}

/** Its words pass the topic's gate, or a record of the topic was found in it. */
function isOnTopic({ topic }: CablesOnTopicFilter): SQL {
	return sql`(
		${cables.id} IN (SELECT p.cable_id FROM paragraphs_fts f JOIN ${paragraphs} p ON p.id = f.rowid WHERE f.paragraphs_fts MATCH ${gateQuery(topic.gate)})
		OR ${cables.id} IN (SELECT s.cable_id FROM ${stances} s WHERE s.topic = ${topic.id})
	)`;
}

function conditions(filter: CablesOnTopicFilter): SQL | undefined {
	return and(isShown(filter.collections), filter.until === undefined ? undefined : lte(cables.sentDay, filter.until), isOnTopic(filter));
}

function viewsIn({ topic }: CablesOnTopicFilter, holder: string | null): SQL<number> {
	const of = holder === null ? sql`1` : sql`s.holder = ${holder}`;
	// Drizzle leaves the table's name out of the columns of a select from one table; within this one "id" would be the stance's.
	return sql<number>`(SELECT count(*) FROM ${stances} s WHERE s.cable_id = "cables"."id" AND s.topic = ${topic.id} AND s.is_found = 1 AND ${of})`;
}

function select(db: ReadDb, filter: CablesOnTopicFilter, own: SQL | undefined, holder: string | null): CableOnTopic[] {
	return db
		.select({
			reference: cables.reference, collection: cables.collectionId, origin: cables.origin, subject: cables.subject, sent: cables.sent,
			sentDay: cables.sentDay, stances: viewsIn(filter, holder)
		})
		.from(cables).where(and(conditions(filter), own)).orderBy(desc(cables.sentDay), asc(cables.reference)).all();
}

/** The cables that mention the topic and come from a country's posts, bear its TAG or record a view of it; newest first. */
export function cablesOnTopicOfCountry(db: ReadDb, country: string, filter: CablesOnTopicFilter): CableOnTopic[] {
	return select(db, filter, or(
		eq(cables.originCountry, country),
		sql`EXISTS (SELECT 1 FROM ${cableTags} t WHERE t.cable_id = ${cables.id} AND t.country = ${country})`,
		sql`EXISTS (SELECT 1 FROM ${stances} s WHERE s.cable_id = ${cables.id} AND s.holder = ${country})`
	), country);
}

/** The cables of a post that mention the topic, newest first. */
export function cablesOnTopicOfPost(db: ReadDb, post: string, filter: CablesOnTopicFilter): CableOnTopic[] {
	return select(db, filter, eq(cables.origin, post), null);
}

/**
 * The days, oldest first, of the cables that mention the topic and come from each country's posts, bear its TAG or record a view of it: as many
 * as there are entries is the denominator of "no evidence". A cable without a day counts from the beginning, as an empty day. A country
 * without any is not among them.
 */
export function daysOnTopic(db: ReadDb, filter: CablesOnTopicFilter): ReadonlyMap<string, readonly string[]> {
	const where = conditions(filter);
	const cable = { id: cables.id, day: cables.sentDay };
	const pairs = [
		...db.select({ ...cable, country: cables.originCountry }).from(cables).where(where).all(),
		...db.select({ ...cable, country: cableTags.country }).from(cableTags).innerJoin(cables, eq(cables.id, cableTags.cableId)).where(where).all(),
		...db.selectDistinct({ ...cable, country: stances.holder }).from(stances).innerJoin(cables, eq(cables.id, stances.cableId)).where(where).all()
	];
	const byCountry = new Map<string, Map<number, string>>();
	for (const { id, day, country } of pairs) if (country !== null) byCountry.set(country, (byCountry.get(country) ?? new Map<number, string>()).set(id, day ?? ''));
	return new Map([...byCountry].map(([country, days]) => [country, [...days.values()].sort()]));
}

/** How many those are. */
export function countCablesOnTopic(db: ReadDb, filter: CablesOnTopicFilter): ReadonlyMap<string, number> {
	return new Map([...daysOnTopic(db, filter)].map(([country, days]) => [country, days.length]));
}
