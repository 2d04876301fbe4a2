import { packed } from '../../../held.ts';
import { readPlaceParams } from '../../../place-params.ts';
import { countryView } from '../country-view.server.ts';
import type { RequestHandler } from './$types';

/** What the page is drawn from, for the page itself. */
export const GET = (({ params, locals, url }) => packed(countryView(locals.db, params.code.toUpperCase(), readPlaceParams(url)))) satisfies RequestHandler;
