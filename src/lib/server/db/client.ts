import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import BetterSqlite3, { type RunResult } from 'better-sqlite3';
import { drizzle } from 'drizzle-orm/better-sqlite3';
import type { BaseSQLiteDatabase } from 'drizzle-orm/sqlite-core';
import { busyOr, Unusable } from '#lib/server/errors.ts';
import { migrate } from './migrate.ts';
import * as schema from './schema/index.ts';

type Schema = typeof schema;
/** May write: inside `write`, or for a single statement. */
export type WriteDb = BaseSQLiteDatabase<'sync', RunResult, Schema>;
/** May only read. */
export type ReadDb = Pick<WriteDb, 'select' | 'selectDistinct' | '$with' | 'with' | 'all' | 'get' | '$count'>;

export interface OpenDatabase {
	readonly db: WriteDb;
	readonly folder: string;
	/** Migrations applied by this opening; all of them when the database is new. */
	readonly migrated: number;
	/** The database did not exist, or had no tables, before. */
	readonly isNew: boolean;
	readonly close: () => void;
}

export interface OpenOptions {
	/** How long a writer waits for another one, in milliseconds. */
	readonly waitMs?: number;
}

/** How long a writer waits for another one before it is told that the database is busy. */
export const WRITER_WAIT_MS = 10_000;

/**
 * Opens, and when needed creates and migrates, `demarche.db` in `folder`. Readers never wait for a writer (WAL). A
 * commit is on the disk when it returns (`synchronous = FULL`), not only safe from the end of the process. Throws
 * `Unusable` when the folder cannot be written or the file is damaged, `Busy` when another process keeps it locked.
 */
export function openDatabase(folder: string, options: OpenOptions = {}): OpenDatabase {
	const sqlite = openFile(folder, options.waitMs ?? WRITER_WAIT_MS);
	try {
		sqlite.pragma('journal_mode = WAL');
		sqlite.pragma('foreign_keys = ON');
		sqlite.pragma('synchronous = FULL');
		const isNew = sqlite.prepare("SELECT 1 FROM sqlite_schema WHERE name = '__drizzle_migrations'").get() === undefined;
		const migrated = migrate(sqlite);
		return { db: drizzle(sqlite, { schema }), folder, migrated, isNew: isNew && migrated > 0, close: () => sqlite.close() };
	} catch (error) {
		sqlite.close();
		throw unusableOr(busyOr(error), folder);
	}
}

function openFile(folder: string, timeout: number): BetterSqlite3.Database {
	try {
		mkdirSync(folder, { recursive: true });
		return new BetterSqlite3(join(folder, 'demarche.db'), { timeout });
	} catch (error) {
		throw unusableOr(error, folder);
	}
}

/** Errors that tell of the folder or the file, not of the program, as `Unusable`; everything else comes back as it is. */
function unusableOr(error: unknown, folder: string): unknown {
	const code = error instanceof Error && 'code' in error ? String(error.code) : '';
	if (code === 'SQLITE_NOTADB' || code.startsWith('SQLITE_CORRUPT')) {
		return new Unusable(`${join(folder, 'demarche.db')} is damaged, or no database.`, 'Put it aside and run: npm run -s demarche -- restore FILE with a backup.');
	}
	if (/^(?:EACCES|EPERM|EROFS|EEXIST|ENOTDIR|ENOSPC)$/.test(code) || /^SQLITE_(?:CANTOPEN|READONLY|FULL)/.test(code)) {
		return new Unusable(`The database in ${folder} cannot be written (${code}).`, 'Check the rights and the free space there, or name another folder in DEMARCHE_DATA.');
	}
	return error;
}

/**
 * Runs `change` as one transaction that takes the write lock at once: what it reads cannot be changed by another
 * process before it writes. Throws `Busy` when the lock is not to be had; nothing is written then.
 */
export function write<T>(db: WriteDb, change: (tx: WriteDb) => T): T {
	try {
		return db.transaction((tx) => change(tx), { behavior: 'immediate' });
	} catch (error) {
		throw busyOr(error);
	}
}
