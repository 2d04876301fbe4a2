import type { PageServerLoad } from './$types';
import { demarcheList } from './demarche-list.server.ts';
import { readPlaceParams } from '../place-params.ts';

export const load = (({ locals, url }) => demarcheList(locals.db, readPlaceParams(url))) satisfies PageServerLoad;
