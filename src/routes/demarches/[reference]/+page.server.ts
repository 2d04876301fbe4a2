import { readPlaceParams } from '../../place-params.ts';
import { demarcheView } from '../demarche-view.server.ts';
import type { PageServerLoad } from './$types';

export const load = (({ locals, url, params }) => demarcheView(locals.db, params.reference, readPlaceParams(url))) satisfies PageServerLoad;
