import { z } from 'zod';

const schema = z.object({
	asOf: z.iso.date().nullable().catch(null),
	collection: z.string().nullable().catch(null).transform((ids) => (ids ?? '').split(',').filter(Boolean))
});

export type DemarcheState = z.infer<typeof schema>;

/** Reads an address: the as-of date and the collections. A value that means nothing counts as absent. */
export function readDemarcheParams(params: URLSearchParams): DemarcheState {
	return schema.parse({ asOf: params.get('asOf'), collection: params.get('collection') });
}

/** The query of a view of demarches, always in one order. */
export function demarcheQuery({ asOf, collection }: DemarcheState): string {
	const query = [...(collection.length > 0 ? [`collection=${collection.map(encodeURIComponent).join(',')}`] : []), ...(asOf ? [`asOf=${asOf}`] : [])];
	return query.length === 0 ? '' : `?${query.join('&')}`;
}
