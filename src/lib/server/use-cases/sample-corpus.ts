import { createHash } from 'node:crypto';
import { createReadStream, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { eq } from 'drizzle-orm';
import { write, type WriteDb } from '#lib/server/db/client.ts';
import { cables } from '#lib/server/db/schema/index.ts';
import { PACKAGE_ROOT } from '#lib/server/package-root.ts';
import type { ImportReport } from '#lib/server/queries/import-report.ts';
import { setting } from '#lib/server/queries/setting.ts';
import { SAMPLE_COLLECTION } from '#lib/server/store/collections.ts';
import { putSetting } from '#lib/server/store/put-setting.ts';
import { importCables } from './import-cables.ts';

const FOLDER = join(PACKAGE_ROOT, 'demonstration');
/** Holds the hash of the demonstration texts that were loaded, `loading` until they all are, or `removed`. */
const SETTING = 'sample';

const fileNames = (): string[] => readdirSync(FOLDER).filter((name) => name.endsWith('.txt')).sort();

function contentHash(): string {
	const hash = createHash('sha256');
	for (const name of fileNames()) hash.update(name).update('\0').update(readFileSync(join(FOLDER, name))).update('\0');
	return hash.digest('hex');
}

/** Loads the demonstration cables afresh, in place of what is left of an earlier loading. Cables of other collections are not touched. */
export async function loadSample(db: WriteDb): Promise<ImportReport> {
	clear(db, 'loading');
	const inputs = fileNames().map((name) => ({ name, open: () => createReadStream(join(FOLDER, name)) }));
	const options = { collection: SAMPLE_COLLECTION, source: 'Comes with Demarche', retrievedOn: null, startedFrom: 'sample' } as const;
	const report = await importCables(db, inputs, options);
	write(db, (tx) => putSetting(tx, SETTING, contentHash(), new Date()));
	return report;
}

/** Takes the demonstration cables away; returns how many there were. Decisions made on them are kept and apply again when they are reloaded. */
export function removeSample(db: WriteDb): number {
	return clear(db, 'removed');
}

function clear(db: WriteDb, state: 'loading' | 'removed'): number {
	return write(db, (tx) => {
		putSetting(tx, SETTING, state, new Date());
		return tx.delete(cables).where(eq(cables.collectionId, SAMPLE_COLLECTION)).run().changes;
	});
}

/** Whether the demonstration was never loaded to its end, or comes in another form with this release; not when it was taken away. */
export function isSampleDue(db: WriteDb): boolean {
	const loaded = setting(db, SETTING);
	return loaded !== 'removed' && loaded !== contentHash();
}
