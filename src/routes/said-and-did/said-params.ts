import { z } from 'zod';
import { readPlaceParams, type PlaceState } from '../place-params.ts';

/** Who said what, and did what: as its address says it. */
export interface SaidState extends PlaceState {
	readonly proposition: string;
	readonly said: 'for' | 'against';
	readonly did: 'signed' | 'not-signed';
}

const schema = z.object({
	proposition: z.string().min(1).max(80).catch('ccw-venue'), said: z.enum(['for', 'against']).catch('for'), did: z.enum(['signed', 'not-signed']).catch('signed')
});

/** Reads an address. A value that means nothing counts as absent; absent is the question who was for the CCW as the forum and signed. */
export function readSaidParams(params: URLSearchParams): SaidState {
	return { ...schema.parse(Object.fromEntries(params)), ...readPlaceParams(params) };
}
