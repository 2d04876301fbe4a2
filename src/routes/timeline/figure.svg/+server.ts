import { placeIndex } from '#lib/charts/index-layout.ts';
import { placeLanes } from '#lib/charts/lane-layout.ts';
import { laneSvgFile } from '#lib/charts/lane-svg.ts';
import { figureWords } from '../figure-words.ts';
import { takenAway } from '../../taken-away.ts';
import { shownView } from '../shown-view.ts';
import { joinedModel } from '../panels.ts';
import { readTimelineParams } from '../timeline-params.ts';
import { timelineView } from '../timeline-view.server.ts';
import type { RequestHandler } from './$types';

const WIDTH = 1176;

export const GET = (({ locals, url }) => {
	const view = shownView(timelineView(locals.db, readTimelineParams(url)));
	const placed = view.index ? placeIndex(view.index, WIDTH) : placeLanes(joinedModel(view), WIDTH, view.state.stance);
	return takenAway(laneSvgFile(placed, figureWords(view, url.origin)), 'image/svg+xml; charset=utf-8', `demarche-timeline-${view.model.asOf}.svg`);
}) satisfies RequestHandler;
