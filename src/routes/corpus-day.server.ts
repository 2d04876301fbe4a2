import type { ReadDb } from '#lib/server/db/client.ts';
import { corpusDays, type CorpusDays } from '#lib/server/queries/corpus-days.ts';
import type { PlaceState } from './place-params.ts';
import { refuseUnknownCollections } from './refuse-unknown.ts';

export interface CorpusDay extends CorpusDays {
	readonly asOf: string;
}

/** Without any cable a page is still as of some day. */
const WITHOUT_CABLES = '2010-12-31';

/** The day that a page is as of: the one asked for, else that of the newest cable shown; answers 404 to a collection that there is not. */
export function corpusDay(db: ReadDb, { asOf, collection }: PlaceState): CorpusDay {
	refuseUnknownCollections(db, collection);
	const days = corpusDays(db, collection);
	return { ...days, asOf: asOf ?? days.newest ?? WITHOUT_CABLES };
}
