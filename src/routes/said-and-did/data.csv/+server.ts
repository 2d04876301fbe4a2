import { takenAway } from '../../taken-away.ts';
import { saidCsv } from '../said-csv.ts';
import { readSaidParams } from '../said-params.ts';
import { saidView } from '../said-view.server.ts';
import type { RequestHandler } from './$types';

export const GET = (({ locals, url }) => {
	const view = saidView(locals.db, readSaidParams(url));
	return takenAway(saidCsv(view, url.origin), 'text/csv; charset=utf-8', `demarche-said-and-did-${view.day.asOf}.csv`);
}) satisfies RequestHandler;
