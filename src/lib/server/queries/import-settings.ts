import type { ReadDb } from '#lib/server/db/client.ts';
import { setting } from './setting.ts';

export interface ImportSettings {
	readonly collection: string;
	readonly source: string;
	/** `YYYY-MM-DD`, or empty. */
	readonly retrievedOn: string;
}

export const IMPORT_SETTINGS = 'import';

/** What was answered at the last import, to be offered at the next. */
export function importSettings(db: ReadDb): ImportSettings {
	return { collection: 'mine', source: '', retrievedOn: '', ...(setting(db, IMPORT_SETTINGS) as Partial<ImportSettings> | undefined) };
}
