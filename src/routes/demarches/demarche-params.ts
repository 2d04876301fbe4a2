import type { PlaceState } from '../place-params.ts';

/** The query of a view of demarches, always in one order. */
export function demarcheQuery({ asOf, collection }: PlaceState): string {
	const query = [...(collection.length > 0 ? [`collection=${collection.map(encodeURIComponent).join(',')}`] : []), ...(asOf ? [`asOf=${asOf}`] : [])];
	return query.length === 0 ? '' : `?${query.join('&')}`;
}
