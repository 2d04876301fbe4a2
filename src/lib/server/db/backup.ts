import { existsSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import BetterSqlite3 from 'better-sqlite3';
import { BadInput, busyOr, NotFound } from '#lib/server/errors.ts';
import { WRITER_WAIT_MS } from './client.ts';

const DATABASE = 'demarche.db';

/** `backups/demarche-2026-01-02T030405.db` in the data folder. */
export function backupPath(folder: string, now: Date): string {
	return join(folder, 'backups', `demarche-${now.toISOString().slice(0, 19).replaceAll(':', '')}.db`);
}

/** Writes a copy of the database as it stands now, also while others read and write, and checks it. Never writes over a file. */
export async function backUp(folder: string, target: string): Promise<void> {
	if (existsSync(target)) throw new BadInput(`${target} exists already.`, 'Name another file.');
	if (!existsSync(join(folder, DATABASE))) throw new NotFound(`There is no database in ${folder} yet.`);
	await mkdir(dirname(target), { recursive: true });
	await copyInto(join(folder, DATABASE), target);
	checkBackup(target);
}

/**
 * Puts a backup in the place of the database, as one change that whoever has it open sees. What was there is backed up
 * first; returns that file, or null when there was nothing. A file that is no sound backup is refused before anything happens.
 */
export async function restore(folder: string, source: string, now: Date): Promise<string | null> {
	checkBackup(source);
	await mkdir(folder, { recursive: true });
	const saved = existsSync(join(folder, DATABASE)) ? backupPath(folder, now) : null;
	if (saved !== null) await backUp(folder, saved);
	await copyInto(source, join(folder, DATABASE));
	return saved;
}

async function copyInto(source: string, target: string): Promise<void> {
	const from = new BetterSqlite3(source, { fileMustExist: true, timeout: WRITER_WAIT_MS });
	try {
		await from.backup(target);
	} catch (error) {
		throw busyOr(error);
	} finally {
		from.close();
	}
}

/** Throws `BadInput` unless the file is a whole database of Demarche. */
function checkBackup(path: string): void {
	if (!existsSync(path)) throw new NotFound(`There is no file ${path}.`);
	const refuse = (reason: string): BadInput => new BadInput(`${path} is no sound backup of Demarche: ${reason}.`);
	let file: BetterSqlite3.Database | undefined;
	try {
		file = new BetterSqlite3(path, { readonly: true });
		if (!file.prepare("SELECT 1 FROM sqlite_schema WHERE name = 'cable_versions'").get()) throw refuse('it holds no table of cables');
		const problems = file.pragma('integrity_check(1)', { simple: true });
		if (problems !== 'ok') throw refuse(String(problems));
	} catch (error) {
		throw error instanceof BadInput ? error : refuse(error instanceof Error ? error.message : String(error));
	} finally {
		file?.close();
	}
}
