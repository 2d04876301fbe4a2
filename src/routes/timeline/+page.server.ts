import type { PageServerLoad } from './$types';
import { readTimelineParams } from './timeline-params.ts';
import { timelineView } from './timeline-view.server.ts';

export const load = (({ locals, url }) => timelineView(locals.db, readTimelineParams(url.searchParams))) satisfies PageServerLoad;
