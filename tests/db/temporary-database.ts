import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { openDatabase, type OpenDatabase, type OpenOptions } from '#lib/server/db/client.ts';
import { prepareDatabase } from '#lib/server/use-cases/prepare-database.ts';

/** A folder of its own, removed when the test is over. */
export function temporaryFolder(): string {
	const folder = mkdtempSync(join(tmpdir(), 'demarche-'));
	onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
	return folder;
}

/** A new database on the disk with all migrations, closed and removed when the test is over. */
export function temporaryDatabase(options: OpenOptions = {}, folder = temporaryFolder()): OpenDatabase {
	const open = openDatabase(folder, options);
	onTestFinished(open.close);
	prepareDatabase(open);
	return open;
}
