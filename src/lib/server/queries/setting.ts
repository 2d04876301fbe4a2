import { eq } from 'drizzle-orm';
import type { ReadDb } from '#lib/server/db/client.ts';
import { settings } from '#lib/server/db/schema/index.ts';

/** What is remembered under `key`; undefined when nothing is. */
export function setting(db: ReadDb, key: string): unknown {
	return db.select({ value: settings.value }).from(settings).where(eq(settings.key, key)).get()?.value;
}
