import { count, desc, eq } from 'drizzle-orm';
import type { ReadDb } from '#lib/server/db/client.ts';
import { collections, importItems, imports, type ImportStatus, type ItemOutcome } from '#lib/server/db/schema/index.ts';

export type OutcomeCounts = Readonly<Record<ItemOutcome, number>>;

export interface ImportSummary {
	readonly id: number;
	readonly collection: string;
	readonly collectionTitle: string;
	readonly badge: string | null;
	readonly source: string | null;
	readonly retrievedOn: string | null;
	readonly startedFrom: 'page' | 'command' | 'sample';
	readonly status: ImportStatus;
	/** Files and pasted texts; one may hold many cables. */
	readonly inputs: number;
	readonly inputsRead: number;
	readonly message: string | null;
	/** Instants in UTC. */
	readonly startedAt: string;
	readonly finishedAt: string | null;
	readonly counts: OutcomeCounts;
}

const NONE: OutcomeCounts = { imported: 0, copy: 0, identical: 0, 'new-version': 0, failed: 0 };

/** The newest imports first, with how many cables came out how. */
export function recentImports(db: ReadDb, limit = 10): ImportSummary[] {
	const rows = selectImports(db).orderBy(desc(imports.id)).limit(limit).all();
	return rows.map((row) => ({ ...row, counts: countsOf(db, row.id) }));
}

/** One import, or null when there is none of that number. */
export function importSummary(db: ReadDb, id: number): ImportSummary | null {
	const row = selectImports(db).where(eq(imports.id, id)).get();
	return row === undefined ? null : { ...row, counts: countsOf(db, id) };
}

function selectImports(db: ReadDb) {
	return db
		.select({
			id: imports.id, collection: imports.collectionId, collectionTitle: collections.title, badge: collections.badge, source: imports.source,
			retrievedOn: imports.retrievedOn, startedFrom: imports.startedFrom, status: imports.status, inputs: imports.inputs,
			inputsRead: imports.inputsRead, message: imports.message, startedAt: imports.startedAt, finishedAt: imports.finishedAt
		})
		.from(imports)
		.innerJoin(collections, eq(collections.id, imports.collectionId));
}

function countsOf(db: ReadDb, id: number): OutcomeCounts {
	const rows = db
		.select({ outcome: importItems.outcome, number: count() })
		.from(importItems)
		.where(eq(importItems.importId, id))
		.groupBy(importItems.outcome)
		.all();
	return { ...NONE, ...Object.fromEntries(rows.map((row) => [row.outcome, row.number])) };
}
