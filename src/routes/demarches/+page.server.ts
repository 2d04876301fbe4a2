import type { PageServerLoad } from './$types';
import { demarcheList } from './demarche-list.server.ts';
import { readDemarcheParams } from './demarche-params.ts';

export const load = (({ locals, url }) => demarcheList(locals.db, readDemarcheParams(url.searchParams))) satisfies PageServerLoad;
