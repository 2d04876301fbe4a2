import { indexCsv, laneCsv } from '#lib/charts/lane-csv.ts';
import { takenAway } from '../../taken-away.ts';
import { shownView } from '../shown-view.ts';
import { readTimelineParams } from '../timeline-params.ts';
import { timelineView } from '../timeline-view.server.ts';
import type { RequestHandler } from './$types';

export const GET = (({ locals, url }) => {
	const view = shownView(timelineView(locals.db, readTimelineParams(url)));
	const csv = view.index ? indexCsv(view.index) : laneCsv(view.model, url.origin);
	return takenAway(csv, 'text/csv; charset=utf-8', `demarche-timeline-${view.model.asOf}.csv`);
}) satisfies RequestHandler;
