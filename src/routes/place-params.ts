import { aDay, aList, readParams } from './read-params.ts';

/** What every page about a place, a proposition or a post is seen through: until which day, and in which collections. */
export interface PlaceState {
	readonly asOf: string | null;
	/** Collection ids; empty for all. */
	readonly collection: readonly string[];
}

export const PLACE = { asOf: aDay(null), collection: aList };

/** Reads an address. */
export function readPlaceParams(url: URL): PlaceState {
	return readParams(url, PLACE);
}
