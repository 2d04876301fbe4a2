import { takenAway } from '../../taken-away.ts';
import { readCompareParams } from '../compare-params.ts';
import { compareHref } from '../compare-state.ts';
import { compareView } from '../compare-view.server.ts';
import type { RequestHandler } from './$types';

/** Exactly what is shown, with the records behind it. */
export const GET = (({ locals, url }) => {
	const { state, asOf, headline, chosen, table, differences, agreements, evidence, records } = compareView(locals.db, readCompareParams(url.searchParams));
	const permalink = `${url.origin}${compareHref({ ...state, asOf })}`;
	const shown = { headline, permalink, asOf, state, countries: chosen, table, differences, agreements, evidence, records };
	return takenAway(`${JSON.stringify(shown, null, '\t')}\n`, 'application/json; charset=utf-8', `demarche-compare-${asOf}.json`);
}) satisfies RequestHandler;
