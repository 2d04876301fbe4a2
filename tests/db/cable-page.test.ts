import { expect, test } from 'vitest';
import type { WriteDb } from '#lib/server/db/client.ts';
import { cableByReference } from '#lib/server/queries/cable-by-reference.ts';
import { overview } from '#lib/server/queries/overview.ts';
import { importCables } from '#lib/server/use-cases/import-cables.ts';
import { reviewStance } from '#lib/server/use-cases/review-stance.ts';
import { cableText, type CableParts } from './cable-text.ts';
import { temporaryDatabase } from './temporary-database.ts';

const topic = 'cluster-munitions';
const CABLES: CableParts[] = [
	{
		post: 'TOKYO', serial: 1, subject: 'JAPAN SUPPORTS THE CCW ON CLUSTER MUNITIONS',
		paragraphs: ['Japan believes that the CCW is the best forum for discussing cluster munitions.', 'ACTION REQUEST: Post requests more information on cluster munitions talks by March 20.']
	},
	{ post: 'STATE', serial: 2, year: 2008, subject: 'ANSWER', refs: 'A. 07 TOKYO 1 B. OSLO 77', paragraphs: ['The Department thanks Post for its report on cluster munitions.'] }
];

async function database(): Promise<WriteDb> {
	const { db } = temporaryDatabase();
	const inputs = CABLES.map((parts) => ({ name: `${parts.serial}.txt`, open: async function* () { yield new TextEncoder().encode(cableText(parts)); } }));
	await importCables(db, inputs, { collection: 'mine', source: null, retrievedOn: null, startedFrom: 'command' });
	return db;
}

test('references lead both ways, and say which cables are not in the corpus', async () => {
	const db = await database();
	expect(cableByReference(db, '08STATE2')!.references.map((row) => [row.label, row.reference, row.inCorpus, row.subject])).toEqual([
		['A', '07TOKYO1', true, 'JAPAN SUPPORTS THE CCW ON CLUSTER MUNITIONS'], ['B', '08OSLO77', false, null]
	]);
	expect(cableByReference(db, '07TOKYO1')!.citedBy).toEqual([
		{ reference: '08STATE2', collection: 'mine', sentDay: '2008-03-05', subject: 'ANSWER', label: 'A' }
	]);
});

test('every stance and request of a cable is a verbatim slice of the paragraph that it names', async () => {
	const cable = cableByReference(await database(), '07TOKYO1')!;
	const textOf = (key: number): string => (key === 0 ? cable.subject!.text : cable.paragraphs.find((paragraph) => paragraph.key === key)!.clean.text);
	const records = [...cable.stances, ...cable.actions];
	expect(records.map(({ paragraph, span }) => textOf(paragraph).slice(span.start, span.end))).toEqual(records.map(({ quote }) => quote));
	expect(cable.stances.map(({ holder, proposition, stance }) => [holder, proposition, stance])).toContainEqual(['JP', 'ccw-venue', 'supports']);
	expect(cable.actions).toEqual([expect.objectContaining({ paragraph: 2, kind: 'post-asks-department', asker: 'TOKYO', asked: ['STATE'], status: 'open', due: '2007-03-20' })]);
});

test('a rejected stance stays on its cable’s page, with the reason', async () => {
	const db = await database();
	const { id } = cableByReference(db, '07TOKYO1')!.stances[0]!;
	reviewStance(db, { collection: 'mine', stanceId: id, decision: 'rejected', reason: 'not what it says', by: 'A. Reader' });
	expect(cableByReference(db, '07TOKYO1')!.stances[0]).toMatchObject({ id, review: 'rejected', reviewReason: 'not what it says', firm: false });
});

test('the overview counts what the database holds until a day', async () => {
	const db = await database();
	const all = overview(db, { topic });
	expect(all).toMatchObject({ days: { first: '2007-03-05', newest: '2008-03-05', cables: 2 }, openActionRequests: 1, highestMark: 'CONFIDENTIAL' });
	expect(all.stances).toBe(all.evidence.length);
	expect(all.countries).toBeGreaterThan(0);
	expect(all.imports).toEqual([expect.objectContaining({ counts: expect.objectContaining({ imported: 2 }) })]);
	expect(overview(db, { topic, until: '2007-03-04' })).toMatchObject({ days: { cables: 0 }, stances: 0, openActionRequests: 0 });
	expect(overview(db, { topic, until: '2007-12-31' })).toMatchObject({ days: { first: '2007-03-05', newest: '2007-03-05', cables: 1 }, openActionRequests: 1 });
	expect(overview(db, { topic, collections: ['sample'] })).toMatchObject({ days: { first: null, newest: null, cables: 0 }, stances: 0, highestMark: null });
});
