import { send, viewAddress } from '../held.ts';
import type { PageServerLoad } from './$types';
import { readTimelineParams } from './timeline-params.ts';
import { timelineView } from './timeline-view.server.ts';

export const load = ((event) => send(timelineView(event.locals.db, readTimelineParams(event.url)), event, viewAddress(event.url))) satisfies PageServerLoad;
