import { sql } from 'drizzle-orm';
import { expect, test } from 'vitest';
import { reviewStance } from '#lib/server/use-cases/review-stance.ts';
import { madeUpReading, madeUpStance } from './made-up-reading.ts';
import { putMadeUpCable } from './put-made-up-cable.ts';
import { temporaryDatabase } from './temporary-database.ts';

const reading = madeUpReading(['Japan supports the CCW.']);

const REFUSED: [statement: string, message: RegExp][] = [
	["UPDATE review_decisions SET reason = 'other'", /only added, never changed/],
	['DELETE FROM review_decisions', /only added, never deleted/],
	["UPDATE cable_versions SET raw = ''", /kept as received/],
	['DELETE FROM cable_versions', /never deleted/],
	['DELETE FROM cables', /never deleted/]
];

test.each(REFUSED)('the database refuses %s', (statement, message) => {
	const { db } = temporaryDatabase();
	putMadeUpCable(db, reading, { stances: [madeUpStance(reading, { id: 's1' })] });
	reviewStance(db, { collection: 'mine', stanceId: 's1', decision: 'accepted', by: 'A. Reader' });
	expect(() => db.run(sql.raw(statement))).toThrow(expect.objectContaining({ cause: expect.objectContaining({ message: expect.stringMatching(message) }) }));
});

const DANGLING = [
	"INSERT INTO cable_tags VALUES (999, 0, 'PARM', NULL)",
	"INSERT INTO imports (collection_id, started_from, status, inputs, inputs_read, started_at) VALUES ('nowhere', 'page', 'running', 0, 0, 'now')"
];

test.each(DANGLING)('a row without its parent is refused: %s', (statement) => {
	const { db } = temporaryDatabase();
	expect(() => db.run(sql.raw(statement))).toThrow(
		expect.objectContaining({ cause: expect.objectContaining({ code: 'SQLITE_CONSTRAINT_FOREIGNKEY' }) })
	);
});

test('one version of a cable is current: a second one is refused', () => {
	const { db } = temporaryDatabase();
	putMadeUpCable(db, reading);
	const second = sql`INSERT INTO cable_versions (cable_id, raw, sha256, folded_hash, redactions, label, encoding, is_current, imported_at)
		SELECT cable_id, 'x', 'x', 'x', 0, 'x', 'utf-8', 1, 'now' FROM cable_versions`;
	expect(() => db.run(second)).toThrow(expect.objectContaining({ cause: expect.objectContaining({ code: 'SQLITE_CONSTRAINT_UNIQUE' }) }));
});
