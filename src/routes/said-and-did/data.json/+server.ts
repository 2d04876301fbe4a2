import { takenAway } from '../../taken-away.ts';
import { figureWords } from '../figure-words.ts';
import { readSaidParams } from '../said-params.ts';
import { saidView } from '../said-view.server.ts';
import type { RequestHandler } from './$types';

/** Exactly what is shown: the words of the answer, the state of its address, and each state with the words that tell and its signature. */
export const GET = (({ locals, url }) => {
	const view = saidView(locals.db, readSaidParams(url));
	const { state, day, proposition, instrument, evidence, rows } = view;
	const shown = { ...figureWords(view, url.origin), state, asOf: day.asOf, proposition, instrument, evidence, rows };
	return takenAway(`${JSON.stringify(shown, null, '\t')}\n`, 'application/json; charset=utf-8', `demarche-said-and-did-${day.asOf}.json`);
}) satisfies RequestHandler;
