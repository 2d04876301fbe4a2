import { figureSvg } from '#lib/charts/figure-svg.ts';
import { mapDrawing } from '#lib/charts/map-figure.ts';
import { CLOSE_UP, WORLD } from '#lib/charts/world-shapes.ts';
import { takenAway } from '../../taken-away.ts';
import { blankCountries } from '../blank-countries.ts';
import { COUNTRY_NAMES } from '../country-names.server.ts';
import { figureWords } from '../figure-words.ts';
import { readMapParams } from '../map-params.ts';
import { mapView } from '../map-view.server.ts';
import type { RequestHandler } from './$types';

export const GET = (({ locals, url }) => {
	const view = mapView(locals.db, readMapParams(url));
	const drawing = mapDrawing({ world: WORLD, closeUp: CLOSE_UP, standings: view.standings, blank: blankCountries(view, COUNTRY_NAMES).length });
	return takenAway(figureSvg(drawing, figureWords(view, url.origin)), 'image/svg+xml; charset=utf-8', `demarche-map-${view.day.asOf}.svg`);
}) satisfies RequestHandler;
