import { packed } from '../../held.ts';
import { readTimelineParams } from '../timeline-params.ts';
import { timelineView } from '../timeline-view.server.ts';
import type { RequestHandler } from './$types';

/** What the page is drawn from, for the page itself. */
export const GET = (({ locals, url }) => packed(timelineView(locals.db, readTimelineParams(url)))) satisfies RequestHandler;
