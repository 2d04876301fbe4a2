import { z } from 'zod';
import { readPlaceParams, type PlaceState } from '../place-params.ts';

export interface MapState extends PlaceState {
	readonly proposition: string;
}

const LANDING = 'oslo-process';
const proposition = z.string().min(1).max(80).catch(LANDING);

export function readMapParams(params: URLSearchParams): MapState {
	return { ...readPlaceParams(params), proposition: proposition.parse(params.get('proposition')) };
}

/** The address of a map: only what differs from the default, always in one order. */
export function mapHref({ proposition: of, asOf, collection }: MapState): string {
	const query = new URLSearchParams([
		...(of === LANDING ? [] : [['proposition', of]]), ...(asOf === null ? [] : [['asOf', asOf]]), ...(collection.length === 0 ? [] : [['collection', collection.join(',')]])
	]);
	return query.size > 0 ? `/map?${query}` : '/map';
}
