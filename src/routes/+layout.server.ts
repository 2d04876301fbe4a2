import { collections } from '#lib/server/queries/collections.ts';
import type { LayoutServerLoad } from './$types.js';

export const load = (({ url, locals: { db } }) => {
	const chosen = url.searchParams.get('collection');
	const shown = collections(db).filter(({ id }) => !chosen || chosen.split(',').includes(id));
	// What "latest" means until somebody sets the corpus clock: the newest cable shown.
	return { newestDay: shown.flatMap(({ lastDay }) => lastDay ?? []).sort().at(-1) ?? null };
}) satisfies LayoutServerLoad;
