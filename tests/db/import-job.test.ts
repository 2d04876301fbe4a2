import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { eq } from 'drizzle-orm';
import { expect, test, vi } from 'vitest';
import type { WriteDb } from '#lib/server/db/client.ts';
import { imports } from '#lib/server/db/schema/index.ts';
import { collections } from '#lib/server/queries/collections.ts';
import { importReport } from '#lib/server/queries/import-report.ts';
import { importSettings } from '#lib/server/queries/import-settings.ts';
import { announceImport } from '#lib/server/use-cases/import-cables.ts';
import { isDemarcheRunning } from '#lib/server/use-cases/demarche-process.ts';
import { recoverImports, startImport } from '#lib/server/use-cases/import-job.ts';
import { cableText } from './cable-text.ts';
import { temporaryDatabase } from './temporary-database.ts';

const file = (name: string, text: string): File => new File([text], name);

/** The report once the import is over and its process has gone, so that nobody looks for the database after it was closed. */
async function settled(db: WriteDb, id: number) {
	const pid = db.select({ pid: imports.pid }).from(imports).where(eq(imports.id, id)).get()?.pid ?? 0;
	const isOver = () => {
		const report = importReport(db, id)!;
		return report.status === 'finished' || report.status === 'interrupted' ? report : null;
	};
	const report = await vi.waitUntil(isOver, { timeout: 100_000, interval: 50 });
	await vi.waitUntil(() => !isDemarcheRunning(pid), { timeout: 100_000, interval: 20 });
	return report;
}

test('uploads and a pasted text are imported by a process of their own', async () => {
	const { db, folder } = temporaryDatabase();
	const files = [file('a.txt', cableText()), file('b.txt', 'no cable at all')];
	const id = await startImport(db, folder, { files, texts: ['  ', cableText({ serial: 2 })], collection: 'Project Oslo', source: 'a mirror', retrievedOn: '2026-01-02' });
	const report = await settled(db, id);
	expect(report).toMatchObject({ status: 'finished', startedFrom: 'page', collection: 'project-oslo', source: 'a mirror', inputs: 3, inputsRead: 3 });
	expect(report.items.map((item) => [item.label, item.outcome, item.reference])).toEqual([
		['a.txt', 'imported', '07TOKYO9001'], ['b.txt', 'failed', null], ['Pasted text', 'imported', '07TOKYO2']
	]);
	expect(existsSync(join(folder, 'uploads', String(id)))).toBe(false);
	expect(importSettings(db)).toEqual({ collection: 'project-oslo', source: 'a mirror', retrievedOn: '2026-01-02' });
	expect(collections(db)).toContainEqual(expect.objectContaining({ id: 'project-oslo', title: 'Project Oslo', cables: 2 }));
});

test('nothing chosen and nothing pasted is refused before anything is written', async () => {
	const { db, folder } = temporaryDatabase();
	await expect(startImport(db, folder, { files: [], texts: [' \n'] })).rejects.toThrow(/nothing to import/);
	expect(db.select().from(imports).all()).toEqual([]);
});

test('an import whose process died goes on from its uploads when the server starts again', async () => {
	const { db, folder } = temporaryDatabase();
	const id = announceImport(db, 2, { collection: 'mine', source: null, retrievedOn: null, startedFrom: 'page' });
	const uploads = join(folder, 'uploads', String(id));
	mkdirSync(uploads, { recursive: true });
	writeFileSync(join(uploads, '000001.part'), cableText());
	writeFileSync(join(uploads, '000002.part'), cableText({ serial: 2 }));
	writeFileSync(join(uploads, 'names.json'), '["a.txt","b.txt"]');
	// The first file had been read. The process of that number runs, but it is another program: the number was given anew.
	db.update(imports).set({ status: 'running', pid: process.ppid, inputsRead: 1 }).where(eq(imports.id, id)).run();
	recoverImports(db, folder);
	const report = await settled(db, id);
	expect(report.items.map((item) => [item.label, item.reference])).toEqual([['b.txt', '07TOKYO2']]);
});

test('an import from the command line that died is marked, with what to do', () => {
	const { db, folder } = temporaryDatabase();
	const id = announceImport(db, 2, { collection: 'mine', source: null, retrievedOn: null, startedFrom: 'command' });
	db.update(imports).set({ status: 'running', pid: 2 ** 30 }).where(eq(imports.id, id)).run();
	recoverImports(db, folder);
	expect(importReport(db, id)).toMatchObject({ status: 'interrupted', message: expect.stringMatching(/import the same files again/) });
});
