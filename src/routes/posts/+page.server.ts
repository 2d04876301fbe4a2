import { postByName } from '#lib/cables/vocabulary/posts.ts';
import { holderName } from '#lib/countries/countries.ts';
import { cableFacets } from '#lib/server/queries/cable-facets.ts';
import { readPlaceParams } from '../place-params.ts';
import type { PageServerLoad } from './$types.js';

export const load = (({ locals: { db }, url }) => ({
	posts: cableFacets(db, readPlaceParams(url.searchParams).collection).posts.map(({ value, cables }) => {
		const post = postByName(value);
		return { id: value, cables, name: post?.displayName ?? value, country: post ? { code: post.country, name: holderName(post.country) } : null };
	})
})) satisfies PageServerLoad;
