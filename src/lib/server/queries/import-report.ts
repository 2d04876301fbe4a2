import { asc, eq } from 'drizzle-orm';
import type { ReadDb } from '#lib/server/db/client.ts';
import { importItems, type ItemOutcome } from '#lib/server/db/schema/index.ts';
import { importSummary, type ImportSummary } from './recent-imports.ts';

export interface ImportReportItem {
	readonly ordinal: number;
	/** File name, with the place in it where the file holds several cables. */
	readonly label: string;
	readonly outcome: ItemOutcome;
	/** Of a failure, in kebab case. */
	readonly code: string | null;
	readonly message: string;
	readonly hint: string | null;
	/** The cable's reference, for the link; null on failure. */
	readonly reference: string | null;
	readonly subject: string | null;
	readonly stances: number;
	readonly actions: number;
	/** Remarks of the reader. */
	readonly issues: number;
}

export interface ImportReport extends ImportSummary {
	readonly items: readonly ImportReportItem[];
}

/** What became of every cable of an import, in the order of reading; null when there is no such import. */
export function importReport(db: ReadDb, id: number): ImportReport | null {
	const summary = importSummary(db, id);
	if (summary === null) return null;
	const items = db
		.select({
			ordinal: importItems.ordinal, label: importItems.label, outcome: importItems.outcome, code: importItems.code, message: importItems.message,
			hint: importItems.hint, reference: importItems.reference, subject: importItems.subject, stances: importItems.stances,
			actions: importItems.actions, issues: importItems.issues
		})
		.from(importItems)
		.where(eq(importItems.importId, id))
		.orderBy(asc(importItems.ordinal))
		.all();
	return { ...summary, items };
}
