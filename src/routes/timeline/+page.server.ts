import { pack } from '../packed.ts';
import type { PageServerLoad } from './$types';
import { readTimelineParams } from './timeline-params.ts';
import { timelineView } from './timeline-view.server.ts';

export const load = (({ locals, url }) => pack(timelineView(locals.db, readTimelineParams(url)))) satisfies PageServerLoad;
