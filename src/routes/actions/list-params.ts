import { z } from 'zod';
import { ACTION_KINDS } from '#lib/actions/action-request.ts';
import { ACTION_GROUPS, type ActionFilter } from '#lib/server/queries/action-list.ts';

const word = z.string().max(80).transform((text) => text || undefined).optional().catch(undefined);
const day = z.iso.date().optional().catch(undefined);
const Params = z.object({
	status: z.enum(ACTION_GROUPS).catch('open'),
	kind: z.enum(ACTION_KINDS).optional().catch(undefined),
	asker: word, asked: word, country: word, collection: word,
	dueFrom: day, dueTo: day, asOf: day,
	sort: z.enum(['oldest', 'newest', 'due']).catch('oldest'),
	page: z.coerce.number().int().min(1).catch(1)
});
export type ListParams = z.output<typeof Params>;

/** What the address of the list asks for. What cannot be read counts as not said. */
export function listParams(url: URL): ListParams {
	return Params.parse({ status: 'open', sort: 'oldest', page: 1, ...Object.fromEntries(url.searchParams) });
}

/** The same as a filter for the database. */
export function paramsToFilter({ collection, page: _, asOf: __, ...filter }: ListParams): ActionFilter {
	return { ...filter, ...(collection === undefined ? {} : { collections: collection.split(',') }) };
}

/** The query that stands for a view, without the day and the page: what is saved under a name. */
export function viewQuery(params: URLSearchParams): string {
	const kept = [...params].filter(([name, value]) => value !== '' && name !== 'page' && name !== 'asOf' && !name.startsWith('/'));
	return new URLSearchParams(kept).toString();
}
