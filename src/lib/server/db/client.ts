import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import BetterSqlite3, { type RunResult } from 'better-sqlite3';
import { drizzle } from 'drizzle-orm/better-sqlite3';
import type { BaseSQLiteDatabase } from 'drizzle-orm/sqlite-core';
import { busyOr } from '#lib/server/errors.ts';
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
 * commit is on the disk when it returns (`synchronous = FULL`); a bulk import may choose the cheaper NORMAL, which
 * keeps every commit when the process is killed and may lose the last ones when the machine loses power.
 */
export function openDatabase(folder: string, options: OpenOptions = {}): OpenDatabase {
	mkdirSync(folder, { recursive: true });
	const sqlite = new BetterSqlite3(join(folder, 'demarche.db'), { timeout: options.waitMs ?? WRITER_WAIT_MS });
	try {
		sqlite.pragma('journal_mode = WAL');
		sqlite.pragma('foreign_keys = ON');
		sqlite.pragma('synchronous = FULL');
		const isNew = sqlite.prepare("SELECT 1 FROM sqlite_schema WHERE name = '__drizzle_migrations'").get() === undefined;
		const migrated = migrate(sqlite);
		return { db: drizzle(sqlite, { schema }), folder, migrated, isNew: isNew && migrated > 0, close: () => sqlite.close() };
	} catch (error) {
		sqlite.close();
		throw busyOr(error);
	}
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
