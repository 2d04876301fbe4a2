import { figureWords } from '../figure-words.ts';
import { takenAway } from '../../taken-away.ts';
import { shownLanes, shownView } from '../shown-view.ts';
import { readTimelineParams } from '../timeline-params.ts';
import { timelineView } from '../timeline-view.server.ts';
import type { RequestHandler } from './$types';

/** Exactly what is shown: the words of the figure, the state of its address, and the lanes or the index with all their records. */
export const GET = (({ locals, url }) => {
	const view = shownView(timelineView(locals.db, readTimelineParams(url)));
	const { state, propositions, evidence, model, index, silent } = view;
	const shown = { ...figureWords(view, url.origin), state, proposition: propositions[0], propositions, evidence, silent, ...(index ? { index } : { lanes: shownLanes(view) }) };
	return takenAway(`${JSON.stringify(shown, null, '\t')}\n`, 'application/json; charset=utf-8', `demarche-timeline-${model.asOf}.json`);
}) satisfies RequestHandler;
