import type { Transport } from '@sveltejs/kit';
import { Held } from './routes/held.ts';

/** A held view stays on the server; of it the document only says that there is one. */
export const transport: Transport = {
	Held: { encode: (value) => value instanceof Held, decode: () => new Held() }
};
