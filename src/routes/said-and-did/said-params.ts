import { PLACE, type PlaceState } from '../place-params.ts';
import { aText, oneOf, readParams } from '../read-params.ts';

/** Who said what, and did what: as its address says it. */
export interface SaidState extends PlaceState {
	readonly proposition: string;
	readonly said: 'for' | 'against';
	readonly did: 'signed' | 'not-signed';
}

const SHAPE = { ...PLACE, proposition: aText('ccw-venue'), said: oneOf(['for', 'against'], 'for'), did: oneOf(['signed', 'not-signed'], 'signed') };

/** Reads an address; an empty one asks who was for the CCW as the forum and signed. */
export function readSaidParams(url: URL): SaidState {
	return readParams(url, SHAPE);
}
