import { and, eq } from 'drizzle-orm';
import type { CableReading } from '#lib/cables/cable.ts';
import type { Envelope } from '#lib/cables/envelope.ts';
import { readCables } from '#lib/cables/read-cable.ts';
import type { ReadDb } from '#lib/server/db/client.ts';
import { cables, cableVersions } from '#lib/server/db/schema/index.ts';

/** The current version of a stored cable, read anew by the rules of today; null when there is none. */
export function currentReading(db: ReadDb, reference: string, collection: string): CableReading | null {
	const version = db
		.select({ raw: cableVersions.raw, envelope: cableVersions.envelope })
		.from(cableVersions).innerJoin(cables, eq(cables.id, cableVersions.cableId))
		.where(and(eq(cables.reference, reference), eq(cables.collectionId, collection), eq(cableVersions.isCurrent, true))).get();
	if (version === undefined) return null;
	const readings = readCables(version.raw, version.envelope as Envelope | null);
	return readings.find(({ cable }) => cable.reference === reference) ?? readings[0] ?? null;
}
