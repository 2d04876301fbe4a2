import { join } from 'node:path';
import type { Database } from 'better-sqlite3';
import { readMigrationFiles } from 'drizzle-orm/migrator';
import { PACKAGE_ROOT } from '#lib/server/package-root.ts';
import { Refusal } from '#lib/server/errors.ts';

/** The database was written by a newer release than this one. */
export class NewerDatabase extends Refusal {
	readonly status = 500;
}

/**
 * Brings the tables up to date; returns the number of migrations applied. All of it is one transaction that takes
 * the write lock first: of two processes that start at once, the second waits and then finds nothing to do.
 * (Drizzle's own migrator reads before it locks and fails in that case; the bookkeeping table is the same.)
 */
export function migrate(sqlite: Database, folder: string = join(PACKAGE_ROOT, 'drizzle')): number {
	const files = readMigrationFiles({ migrationsFolder: folder });
	const apply = sqlite.transaction((): number => {
		sqlite.exec('CREATE TABLE IF NOT EXISTS __drizzle_migrations (id INTEGER PRIMARY KEY, hash TEXT NOT NULL, created_at NUMERIC)');
		const last = sqlite.prepare<[], { at: number | null }>('SELECT max(created_at) AS at FROM __drizzle_migrations').get()?.at ?? 0;
		if (last > (files.at(-1)?.folderMillis ?? 0)) {
			throw new NewerDatabase(
				`The database was written by a newer release of Demarche (its last migration is of ${new Date(last).toISOString().slice(0, 10)}).`,
				'Start the newer release, or name another data folder in DEMARCHE_DATA.'
			);
		}
		const pending = files.filter((file) => file.folderMillis > last);
		for (const file of pending) {
			for (const statement of file.sql) sqlite.exec(statement);
			sqlite.prepare('INSERT INTO __drizzle_migrations (hash, created_at) VALUES (?, ?)').run(file.hash, file.folderMillis);
		}
		return pending.length;
	});
	return apply.immediate();
}
