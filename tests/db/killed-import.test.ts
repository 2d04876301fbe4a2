import { join } from 'node:path';
import { sql } from 'drizzle-orm';
import { expect, test } from 'vitest';
import { openDatabase } from '#lib/server/db/client.ts';
import { acknowledged, startDemarche, writeCables } from './demarche-process.ts';
import { temporaryDatabase, temporaryFolder } from './temporary-database.ts';

const CABLES = 250;

/**
 * Whatever is in the database is whole: no cable without its text and all four paragraphs, no damage, no dangling row.
 * Looked at by a new connection: `integrity_check` of one that has looked before judges the full-text index by an outdated picture of it.
 */
function expectWhole(folder: string): void {
	const { db, close } = openDatabase(folder);
	expect(db.all(sql`PRAGMA integrity_check`)).toEqual([{ integrity_check: 'ok' }]);
	expect(db.all(sql`PRAGMA foreign_key_check`)).toEqual([]);
	expect(db.all(sql`
		SELECT reference FROM cables c WHERE (SELECT count(*) FROM cable_versions v WHERE v.cable_id = c.id AND v.is_current) <> 1
		OR (SELECT count(*) FROM paragraphs p WHERE p.cable_id = c.id AND p.number IS NOT NULL) <> 4`)).toEqual([]);
	db.run(sql`INSERT INTO paragraphs_fts(paragraphs_fts, rank) VALUES ('integrity-check', 1)`);
	close();
}

test('an import killed at any point keeps what it acknowledged, and a later run completes it', async () => {
	const folder = temporaryFolder();
	const cables = writeCables(join(folder, 'cables'), Array.from({ length: CABLES }, (_, index) => index + 1));
	const data = join(folder, 'data');
	const { db } = temporaryDatabase({}, data);
	for (let round = 1; round <= 5; round++) {
		// Somewhere in the middle, a little later each round; within a cable, where the timer happens to strike.
		const strikeAfter = round * 20 + Math.floor(Math.random() * 20);
		const delay = Math.random() * 12;
		const command = startDemarche(['import', cables], data, () => {
			if (command.lines.length === strikeAfter) setTimeout(() => command.child.kill('SIGKILL'), delay);
		});
		expect(await command.exited, `round ${round}, after line ${strikeAfter} and ${delay} ms`).toBeNull();
		const stored = new Set(db.all<{ reference: string }>(sql`SELECT reference FROM cables`).map((row) => row.reference));
		expect(acknowledged(command.lines).filter((reference) => !stored.has(reference))).toEqual([]);
		expect(stored.size).toBeLessThan(CABLES);
		expectWhole(data);
	}
	const last = startDemarche(['import', cables], data);
	expect(await last.exited).toBe(0);
	expect(new Set(acknowledged(last.lines)).size).toBe(CABLES);
	expect(db.get(sql`SELECT count(*) AS n FROM cables`)).toEqual({ n: CABLES });
	expectWhole(data);
}, 120_000);
