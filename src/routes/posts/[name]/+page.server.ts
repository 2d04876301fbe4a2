import { readPlaceParams } from '../../place-params.ts';
import { postView } from './post-view.server.ts';
import type { PageServerLoad } from './$types.js';

export const load = (({ params, locals, url }) => postView(locals.db, params.name.toUpperCase(), readPlaceParams(url))) satisfies PageServerLoad;
