import { PLACE, type PlaceState } from '../place-params.ts';
import { aText, oneOf, readParams } from '../read-params.ts';

/** Who said what, and did what: as its address says it. */
export interface SaidState extends PlaceState {
	readonly proposition: string;
	readonly said: 'for' | 'against';
	readonly did: 'signed' | 'not-signed';
}

const LANDING = { proposition: 'ccw-venue', said: 'for', did: 'signed' } as const;

const SHAPE = { ...PLACE, proposition: aText(LANDING.proposition), said: oneOf(['for', 'against'], LANDING.said), did: oneOf(['signed', 'not-signed'], LANDING.did) };

/** Reads an address; an empty one asks who was for the CCW as the forum and signed. */
export function readSaidParams(url: URL): SaidState {
	return readParams(url, SHAPE);
}

/** The address of a question: only what differs from the default, always in one order. */
export function saidHref({ proposition, said, did, asOf, collection }: SaidState): string {
	const query = new URLSearchParams([
		...Object.entries({ proposition, said, did }).filter(([name, value]) => value !== LANDING[name as keyof typeof LANDING]),
		...(asOf === null ? [] : [['asOf', asOf]]), ...(collection.length === 0 ? [] : [['collection', collection.join(',')]])
	]);
	return query.size > 0 ? `/said-and-did?${query}` : '/said-and-did';
}
