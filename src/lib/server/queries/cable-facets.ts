import { and, asc, count, desc, eq, isNotNull, lte, max, min, type SQL } from 'drizzle-orm';
import { countryByIso } from '#lib/countries/countries.ts';
import type { ReadDb } from '#lib/server/db/client.ts';
import { cables, cableTags, stances } from '#lib/server/db/schema/index.ts';
import { isShown } from './shown-cables.ts';

export interface Facet {
	readonly value: string;
	readonly cables: number;
}

export interface CableFacets {
	/** Posts, most cables first. */
	readonly posts: readonly Facet[];
	readonly tags: readonly Facet[];
	/** ISO codes of host countries, country TAGS and holders, each counting a cable once. */
	readonly countries: readonly Facet[];
	readonly firstDay: string | null;
	readonly lastDay: string | null;
}

/** What the filters of the cables list can be set to, among cables sent until a day. */
export function cableFacets(db: ReadDb, collections?: readonly string[], until?: string): CableFacets {
	const shown = and(isShown(collections), until === undefined ? undefined : lte(cables.sentDay, until));
	const posts = db
		.select({ value: cables.origin, cables: count() }).from(cables).where(and(shown, isNotNull(cables.origin)))
		.groupBy(cables.origin).orderBy(desc(count()), asc(cables.origin)).all();
	const tags = db
		.select({ value: cableTags.tag, cables: count() }).from(cableTags).innerJoin(cables, eq(cables.id, cableTags.cableId)).where(shown)
		.groupBy(cableTags.tag).orderBy(desc(count()), asc(cableTags.tag)).all();
	const days = db.select({ firstDay: min(cables.sentDay), lastDay: max(cables.sentDay) }).from(cables).where(shown).get();
	return {
		posts: posts.map((row) => ({ value: row.value ?? '', cables: row.cables })),
		tags,
		countries: countries(db, shown),
		firstDay: days?.firstDay ?? null,
		lastDay: days?.lastDay ?? null
	};
}

function countries(db: ReadDb, shown: SQL | undefined): Facet[] {
	const pairs = [
		...db.select({ cable: cables.id, country: cables.originCountry }).from(cables).where(shown).all(),
		...db.select({ cable: cables.id, country: cableTags.country }).from(cableTags).innerJoin(cables, eq(cables.id, cableTags.cableId)).where(shown).all(),
		...db.selectDistinct({ cable: cables.id, country: stances.holder }).from(stances).innerJoin(cables, eq(cables.id, stances.cableId)).where(shown).all()
	];
	const byCountry = new Map<string, Set<number>>();
	for (const { cable, country } of pairs) {
		// Organisations, NGOs and oppositions hold stances too.
		if (country === null || !countryByIso(country)) continue;
		byCountry.set(country, (byCountry.get(country) ?? new Set()).add(cable));
	}
	return [...byCountry]
		.map(([value, own]) => ({ value, cables: own.size }))
		.sort((a, b) => b.cables - a.cables || (a.value < b.value ? -1 : 1));
}
