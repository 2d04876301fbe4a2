import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { sql } from 'drizzle-orm';
import { expect, test } from 'vitest';
import { backUp, restore } from '#lib/server/db/backup.ts';
import type { WriteDb } from '#lib/server/db/client.ts';
import { examineDatabase } from '#lib/server/use-cases/examine-database.ts';
import { madeUpReading, madeUpStance } from './made-up-reading.ts';
import { putMadeUpCable } from './put-made-up-cable.ts';
import { temporaryDatabase } from './temporary-database.ts';

const put = (db: WriteDb, serial: number): number => putMadeUpCable(db, madeUpReading([`Text of ${serial}.`], { reference: `07TOKYO${serial}` }));
const references = (db: WriteDb): string[] => db.all<{ reference: string }>(sql`SELECT reference FROM cables ORDER BY id`).map((row) => row.reference);
const now = new Date('2026-01-02T03:04:05Z');

test('a backup restores what was there, is seen by whoever has the database open, and saves what it replaces', async () => {
	const { db, folder } = temporaryDatabase();
	put(db, 1);
	const file = join(folder, 'mine.db');
	await backUp(folder, file);
	put(db, 2);
	const saved = await restore(folder, file, now);
	expect(references(db)).toEqual(['07TOKYO1']);
	expect(saved).toBe(join(folder, 'backups', 'demarche-2026-01-02T030405.db'));
	put(db, 3);
	await restore(folder, saved!, new Date('2026-01-02T03:04:06Z'));
	expect(references(db)).toEqual(['07TOKYO1', '07TOKYO2']);
});

test('neither an existing file is written over, nor is anything restored that is no backup', async () => {
	const { db, folder } = temporaryDatabase();
	put(db, 1);
	const file = join(folder, 'notes.txt');
	writeFileSync(file, 'not a database, but long enough to be taken for one at first sight');
	await expect(backUp(folder, file)).rejects.toThrow(/exists already/);
	await expect(restore(folder, file, now)).rejects.toThrow(/no sound backup/);
	await expect(restore(folder, join(folder, 'gone.db'), now)).rejects.toThrow(/no file/);
	expect(references(db)).toEqual(['07TOKYO1']);
	expect(existsSync(join(folder, 'backups'))).toBe(false);
});

test('the examination finds what is wrong', () => {
	const open = temporaryDatabase();
	const reading = madeUpReading(['Japan supports the CCW.']);
	const cableId = putMadeUpCable(open.db, reading, { stances: [madeUpStance(reading)] });
	expect(examineDatabase(open).filter((finding) => !finding.isWell)).toEqual([]);
	open.db.run(sql`UPDATE paragraphs SET text = 'Another text.' WHERE cable_id = ${cableId}`);
	open.db.run(sql`UPDATE cable_versions SET is_current = 0`);
	expect(examineDatabase(open).filter((finding) => !finding.isWell).map((finding) => finding.what)).toEqual([
		expect.stringMatching(/^every cable has exactly one current version: NOT SO \(1\)/), expect.stringMatching(/^every quote stands in its paragraph: NOT SO \(1\)/)
	]);
});
