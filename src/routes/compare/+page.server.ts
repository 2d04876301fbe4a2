import { redirect } from '@sveltejs/kit';
import type { PageServerLoad } from './$types';
import { squareScope } from '../evidence/evidence-view.server.ts';
import { squareView } from '../evidence/square-view.server.ts';
import { withParams } from '../with-params.ts';
import { readCompareParams } from './compare-params.ts';
import { compareView } from './compare-view.server.ts';

export const load = (({ locals, url }) => {
	// An address from when a square was opened within its page: its evidence has an address of its own.
	const square = squareScope(url);
	if (square) redirect(307, squareView(locals.db, { ...square, collections: readCompareParams(url).collection })?.records[0]?.href ?? withParams(url, { cell: null }));
	// The records themselves come with the cell that is opened, and with what is taken away.
	const { records, ...view } = compareView(locals.db, readCompareParams(url));
	return { ...view, hasRecords: records.length > 0 };
}) satisfies PageServerLoad;
