import { takenAway } from '../../taken-away.ts';
import { blankCountries } from '../blank-countries.ts';
import { COUNTRY_NAMES } from '../country-names.server.ts';
import { figureWords } from '../figure-words.ts';
import { readMapParams } from '../map-params.ts';
import { mapView } from '../map-view.server.ts';
import type { RequestHandler } from './$types';

/** Exactly what is shown: the words of the map, the state of its address, every standing with its records, and the countries without one. */
export const GET = (({ locals, url }) => {
	const view = mapView(locals.db, readMapParams(url));
	const { state, day, proposition, evidence, standings } = view;
	const shown = { ...figureWords(view, url.origin), state, asOf: day.asOf, proposition, evidence, standings, noEvidence: blankCountries(view, COUNTRY_NAMES) };
	return takenAway(`${JSON.stringify(shown, null, '\t')}\n`, 'application/json; charset=utf-8', `demarche-map-${day.asOf}.json`);
}) satisfies RequestHandler;
