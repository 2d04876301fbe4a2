import { write, type OpenDatabase } from '#lib/server/db/client.ts';
import { loadReferenceData } from '#lib/server/reference-data/load-reference-data.ts';
import { ensureCollection, OWN_COLLECTION } from '#lib/server/store/collections.ts';
import { isSampleDue, loadSample } from './sample-corpus.ts';

/** What a database needs beyond its tables before anybody works with it: safe to run at every opening. */
export function prepareDatabase({ db }: OpenDatabase): void {
	write(db, (tx) => ensureCollection(tx, OWN_COLLECTION, new Date()));
	loadReferenceData(db);
}

/** Loads the demonstration cables into a new database, and anew when a release brings other ones; not once they were taken away. */
export async function prepareSample({ db }: OpenDatabase): Promise<void> {
	if (isSampleDue(db)) await loadSample(db);
}
