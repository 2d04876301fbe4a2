import { z } from 'zod';
import { postByName } from '#lib/cables/vocabulary/posts.ts';
import { holderName } from '#lib/countries/countries.ts';
import { cableFacets } from '#lib/server/queries/cable-facets.ts';
import { cableList } from '#lib/server/queries/cable-list.ts';
import { collections } from '#lib/server/queries/collections.ts';
import type { PageServerLoad } from './$types.js';

const day = z.iso.date().optional().catch(undefined);
const text = z.string().trim().min(1).max(400).optional().catch(undefined);

/** A parameter that makes no sense is left out, so that an old or mistyped link still shows a list. */
const Params = z.object({
	q: text, post: text, country: text, tag: text, collection: text, from: day, to: day,
	sort: z.enum(['date', 'date-up', 'reference']).catch('date'),
	page: z.coerce.number().int().min(1).catch(1)
});

const postName = (post: string): string => postByName(post)?.displayName ?? post;

export const load = (({ url, locals: { db } }) => {
	const params = Params.parse(Object.fromEntries(url.searchParams));
	const { q, collection, post, country, tag, from, to, sort, page } = params;
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
