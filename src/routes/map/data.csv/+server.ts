import { standingsCsv } from '#lib/charts/standings-csv.ts';
import { takenAway } from '../../taken-away.ts';
import { blankCountries } from '../blank-countries.ts';
import { COUNTRY_NAMES } from '../country-names.server.ts';
import { readMapParams } from '../map-params.ts';
import { mapView } from '../map-view.server.ts';
import type { RequestHandler } from './$types';

export const GET = (({ locals, url }) => {
	const view = mapView(locals.db, readMapParams(url));
	const of = { proposition: view.proposition.id, asOf: view.day.asOf };
	return takenAway(standingsCsv(view.standings, blankCountries(view, COUNTRY_NAMES), of, url.origin), 'text/csv; charset=utf-8', `demarche-map-${of.asOf}.csv`);
}) satisfies RequestHandler;
