import { takenAway } from '../../../taken-away.ts';
import { demarcheCsv } from '../../demarche-csv.ts';
import { readPlaceParams } from '../../../place-params.ts';
import { demarcheView } from '../../demarche-view.server.ts';
import type { RequestHandler } from './$types';

export const GET = (({ locals, url, params }) => {
	const view = demarcheView(locals.db, params.reference, readPlaceParams(url));
	return takenAway(demarcheCsv(view, url.origin), 'text/csv; charset=utf-8', `demarche-${view.demarche.reference}.csv`);
}) satisfies RequestHandler;
