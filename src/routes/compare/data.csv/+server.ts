import { takenAway } from '../../taken-away.ts';
import { compareCsv } from '../compare-csv.ts';
import { readCompareParams } from '../compare-params.ts';
import { compareHref } from '../compare-state.ts';
import { compareView } from '../compare-view.server.ts';
import type { RequestHandler } from './$types';

export const GET = (({ locals, url }) => {
	const { table, state, asOf } = compareView(locals.db, readCompareParams(url.searchParams));
	return takenAway(compareCsv(table, `${url.origin}${compareHref({ ...state, asOf })}`, url.origin), 'text/csv; charset=utf-8', `demarche-compare-${asOf}.csv`);
}) satisfies RequestHandler;
