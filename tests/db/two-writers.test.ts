import BetterSqlite3 from 'better-sqlite3';
import { join } from 'node:path';
import { sql } from 'drizzle-orm';
import { expect, test } from 'vitest';
import { write } from '#lib/server/db/client.ts';
import { Busy } from '#lib/server/errors.ts';
import { evidence } from '#lib/server/queries/evidence.ts';
import { reviewStance } from '#lib/server/use-cases/review-stance.ts';
import { acknowledged, startDemarche, writeCables } from './demarche-process.ts';
import { madeUpReading, madeUpStance } from './made-up-reading.ts';
import { putMadeUpCable } from './put-made-up-cable.ts';
import { temporaryDatabase, temporaryFolder } from './temporary-database.ts';

test('two imports at once, and a reviewer beside them, lose nothing that was acknowledged', async () => {
	const folder = temporaryFolder();
	const data = join(folder, 'data');
	const third = temporaryDatabase({}, data).db;
	const reading = madeUpReading(['Japan supports the CCW.'], { reference: '06TOKYO1' });
	putMadeUpCable(third, reading, { stances: [madeUpStance(reading, { id: 's1' })] });
	// Serials 61 to 100 stand in both folders, so that the two also meet on the same cables.
	const serials = Array.from({ length: 160 }, (_, index) => index + 1);
	const folders = [writeCables(join(folder, 'a'), serials.slice(0, 100)), writeCables(join(folder, 'b'), serials.slice(60))];
	const missing: string[] = [];
	let decisions = 0;
	const see = (line: string): void => {
		const [reference] = acknowledged([line]);
		if (third.get(sql`SELECT 1 FROM cables WHERE reference = ${reference}`) === undefined) missing.push(line);
		if (decisions < 30) {
			reviewStance(third, { collection: 'mine', stanceId: 's1', decision: 'accepted', by: `reader ${decisions}` });
			decisions++;
		}
	};
	const commands = folders.map((cables) => startDemarche(['import', cables], data, see));
	expect(await Promise.all(commands.map((command) => command.exited))).toEqual([0, 0]);
	expect(missing).toEqual([]);
	expect(commands.map((command) => command.lines.length)).toEqual([100, 100]);
	expect(commands.flatMap((command) => command.lines).filter((line) => line.startsWith('imported'))).toHaveLength(160);
	expect(third.get(sql`SELECT count(*) AS n FROM cables`)).toEqual({ n: 161 });
	expect(third.get(sql`SELECT count(*) AS n FROM import_items`)).toEqual({ n: 200 });
	expect(third.get(sql`SELECT count(*) AS n FROM review_decisions`)).toEqual({ n: 30 });
}, 60_000);

test('a writer that cannot get in is told so, has written nothing, and can read meanwhile', () => {
	const folder = temporaryFolder();
	const { db } = temporaryDatabase({ waitMs: 100 }, folder);
	const reading = madeUpReading(['Japan supports the CCW.']);
	putMadeUpCable(db, reading, { stances: [madeUpStance(reading, { id: 's1' })] });
	const other = new BetterSqlite3(join(folder, 'demarche.db'));
	other.exec('BEGIN IMMEDIATE');
	const accept = (): number => reviewStance(db, { collection: 'mine', stanceId: 's1', decision: 'accepted', by: 'A. Reader' });
	expect(accept).toThrow(Busy);
	expect(accept).toThrow(/Another process is writing/);
	expect(evidence(db, { topic: 'cluster-munitions' })).toEqual([expect.objectContaining({ review: 'unreviewed' })]);
	other.exec('ROLLBACK');
	other.close();
	accept();
	expect(evidence(db, { topic: 'cluster-munitions' })).toEqual([expect.objectContaining({ review: 'accepted' })]);
});

test('a writer waits for another one that is done in time', async () => {
	const folder = temporaryFolder();
	const { db } = temporaryDatabase({}, folder);
	const cables = writeCables(join(folder, 'cables'), [1]);
	const locked = new BetterSqlite3(join(folder, 'demarche.db'));
	locked.exec('BEGIN IMMEDIATE');
	const command = startDemarche(['import', cables], folder);
	await new Promise((resolve) => setTimeout(resolve, 1500));
	expect(command.lines).toEqual([]);
	locked.exec('COMMIT');
	locked.close();
	expect(await command.exited).toBe(0);
	write(db, (tx) => expect(tx.get(sql`SELECT count(*) AS n FROM cables`)).toEqual({ n: 1 }));
});
