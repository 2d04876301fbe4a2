import { takenAway } from '../../../taken-away.ts';
import { readCompareParams } from '../../compare-params.ts';
import { compareView } from '../../compare-view.server.ts';
import { agreementWords } from '../../figure-words.ts';
import type { RequestHandler } from './$types';

export const GET = (({ locals, url }) => {
	const view = compareView(locals.db, readCompareParams(url));
	const { state, asOf, chosen, agreements, agreementEvidence } = view;
	const shown = { ...agreementWords(view, url.origin), asOf, state, countries: chosen, agreements, evidence: agreementEvidence };
	return takenAway(`${JSON.stringify(shown, null, '\t')}\n`, 'application/json; charset=utf-8', `demarche-agreement-${asOf}.json`);
}) satisfies RequestHandler;
