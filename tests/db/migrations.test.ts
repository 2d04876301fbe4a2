import BetterSqlite3 from 'better-sqlite3';
import { execFile } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { sql } from 'drizzle-orm';
import { expect, test } from 'vitest';
import { openDatabase } from '#lib/server/db/client.ts';
import { PACKAGE_ROOT } from '#lib/server/package-root.ts';
import { temporaryDatabase, temporaryFolder } from './temporary-database.ts';

const run = promisify(execFile);

test('a new folder gets a database with every table, in WAL mode, with foreign keys on', () => {
	const { db, isNew, migrated } = temporaryDatabase();
	expect(isNew).toBe(true);
	expect(migrated).toBeGreaterThan(0);
	expect(db.get(sql`PRAGMA journal_mode`)).toEqual({ journal_mode: 'wal' });
	expect(db.get(sql`PRAGMA foreign_keys`)).toEqual({ foreign_keys: 1 });
	const tables = db.all<{ name: string }>(sql`SELECT name FROM sqlite_schema WHERE type = 'table'`).map((row) => row.name);
	expect(tables).toEqual(expect.arrayContaining([
		'collections', 'cables', 'cable_versions', 'cable_copies', 'paragraphs', 'addressees', 'cable_tags', 'cable_references', 'parse_issues', 'stances',
		'review_decisions', 'action_requests', 'follow_up_events', 'official_acts', 'meetings', 'imports', 'import_items', 'settings', 'paragraphs_fts'
	]));
});

test('opening again migrates nothing and keeps what is there', () => {
	const folder = temporaryFolder();
	temporaryDatabase({}, folder).db.run(sql`INSERT INTO settings VALUES ('a', '1', '2026-01-01')`);
	const again = temporaryDatabase({}, folder);
	expect(again).toMatchObject({ isNew: false, migrated: 0 });
	expect(again.db.get(sql`SELECT value FROM settings WHERE key = 'a'`)).toEqual({ value: '1' });
});

test('four processes that start at once on an empty folder all get the same tables', async () => {
	const folder = temporaryFolder();
	const script = `
		const { openDatabase } = await import('#lib/server/db/client.ts');
		const { prepareDatabase } = await import('#lib/server/use-cases/prepare-database.ts');
		const open = openDatabase(process.argv[1]);
		prepareDatabase(open);
		process.stdout.write(String(open.migrated));`;
	const children = [1, 2, 3, 4].map(() => run(process.execPath, ['--input-type=module', '--eval', script, folder], { cwd: PACKAGE_ROOT }));
	const applied = (await Promise.all(children)).map(({ stdout }) => Number(stdout)).sort();
	expect(applied.slice(0, 3)).toEqual([0, 0, 0]);
	expect(applied[3]).toBeGreaterThan(0);
});

test('a database of a newer release is left alone, with a sentence that says so', () => {
	const folder = temporaryFolder();
	temporaryDatabase({}, folder).close();
	const file = new BetterSqlite3(join(folder, 'demarche.db'));
	file.prepare('INSERT INTO __drizzle_migrations (hash, created_at) VALUES (?, ?)').run('later', Date.UTC(2099, 0, 1));
	file.close();
	expect(() => openDatabase(folder)).toThrow(/newer release of Demarche.*2099-01-01/);
});

test('a damaged file and a folder that cannot be are named, with what to do', () => {
	const folder = temporaryFolder();
	writeFileSync(join(folder, 'demarche.db'), 'this was a database once, before the disk went bad '.repeat(100));
	expect(() => openDatabase(folder)).toThrow(/demarche\.db is damaged/);
	expect(() => openDatabase(join(folder, 'demarche.db', 'below'))).toThrow(/cannot be written \(ENOTDIR\)/);
});
