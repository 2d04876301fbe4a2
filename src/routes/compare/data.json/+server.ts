import { takenAway } from '../../taken-away.ts';
import { readCompareParams } from '../compare-params.ts';
import { compareView } from '../compare-view.server.ts';
import { figureWords } from '../figure-words.ts';
import type { RequestHandler } from './$types';

/** Exactly what is shown: the words of the figure, the state of its address, and the table with the records behind it. */
export const GET = (({ locals, url }) => {
	const view = compareView(locals.db, readCompareParams(url));
	const { state, asOf, chosen, table, differences, agreements, evidence, records } = view;
	const shown = { ...figureWords(view, url.origin), asOf, state, countries: chosen, table, differences, agreements, evidence, records };
	return takenAway(`${JSON.stringify(shown, null, '\t')}\n`, 'application/json; charset=utf-8', `demarche-compare-${asOf}.json`);
}) satisfies RequestHandler;
