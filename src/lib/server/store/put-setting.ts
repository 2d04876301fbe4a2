import type { WriteDb } from '#lib/server/db/client.ts';
import { settings } from '#lib/server/db/schema/index.ts';

/** Remembers `value` (anything that JSON can hold) under `key`, in place of what stood there. */
export function putSetting(db: WriteDb, key: string, value: unknown, now: Date): void {
	const row = { key, value, updatedAt: now.toISOString() };
	db.insert(settings).values(row).onConflictDoUpdate({ target: settings.key, set: row }).run();
}
