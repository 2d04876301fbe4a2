import { ACTION_KINDS } from '#lib/actions/action-request.ts';
import { countryByIso } from '#lib/countries/countries.ts';
import type { ReadDb } from '#lib/server/db/client.ts';
import { ACTION_GROUPS, type ActionFilter } from '#lib/server/queries/action-list.ts';
import { aDay, aNumber, aText, oneOf, readParams } from '../read-params.ts';
import { dropEmpty } from '../drop-empty.ts';
import { refuseCountry, refuseUnknownCollections } from '../refuse-unknown.ts';

const SHAPE = {
	status: oneOf(ACTION_GROUPS, 'open'),
	kind: oneOf(ACTION_KINDS, undefined),
	asker: aText(undefined), asked: aText(undefined), country: aText(undefined), collection: aText(undefined),
	dueFrom: aDay(undefined), dueTo: aDay(undefined), asOf: aDay(undefined),
	sort: oneOf(['oldest', 'newest', 'due'], 'oldest'),
	page: aNumber(1, 1)
};
export type ListParams = ReturnType<typeof listParams>;

/** What the address of the list asks for; answers 404 to a country or collection that there is not. */
export function listParams(db: ReadDb, url: URL) {
	const params = readParams(url, SHAPE);
	refuseUnknownCollections(db, params.collection?.split(',') ?? []);
	if (params.country !== undefined && !countryByIso(params.country)) refuseCountry(params.country);
	return params;
}

/** The same as a filter for the database. */
export function paramsToFilter({ collection, page: _, asOf: __, ...filter }: ListParams): ActionFilter {
	return { ...filter, ...(collection === undefined ? {} : { collections: collection.split(',') }) };
}

/** The query that stands for a view, without the day and the page: what is saved under a name. */
export function viewQuery(params: URLSearchParams): string {
	const kept = new URLSearchParams([...params].filter(([name]) => name !== 'page' && name !== 'asOf'));
	dropEmpty(kept);
	return kept.toString();
}
