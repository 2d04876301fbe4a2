import { error } from '@sveltejs/kit';
import type { ReadDb } from '#lib/server/db/client.ts';
import { collections } from '#lib/server/queries/collections.ts';

/** Answers 404 to a collection that there is not. */
export function refuseUnknownCollections(db: ReadDb, asked: readonly string[]): void {
	if (asked.length === 0) return;
	const known = collections(db).map(({ id }) => id);
	const unknown = asked.find((id) => !known.includes(id));
	if (unknown !== undefined) error(404, { message: `There is no collection “${unknown}”.`, hint: `There are ${known.join(', ')}.` });
}

export function refuseCountry(code: string): never {
	error(404, { message: `No country has the code “${code}”.`, hint: 'Countries are named by their two-letter ISO codes: JP, NO, GB. All are listed under Countries.' });
}

export function refuseProposition(id: string): never {
	error(404, { message: `There is no proposition “${id}”.`, hint: 'The codebook lists all that are recorded.' });
}
