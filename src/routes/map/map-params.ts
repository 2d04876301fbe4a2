import { PLACE, type PlaceState } from '../place-params.ts';
import { aText, readParams } from '../read-params.ts';

export interface MapState extends PlaceState {
	readonly proposition: string;
}

const LANDING = 'oslo-process';

export function readMapParams(url: URL): MapState {
	return readParams(url, { ...PLACE, proposition: aText(LANDING) });
}

/** The address of a map: only what differs from the default, always in one order. */
export function mapHref({ proposition: of, asOf, collection }: MapState): string {
	const query = new URLSearchParams([
		...(of === LANDING ? [] : [['proposition', of]]), ...(asOf === null ? [] : [['asOf', asOf]]), ...(collection.length === 0 ? [] : [['collection', collection.join(',')]])
	]);
	return query.size > 0 ? `/map?${query}` : '/map';
}
