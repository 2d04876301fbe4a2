import { and, eq, inArray, isNotNull, lte, sql } from 'drizzle-orm';
import type { ReadDb } from '#lib/server/db/client.ts';
import { cables, cableTags, paragraphs, stances } from '#lib/server/db/schema/index.ts';
import { toFullTextQuery } from './full-text-query.ts';
import { isShown } from './shown-cables.ts';

export interface SubjectFilter {
	/** Beginnings of words or phrases that name the subject, any of which will do: `cluster mun`, `submunition`. */
	readonly words: readonly string[];
	/** ISO codes. */
	readonly countries: readonly string[];
	readonly collections?: readonly string[] | undefined;
	/** `YYYY-MM-DD`, inclusive. */
	readonly until?: string | undefined;
}

/**
 * The days, oldest first, of the cables from or about each country that mention the subject: as many as there are entries is the denominator of "no
 * evidence". A cable is from the country in which its post stands, and about those of its country TAGS and those whose stance it records.
 * A cable without a day counts from the beginning, as an empty day. A country without any has none.
 */
export function daysOnSubject(db: ReadDb, { words, countries, collections, until }: SubjectFilter): Map<string, string[]> {
	const found = new Map(countries.map((country) => [country, new Map<number, string>()]));
	const query = words.flatMap((word) => toFullTextQuery(`"${word}*"`) ?? []).join(' OR ');
	if (countries.length > 0 && query !== '') {
		const mentions = sql`${cables.id} IN (SELECT p.cable_id FROM paragraphs_fts f JOIN ${paragraphs} p ON p.id = f.rowid WHERE f.paragraphs_fts MATCH ${query})`;
		const fits = and(isShown(collections), until === undefined ? undefined : lte(cables.sentDay, until), mentions);
		const wanted = [...countries];
		const cable = { cable: cables.id, day: cables.sentDay };
		const pairs = [
			...db.select({ ...cable, country: cables.originCountry }).from(cables).where(and(inArray(cables.originCountry, wanted), fits)).all(),
			...db.select({ ...cable, country: cableTags.country }).from(cableTags).innerJoin(cables, eq(cables.id, cableTags.cableId))
				.where(and(isNotNull(cableTags.country), inArray(cableTags.country, wanted), fits)).all(),
			...db.selectDistinct({ ...cable, country: stances.holder }).from(stances).innerJoin(cables, eq(cables.id, stances.cableId))
				.where(and(inArray(stances.holder, wanted), eq(stances.isFound, true), fits)).all()
		];
		for (const { cable: id, day, country } of pairs) found.get(country ?? '')?.set(id, day ?? '');
	}
	return new Map([...found].map(([country, own]) => [country, [...own.values()].sort()]));
}

/** How many those are. */
export function cablesOnSubject(db: ReadDb, filter: SubjectFilter): Map<string, number> {
	return new Map([...daysOnSubject(db, filter)].map(([country, days]) => [country, days.length]));
}
