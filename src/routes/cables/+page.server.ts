import { postByName } from '#lib/cables/vocabulary/posts.ts';
import { holderName } from '#lib/countries/countries.ts';
import { holderCode } from '#lib/countries/holder-codes.ts';
import { cableFacets } from '#lib/server/queries/cable-facets.ts';
import { cableList } from '#lib/server/queries/cable-list.ts';
import { collections } from '#lib/server/queries/collections.ts';
import { aDay, aNumber, aText, oneOf, readParams } from '../read-params.ts';
import { refuseCountry, refuseUnknownCollections } from '../refuse-unknown.ts';
import type { PageServerLoad } from './$types.js';

const SHAPE = {
	q: aText(undefined, 400), post: aText(undefined), country: aText(undefined), tag: aText(undefined), collection: aText(undefined), from: aDay(undefined), to: aDay(undefined),
	sort: oneOf(['date', 'date-up', 'reference'], 'date'),
	page: aNumber(1, 1)
};

const postName = (post: string): string => postByName(post)?.displayName ?? post;

export const load = (({ url, locals: { db } }) => {
	const params = readParams(url, SHAPE);
	const { q, collection, post, country, tag, from, to, sort, page } = params;
	refuseUnknownCollections(db, collection === undefined ? [] : [collection]);
	if (country !== undefined && holderCode(country) === null) refuseCountry(country);
	const chosen = collection ? { collections: [collection] } : {};
	const given = Object.fromEntries(Object.entries({ text: q, post, country, tag, from, to }).filter(([, value]) => value !== undefined));
	const list = cableList(db, { ...chosen, ...given, sort, page, pageSize: 50 });
	const facets = cableFacets(db, chosen.collections);
	return {
		params,
		list: { ...list, rows: list.rows.map((row) => ({ ...row, post: row.origin === null ? null : postName(row.origin) })) },
		posts: facets.posts.map(({ value, cables }) => ({ value, cables, name: postName(value) })),
		countries: facets.countries.map(({ value, cables }) => ({ value, cables, name: holderName(value) })),
		tags: facets.tags.map(({ value, cables }) => ({ value, cables, name: value })),
		collections: collections(db).filter(({ cables }) => cables > 0)
	};
}) satisfies PageServerLoad;
