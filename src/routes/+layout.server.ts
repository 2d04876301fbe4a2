import { actionCounts } from '#lib/server/queries/action-counts.ts';
import { shownDays } from '#lib/server/queries/corpus-days.ts';
import type { LayoutServerLoad } from './$types.js';

const isDay = (text: string | null): boolean => text !== null && /^\d{4}-\d{2}-\d{2}$/.test(text);

export const load = (({ url, locals: { db } }) => {
	const chosen = url.searchParams.get('collection');
	const asOf = url.searchParams.get('asOf');
	const collections = chosen?.split(',').filter(Boolean);
	const days = shownDays(db, collections);
	return { actions: actionCounts(db, isDay(asOf) ? asOf : null, collections), newestDay: days.newest, oldestDay: days.first };
}) satisfies LayoutServerLoad;
