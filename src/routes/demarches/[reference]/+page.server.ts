import { readDemarcheParams } from '../demarche-params.ts';
import { demarcheView } from '../demarche-view.server.ts';
import type { PageServerLoad } from './$types';

export const load = (({ locals, url, params }) => demarcheView(locals.db, params.reference, readDemarcheParams(url.searchParams))) satisfies PageServerLoad;
