import type { PageServerLoad } from './$types';
import { readCompareParams } from './compare-params.ts';
import { compareView } from './compare-view.server.ts';

export const load = (({ locals, url }) => {
	// The records themselves come with the cell that is opened, and with what is taken away.
	const { records, ...view } = compareView(locals.db, readCompareParams(url));
	return { ...view, hasRecords: records.length > 0 };
}) satisfies PageServerLoad;
