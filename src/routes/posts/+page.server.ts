import { postByName } from '#lib/cables/vocabulary/posts.ts';
import { holderName } from '#lib/countries/countries.ts';
import { cableFacets } from '#lib/server/queries/cable-facets.ts';
import { corpusDay } from '../corpus-day.server.ts';
import { readPlaceParams } from '../place-params.ts';
import type { PageServerLoad } from './$types.js';

export const load = (({ locals: { db }, url }) => {
	const state = readPlaceParams(url);
	const day = corpusDay(db, state);
	return {
		day,
		posts: cableFacets(db, state.collection, day.asOf).posts.map(({ value, cables }) => {
			const post = postByName(value);
			return { id: value, cables, name: post?.displayName ?? value, country: post ? { code: post.country, name: holderName(post.country) } : null };
		})
	};
}) satisfies PageServerLoad;
