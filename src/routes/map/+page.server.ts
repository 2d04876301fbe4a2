import { readMapParams } from './map-params.ts';
import { mapView } from './map-view.server.ts';
import type { PageServerLoad } from './$types.js';

export const load = (({ locals, url }) => mapView(locals.db, readMapParams(url))) satisfies PageServerLoad;
