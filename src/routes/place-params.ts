import { z } from 'zod';

/** What every page about a place, a proposition or a post is seen through: until which day, and in which collections. */
export interface PlaceState {
	readonly asOf: string | null;
	/** Collection ids; empty for all. */
	readonly collection: readonly string[];
}

const list = z.array(z.string()).transform((values) => [...new Set(values.flatMap((value) => value.split(',')).filter(Boolean))]);
const schema = z.object({ asOf: z.iso.date().nullable().catch(null), collection: list });

/** Reads an address; what means nothing counts as absent. */
export function readPlaceParams(params: URLSearchParams): PlaceState {
	return schema.parse({ asOf: params.get('asOf'), collection: params.getAll('collection') });
}
