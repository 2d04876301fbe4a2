import { actionCounts } from '#lib/server/queries/action-counts.ts';
import { collections } from '#lib/server/queries/collections.ts';
import type { LayoutServerLoad } from './$types.js';

const isDay = (text: string | null): boolean => text !== null && /^\d{4}-\d{2}-\d{2}$/.test(text);

export const load = (({ url, locals: { db } }) => {
	const chosen = url.searchParams.get('collection');
	const asOf = url.searchParams.get('asOf');
	const shown = collections(db).filter(({ id }) => !chosen || chosen.split(',').includes(id));
	// What "latest" means until somebody sets the corpus clock: the newest cable shown.
	return {
		actions: actionCounts(db, isDay(asOf) ? asOf : null, chosen?.split(',')),
		newestDay: shown.flatMap(({ lastDay }) => lastDay ?? []).sort().at(-1) ?? null,
		oldestDay: shown.flatMap(({ firstDay }) => firstDay ?? []).sort()[0] ?? null
	};
}) satisfies LayoutServerLoad;
