import { eq } from 'drizzle-orm';
import { readInput } from '#lib/cables/formats/read-input.ts';
import { write, type WriteDb } from '#lib/server/db/client.ts';
import { importItems, imports } from '#lib/server/db/schema/index.ts';
import { Busy, NotFound } from '#lib/server/errors.ts';
import { importReport, type ImportReport } from '#lib/server/queries/import-report.ts';
import { ensureCollection } from '#lib/server/store/collections.ts';
import { failure, readFailure, type ImportedItem } from './import-outcomes.ts';
import { importText, type PreparedItem } from './import-text.ts';

/** A file, an upload, a pasted text: opened when its turn comes. */
export interface ImportInput {
	readonly name: string;
	readonly open: () => AsyncIterable<Uint8Array>;
}

export interface ImportOptions {
	readonly collection: string;
	readonly source: string | null;
	/** `YYYY-MM-DD`. */
	readonly retrievedOn: string | null;
	readonly startedFrom: 'page' | 'command' | 'sample';
	/** Number of an import that was announced before (`announceImport`), or broken off: its inputs that were read are passed over. */
	readonly importId?: number;
}

/** Writes down that an import is to come and returns its number. */
export function announceImport(db: WriteDb, inputs: number, options: ImportOptions, now: Date = new Date()): number {
	return write(db, (tx) => {
		const collectionId = ensureCollection(tx, options.collection, now);
		const { source, retrievedOn, startedFrom } = options;
		const row = {
			collectionId, source, retrievedOn, startedFrom, status: 'waiting' as const, inputs, inputsRead: 0, pid: process.pid, startedAt: now.toISOString()
		};
		return Number(tx.insert(imports).values(row).run().lastInsertRowid);
	});
}

/**
 * Imports every cable of the inputs, each in a transaction of its own together with its line in the report, and hands
 * that line to `onItem` once it is on the disk. Bad input is a line of the report, never thrown; `Busy` is, when the
 * database stays locked: what was handed out by then is stored, and running the import again completes it.
 */
export async function importCables(
	db: WriteDb, inputs: readonly ImportInput[], options: ImportOptions, onItem: (item: ImportedItem) => void = () => {}
): Promise<ImportReport> {
	const id = options.importId ?? announceImport(db, inputs.length, options);
	const before = importReport(db, id);
	if (before === null) throw new NotFound(`There is no import ${id}.`);
	const { collection, source, retrievedOn } = before;
	let ordinal = before.items.length;
	let inputsRead = before.inputsRead;
	let noted = performance.now();
	setImport(db, id, { status: 'running', pid: process.pid, inputs: inputs.length, message: null, finishedAt: null });
	/** One cable, or one failure, as one transaction. */
	const settle = (label: string, prepared: PreparedItem): void => {
		const item = attempt(label, () => record(db, id, ordinal, prepared), (failed) => record(db, id, ordinal, () => failed));
		ordinal++;
		onItem(item);
	};
	for (const input of inputs.slice(inputsRead)) {
		const ordinalBefore = ordinal;
		try {
			for await (const found of readInput(input.open(), input.name)) {
				if (!found.ok) settle(found.label, () => failure(found.label, found.code, found.message));
				else for (const prepared of importText(db, { ...found, collection, source, retrievedOn })) settle(found.label, prepared);
			}
			if (ordinal === ordinalBefore) settle(input.name, () => failure(input.name, 'not-a-cable', 'No cable was found in it.'));
		} catch (error) {
			if (error instanceof Busy) throw error;
			settle(input.name, () => readFailure(input.name, error));
		}
		inputsRead++;
		// Now and then: a count that lags only makes a resumed import look again at what it knows.
		if (performance.now() - noted > 200) {
			setImport(db, id, { inputsRead });
			noted = performance.now();
		}
	}
	setImport(db, id, { status: 'finished', inputsRead, finishedAt: new Date().toISOString(), pid: null });
	return importReport(db, id)!;
}

function record(db: WriteDb, importId: number, ordinal: number, prepared: PreparedItem): ImportedItem {
	return write(db, (tx) => {
		const item = prepared(tx, new Date());
		tx.insert(importItems).values({ importId, ordinal, ...item }).run();
		return item;
	});
}

/** A fault in one cable's storing is undone with its transaction and becomes a line of the report. */
function attempt(label: string, store: () => ImportedItem, giveUp: (failed: ImportedItem) => ImportedItem): ImportedItem {
	try {
		return store();
	} catch (error) {
		if (error instanceof Busy) throw error;
		return giveUp(readFailure(label, error));
	}
}

function setImport(db: WriteDb, id: number, values: Partial<typeof imports.$inferInsert>): void {
	write(db, (tx) => tx.update(imports).set(values).where(eq(imports.id, id)).run());
}
