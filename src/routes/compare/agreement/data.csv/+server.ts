import { csv } from '#lib/charts/csv.ts';
import { takenAway } from '../../../taken-away.ts';
import { readCompareParams } from '../../compare-params.ts';
import { compareHref, DEFAULT_STATE } from '../../compare-state.ts';
import { compareView } from '../../compare-view.server.ts';
import type { RequestHandler } from './$types';

/** A line for each pair, with the comparison of those two. */
export const GET = (({ locals, url }) => {
	const { state, asOf, agreements } = compareView(locals.db, readCompareParams(url));
	const rows = agreements.map(({ one, other, agreement: { value, count } }) => [
		one, other, asOf, value, count, `${url.origin}${compareHref({ ...DEFAULT_STATE, view: 'proposition', countries: [one, other], collection: state.collection, asOf })}`
	]);
	return takenAway(csv([['one', 'other', 'as_of', 'agreement', 'propositions', 'permalink'], ...rows]), 'text/csv; charset=utf-8', `demarche-agreement-${asOf}.csv`);
}) satisfies RequestHandler;
