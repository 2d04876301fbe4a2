import { sql } from 'drizzle-orm';
import { expect, test } from 'vitest';
import type { WriteDb } from '#lib/server/db/client.ts';
import { cableByReference } from '#lib/server/queries/cable-by-reference.ts';
import { importCables, type ImportInput } from '#lib/server/use-cases/import-cables.ts';
import { cableText } from './cable-text.ts';
import { temporaryDatabase } from './temporary-database.ts';

const options = { collection: 'mine', source: 'a test', retrievedOn: '2026-01-02', startedFrom: 'command' } as const;

const input = (name: string, content: string | Uint8Array): ImportInput => ({
	name,
	open: async function* () {
		yield typeof content === 'string' ? new TextEncoder().encode(content) : content;
	}
});

const put = async (db: WriteDb, text: string, collection = 'mine') => (await importCables(db, [input('a.txt', text)], { ...options, collection })).items[0]!;

/** Every row of every table that holds cables. */
const contents = (db: WriteDb): unknown => Object.fromEntries(
	['cables', 'cable_versions', 'cable_copies', 'paragraphs', 'addressees', 'cable_tags', 'cable_references', 'parse_issues', 'stances', 'action_requests']
		.map((table) => [table, db.all(sql.raw(`SELECT * FROM ${table}`))])
);

test('a cable comes in with its header, paragraphs, source and report', async () => {
	const { db } = temporaryDatabase();
	const report = await importCables(db, [input('tokyo.txt', cableText({ refs: 'STATE 6667' }))], options);
	expect(report).toMatchObject({ status: 'finished', inputs: 1, inputsRead: 1, counts: { imported: 1, failed: 0 }, source: 'a test' });
	expect(report.items).toEqual([expect.objectContaining({ label: 'tokyo.txt', outcome: 'imported', reference: '07TOKYO9001', subject: 'JAPAN ON CLUSTER MUNITIONS' })]);
	const cable = cableByReference(db, '07TOKYO9001')!;
	expect(cable).toMatchObject({
		origin: 'TOKYO', originCountry: 'JP', sent: { value: '2007-03-05T08:00Z', precision: 'minute' }, classification: 'CONFIDENTIAL', signer: 'DONOVAN',
		highestMark: 'CONFIDENTIAL', collection: { id: 'mine', badge: null }, subject: { text: 'JAPAN ON CLUSTER MUNITIONS' }
	});
	expect(cable.tags).toEqual([{ tag: 'PARM', country: null }, { tag: 'MOPS', country: null }, { tag: 'JA', country: 'JP' }]);
	expect(cable.paragraphs.map((row) => [row.key, row.mark, row.clean.text])).toEqual([[1, 'C', 'Japan supports the CCW as the forum for cluster munitions.']]);
	expect(cable.references).toEqual([expect.objectContaining({ reference: '07STATE6667', inCorpus: false })]);
	expect(cable.versions).toEqual([expect.objectContaining({ label: 'tokyo.txt', source: 'a test', retrievedOn: '2026-01-02', encoding: 'utf-8', isCurrent: true })]);
	expect(cable.raw).toBe(cableText({ refs: 'STATE 6667' }));
});

test('importing twice changes nothing', async () => {
	const { db } = temporaryDatabase();
	await put(db, cableText());
	const before = contents(db);
	expect(await put(db, cableText())).toMatchObject({ outcome: 'identical', reference: '07TOKYO9001' });
	expect(contents(db)).toEqual(before);
});

test('the same letters and digits in another layout are another copy, once', async () => {
	const { db } = temporaryDatabase();
	await put(db, cableText());
	const otherLayout = cableText().replaceAll('\n', '\r\n').replace('CCW as', 'CCW  as');
	expect((await put(db, otherLayout)).outcome).toBe('copy');
	expect((await put(db, otherLayout)).outcome).toBe('identical');
	const withEnvelope = `07TOKYO9001\t2007-03-05 08:08\t2011-08-30 01:44\tCONFIDENTIAL\tEmbassy Tokyo\n${cableText()}`;
	expect((await put(db, withEnvelope)).outcome).toBe('copy');
	expect(cableByReference(db, '07TOKYO9001')!.versions.map((version) => [version.isCurrent, version.copies.length])).toEqual([[true, 2]]);
});

test('another wording is another version: the fewest redactions count, then the newest', async () => {
	const { db } = temporaryDatabase();
	const version = (text: string): string => cableText({ paragraphs: [text] });
	const current = (): string => cableByReference(db, '07TOKYO9001')!.paragraphs[0]!.clean.text;
	await put(db, version('XXXXXXXXXXXX of MOFA supports the CCW.'));
	expect(await put(db, version('Tamagawa of MOFA supports the CCW.'))).toMatchObject({ outcome: 'new-version', message: expect.stringMatching(/is the current one now/) });
	expect(current()).toBe('Tamagawa of MOFA supports the CCW.');
	expect(await put(db, version('XXXXXXXXXXXX of XXXXXXXX supports the CCW.'))).toMatchObject({ message: expect.stringMatching(/fewer redactions/) });
	expect(current()).toBe('Tamagawa of MOFA supports the CCW.');
	await put(db, version('Tamagawa of the MOFA supports the CCW.'));
	expect(current()).toBe('Tamagawa of the MOFA supports the CCW.');
	expect(cableByReference(db, '07TOKYO9001')!.versions.map((row) => [row.redactions, row.isCurrent])).toEqual([[1, false], [0, false], [2, false], [0, true]]);
});

test('the same reference may stand in two collections, and neither touches the other', async () => {
	const { db } = temporaryDatabase();
	await put(db, cableText({ subject: 'MINE' }));
	expect((await put(db, cableText({ subject: 'OF THE PROJECT' }), 'project')).outcome).toBe('imported');
	expect(cableByReference(db, '07TOKYO9001')).toMatchObject({ subject: { text: 'MINE' }, alsoIn: [{ id: 'project' }] });
	expect(cableByReference(db, '07TOKYO9001', 'project')).toMatchObject({ subject: { text: 'OF THE PROJECT' } });
	expect(cableByReference(db, '07TOKYO9001', 'elsewhere')).toBeNull();
});

test('a cable without any reference is known by its text', async () => {
	const { db } = temporaryDatabase();
	const bare = 'UNCLAS\n\nTAGS: PARM\nSUBJECT: A TEXT WITHOUT AN ORIGIN\n\n¶1. (U) Words.\n';
	const item = await put(db, bare);
	expect(item).toMatchObject({ outcome: 'imported', reference: expect.stringMatching(/^TEXT-[0-9A-F]{10}$/) });
	expect(cableByReference(db, item.reference!)!.sent).toBeNull();
	expect((await put(db, `${bare}\n\n`)).outcome).toBe('copy');
});

const PNG = new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 0x0d, 0x49, 0x48, 0x44, 0x52]);
const BAD: [name: string, content: string | Uint8Array, code: string][] = [
	['picture.png', PNG, 'binary'],
	['empty.txt', '', 'empty'],
	['blank.txt', ' \n\n ', 'empty'],
	['one-line.txt', 'a'.repeat(20_000_000), 'too-large'],
	['letter.txt', 'Dear colleague,\n\nthe weather in Oslo is fine.\n', 'not-a-cable']
];

test('bad inputs each get a line that says what to do, and the next file still goes in', async () => {
	const { db } = temporaryDatabase();
	const seen: string[] = [];
	const inputs = BAD.map(([name, content]) => input(name, content));
	const missing = { name: 'gone.txt', open: () => { throw Object.assign(new Error('no'), { code: 'ENOENT' }); } };
	const report = await importCables(db, [...inputs, missing, input('good.txt', cableText())], options, (item) => seen.push(item.label));
	expect(report.items.map((item) => [item.label, item.code])).toEqual([...BAD.map(([name, , code]) => [name, code]), ['gone.txt', 'not-there'], ['good.txt', null]]);
	expect(report.items.filter((item) => item.outcome === 'failed').every((item) => item.message.length > 10 && item.hint !== null)).toBe(true);
	expect(report.counts).toEqual({ imported: 1, copy: 0, identical: 0, 'new-version': 0, failed: 6 });
	expect(seen).toEqual(report.items.map((item) => item.label));
	expect(db.get(sql`SELECT count(*) AS n FROM cables`)).toEqual({ n: 1 });
});

test('a fault while a cable is stored leaves nothing of it and does not stop the others', async () => {
	const { db } = temporaryDatabase();
	db.run(sql`CREATE TEMP TRIGGER fault BEFORE INSERT ON cable_tags WHEN new.tag = 'KFLT' BEGIN SELECT RAISE(ABORT, 'injected fault'); END`);
	const report = await importCables(db, [input('a.txt', cableText({ tags: 'PARM KFLT' })), input('b.txt', cableText({ serial: 2 }))], options);
	expect(report.items.map((item) => [item.outcome, item.code])).toEqual([['failed', 'not-processed'], ['imported', null]]);
	expect(db.all(sql`SELECT reference FROM cables`)).toEqual([{ reference: '07TOKYO2' }]);
	expect(db.get(sql`SELECT count(*) AS n FROM cable_versions`)).toEqual({ n: 1 });
});
