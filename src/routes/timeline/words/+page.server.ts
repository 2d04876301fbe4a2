import { figureWords } from '../figure-words.ts';
import { shownView } from '../shown-view.ts';
import { readTimelineParams } from '../timeline-params.ts';
import { timelineView } from '../timeline-view.server.ts';
import type { PageServerLoad } from './$types';

/** A document to be read and printed: thousands of rows, none of which needs a script. */
export const csr = false;

export const load = (({ locals, url }) => {
	const view = shownView(timelineView(locals.db, readTimelineParams(url)));
	return { view, words: figureWords(view, url.origin) };
}) satisfies PageServerLoad;
