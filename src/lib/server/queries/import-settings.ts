import { eq } from 'drizzle-orm';
import type { ReadDb } from '#lib/server/db/client.ts';
import { settings } from '#lib/server/db/schema/index.ts';

export interface ImportSettings {
	readonly collection: string;
	readonly source: string;
	/** `YYYY-MM-DD`, or empty. */
	readonly retrievedOn: string;
}

export const IMPORT_SETTINGS = 'import';

/** What was answered at the last import, to be offered at the next. */
export function importSettings(db: ReadDb): ImportSettings {
	const row = db.select({ value: settings.value }).from(settings).where(eq(settings.key, IMPORT_SETTINGS)).get();
	return { collection: 'mine', source: '', retrievedOn: '', ...(row?.value as Partial<ImportSettings> | undefined) };
}
