import { eq, sql } from 'drizzle-orm';
import { expect, test } from 'vitest';
import type { WriteDb } from '#lib/server/db/client.ts';
import { cables } from '#lib/server/db/schema/index.ts';
import { cableByReference } from '#lib/server/queries/cable-by-reference.ts';
import { collections } from '#lib/server/queries/collections.ts';
import { evidence } from '#lib/server/queries/evidence.ts';
import { importCables } from '#lib/server/use-cases/import-cables.ts';
import { prepareSample } from '#lib/server/use-cases/prepare-database.ts';
import { rememberImportSettings } from '#lib/server/use-cases/remember-import-settings.ts';
import { reviewStance } from '#lib/server/use-cases/review-stance.ts';
import { isSampleDue, loadSample, removeSample } from '#lib/server/use-cases/sample-corpus.ts';
import { cableText } from './cable-text.ts';
import { processorTime, slowness } from '../processor-time.ts';
import { temporaryDatabase } from './temporary-database.ts';

const samples = (db: WriteDb): number => db.select({ id: cables.id }).from(cables).where(eq(cables.collectionId, 'sample')).all().length;

/** Rows of the researcher's own, whole. */
const own = (db: WriteDb): unknown => [
	db.all(sql`SELECT * FROM cables WHERE collection_id = 'mine'`),
	db.all(sql`SELECT v.* FROM cable_versions v JOIN cables c ON c.id = v.cable_id WHERE c.collection_id = 'mine'`),
	db.all(sql`SELECT p.* FROM paragraphs p JOIN cables c ON c.id = p.cable_id WHERE c.collection_id = 'mine'`)
];

test('a new database gets the forty demonstration cables, badged, in under two seconds of work on a quiet machine', { retry: 1 }, async () => {
	const open = temporaryDatabase();
	const before = await slowness();
	expect(await processorTime(() => prepareSample(open))).toBeLessThan(2000 * Math.max(before, await slowness()));
	expect(collections(open.db)).toEqual([
		expect.objectContaining({ id: 'mine', cables: 0, badge: null }),
		expect.objectContaining({ id: 'sample', title: 'Demonstration', cables: 40, badge: 'sample: invented wording over the public record' })
	]);
	expect(isSampleDue(open.db)).toBe(false);
});

test('removed, it stays away until it is asked for; what is one’s own is not touched by any of it', async () => {
	const open = temporaryDatabase();
	const { db } = open;
	await loadSample(db);
	// The researcher imports a text under a reference that the demonstration holds too.
	const text = cableText({ serial: 9281, subject: 'OUR OWN' });
	await importCables(db, [{ name: 'own.txt', open: async function* () { yield new TextEncoder().encode(text); } }], {
		collection: 'mine', source: null, retrievedOn: null, startedFrom: 'command'
	});
	const before = own(db);
	expect(cableByReference(db, '07TOKYO9281')).toMatchObject({ subject: { text: 'OUR OWN' }, alsoIn: [{ id: 'sample' }] });
	expect(removeSample(db)).toBe(40);
	expect(samples(db)).toBe(0);
	expect(own(db)).toEqual(before);
	await prepareSample(open);
	expect(samples(db)).toBe(0);
	expect(await loadSample(db)).toMatchObject({ counts: { imported: 40, failed: 0 } });
	expect(own(db)).toEqual(before);
	expect(cableByReference(db, '07TOKYO9281')).toMatchObject({ subject: { text: 'OUR OWN' } });
	expect(cableByReference(db, '07TOKYO9281', 'sample')!.collection.badge).toMatch(/^sample:/);
});

test('a loading that was broken off is made good at the next start', async () => {
	const open = temporaryDatabase();
	await loadSample(open.db);
	open.db.run(sql`UPDATE settings SET value = '"loading"' WHERE key = 'sample'`);
	open.db.run(sql`DELETE FROM cables WHERE reference > '07'`);
	await prepareSample(open);
	expect(samples(open.db)).toBe(40);
});

test('nothing can be imported into the demonstration', () => {
	expect(() => rememberImportSettings(temporaryDatabase().db, { collection: 'sample' })).toThrow(/takes in no other cables/);
});

test('what was decided on a demonstration record applies again when it is reloaded', async () => {
	const { db } = temporaryDatabase();
	await loadSample(db);
	const topic = 'cluster-munitions';
	const { id } = evidence(db, { topic })[0]!;
	reviewStance(db, { collection: 'sample', stanceId: id, decision: 'accepted', by: 'A. Reader' });
	removeSample(db);
	expect(evidence(db, { topic })).toEqual([]);
	await loadSample(db);
	expect(evidence(db, { topic }).find((item) => item.id === id)).toMatchObject({ review: 'accepted', firm: true });
});
