import { pack } from '../../packed.ts';
import { readPlaceParams } from '../../place-params.ts';
import { countryView } from './country-view.server.ts';
import type { PageServerLoad } from './$types.js';

export const load = (({ params, locals, url }) => pack(countryView(locals.db, params.code.toUpperCase(), readPlaceParams(url)))) satisfies PageServerLoad;
