import { collections } from '#lib/server/queries/collections.ts';
import type { LayoutServerLoad } from './$types.js';

export const load = (({ locals: { db } }) => {
	// What "latest" means until somebody sets the corpus clock.
	return { newestDay: collections(db).flatMap(({ lastDay }) => lastDay ?? []).sort().at(-1) ?? null };
}) satisfies LayoutServerLoad;
