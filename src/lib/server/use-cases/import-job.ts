import { createReadStream, createWriteStream, existsSync, readFileSync, rmSync } from 'node:fs';
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { ReadableStream } from 'node:stream/web';
import { eq, inArray } from 'drizzle-orm';
import { write, type WriteDb } from '#lib/server/db/client.ts';
import { imports } from '#lib/server/db/schema/index.ts';
import { BadInput, NotFound } from '#lib/server/errors.ts';
import { log } from '#lib/server/log.ts';
import { importSummary } from '#lib/server/queries/recent-imports.ts';
import type { ImportReport } from '#lib/server/queries/import-report.ts';
import { announceImport, importCables, type ImportOptions } from './import-cables.ts';
import { isDemarcheRunning, startDemarche } from './demarche-process.ts';
import { rememberImportSettings, type Answers } from './remember-import-settings.ts';

export interface Uploads extends Answers {
	/** As a form gives them. */
	readonly files: readonly Pick<File, 'name' | 'stream'>[];
	/** Pasted texts; blank ones are passed over. */
	readonly texts: readonly string[];
}

const uploadFolder = (dataFolder: string, id: number): string => join(dataFolder, 'uploads', String(id));
const partName = (index: number): string => `${String(index + 1).padStart(6, '0')}.part`;

/**
 * Takes uploads and pasted texts over into the data folder, starts a process that imports them and returns the number of the
 * import, under which `importReport` shows its progress. Throws `BadInput` when there is nothing to import.
 */
export async function startImport(db: WriteDb, dataFolder: string, uploads: Uploads): Promise<number> {
	const texts = uploads.texts.filter((text) => text.trim() !== '');
	const names = [...uploads.files.map((file) => file.name), ...texts.map((_, index) => (texts.length === 1 ? 'Pasted text' : `Pasted text ${index + 1}`))];
	if (names.length === 0) throw new BadInput('There is nothing to import.', 'Choose at least one file, or paste the text of a cable.');
	const asked = rememberImportSettings(db, { collection: uploads.collection, source: uploads.source, retrievedOn: uploads.retrievedOn });
	const options: ImportOptions = { collection: asked.collection, source: asked.source || null, retrievedOn: asked.retrievedOn || null, startedFrom: 'page' };
	const id = announceImport(db, names.length, options);
	const folder = uploadFolder(dataFolder, id);
	await mkdir(folder, { recursive: true });
	for (const [index, file] of uploads.files.entries()) {
		// A web stream of Node's own making, under the browser's type.
		await pipeline(Readable.fromWeb(file.stream() as ReadableStream), createWriteStream(join(folder, partName(index))));
	}
	for (const [index, text] of texts.entries()) await writeFile(join(folder, partName(uploads.files.length + index)), text);
	// Last, so that a list of names means that all its parts are there.
	await writeFile(join(folder, 'names.json'), JSON.stringify(names));
	startProcess(db, dataFolder, id);
	return id;
}

/** Does the work of an import that `startImport` announced, in the process that calls it, and clears the uploads away. */
export async function carryOutImport(db: WriteDb, dataFolder: string, id: number): Promise<ImportReport> {
	const summary = importSummary(db, id);
	const folder = uploadFolder(dataFolder, id);
	if (summary === null || !existsSync(join(folder, 'names.json'))) throw new NotFound(`There are no uploads for an import ${id}.`);
	const names = JSON.parse(readFileSync(join(folder, 'names.json'), 'utf8')) as string[];
	const inputs = names.map((name, index) => ({ name, open: () => createReadStream(join(folder, partName(index))) }));
	const report = await importCables(db, inputs, { ...summary, importId: id });
	await rm(folder, { recursive: true, force: true });
	return report;
}

/**
 * Settles imports whose process died: those from the page go on from their uploads, others are marked as interrupted. To
 * be called when the server starts.
 */
export function recoverImports(db: WriteDb, dataFolder: string): void {
	const unfinished = db
		.select({ id: imports.id, pid: imports.pid }).from(imports).where(inArray(imports.status, ['waiting', 'running'])).all();
	for (const { id, pid } of unfinished) {
		// This process has only just begun: an import under its number is one of a namesake before it.
		if (pid !== null && pid !== process.pid && isDemarcheRunning(pid)) continue;
		const folder = uploadFolder(dataFolder, id);
		if (existsSync(join(folder, 'names.json'))) startProcess(db, dataFolder, id);
		else {
			rmSync(folder, { recursive: true, force: true });
			interrupt(db, id, 'It was broken off. What is in the report is stored; import the same files again to complete it.');
		}
	}
}

function startProcess(db: WriteDb, dataFolder: string, id: number): void {
	const child = startDemarche(dataFolder, ['import', '--job', String(id)]);
	let said = '';
	child.stderr?.on('data', (chunk: Buffer) => (said = (said + chunk.toString()).slice(-2000)));
	child.on('error', (error) => settle(db, id, `Its process could not be started: ${error.message}`));
	child.on('exit', (code, signal) => settle(db, id, `It was broken off (${signal ?? `exit code ${code}`}). ${said.trim()}`.trim()));
	if (child.pid !== undefined) write(db, (tx) => tx.update(imports).set({ pid: child.pid ?? null }).where(eq(imports.id, id)).run());
}

/** After its process has ended: an import that is not finished was broken off. Nobody is there to catch what this would throw. */
function settle(db: WriteDb, id: number, message: string): void {
	try {
		if (importSummary(db, id)?.status === 'finished') return;
		log.error({ import: id, message }, 'import broke off');
		interrupt(db, id, message);
	} catch (error) {
		// Such as a database that is closed because the server stops: the next start settles it.
		log.warn({ import: id, err: error }, 'the end of an import could not be noted');
	}
}

function interrupt(db: WriteDb, id: number, message: string): void {
	const values = { status: 'interrupted' as const, message, finishedAt: new Date().toISOString(), pid: null };
	write(db, (tx) => tx.update(imports).set(values).where(eq(imports.id, id)).run());
}
