import { write, type OpenDatabase } from '#lib/server/db/client.ts';
import { collections } from '#lib/server/db/schema/index.ts';
import { loadReferenceData } from '#lib/server/reference-data/load-reference-data.ts';

/** What a database needs beyond its tables before anybody works with it. Safe to run at every start. */
export function prepareDatabase({ db }: OpenDatabase): void {
	const createdAt = new Date().toISOString();
	write(db, (tx) => {
		tx.insert(collections).values({ id: 'mine', title: 'My cables', badge: null, kind: 'own', precedence: 1, createdAt }).onConflictDoNothing().run();
	});
	loadReferenceData(db);
}
