import { takenAway } from '../../taken-away.ts';
import { compareCsv } from '../compare-csv.ts';
import { readCompareParams } from '../compare-params.ts';
import { compareView } from '../compare-view.server.ts';
import { permalinkOf } from '../figure-words.ts';
import type { RequestHandler } from './$types';

export const GET = (({ locals, url }) => {
	const view = compareView(locals.db, readCompareParams(url));
	return takenAway(compareCsv(view.table, permalinkOf(view), url.origin), 'text/csv; charset=utf-8', `demarche-compare-${view.asOf}.csv`);
}) satisfies RequestHandler;
