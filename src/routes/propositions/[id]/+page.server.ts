import { pack } from '../../packed.ts';
import { readPlaceParams } from '../../place-params.ts';
import { propositionView } from './proposition-view.server.ts';
import type { PageServerLoad } from './$types.js';

export const load = (({ params, locals, url }) => pack(propositionView(locals.db, params.id, readPlaceParams(url)))) satisfies PageServerLoad;
