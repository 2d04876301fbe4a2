import { readSaidParams } from './said-params.ts';
import { saidView } from './said-view.server.ts';
import type { PageServerLoad } from './$types';

export const load = (({ locals, url }) => saidView(locals.db, readSaidParams(url))) satisfies PageServerLoad;
