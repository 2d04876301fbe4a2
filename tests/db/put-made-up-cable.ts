import { eq } from 'drizzle-orm';
import type { ActionRequest } from '#lib/actions/action-request.ts';
import type { CableReading } from '#lib/cables/cable.ts';
import { write, type WriteDb } from '#lib/server/db/client.ts';
import { cables } from '#lib/server/db/schema/index.ts';
import { ensureCollection } from '#lib/server/store/collections.ts';
import { putReading, readingToHeader } from '#lib/server/store/put-reading.ts';
import { putRecords } from '#lib/server/store/put-records.ts';
import { receiveText } from '#lib/server/store/receive-text.ts';
import { engineName, RULES } from '#lib/server/use-cases/put-current-reading.ts';
import type { Stance } from '#lib/stances/stance.ts';

/** Stores a reading with its records as an import would. */
export function putMadeUpCable(
	db: WriteDb, reading: CableReading, records: { stances?: Stance[]; actions?: ActionRequest[] } = {}, collection = 'mine'
): number {
	return write(db, (tx) => {
		ensureCollection(tx, collection, new Date());
		const received = receiveText(tx, collection, reading.cable.reference!, readingToHeader(reading, 'JP'), {
			raw: reading.raw, sha256: `sha-${reading.raw}`, foldedHash: `folded-${reading.raw}`, redactions: 0, label: 'made-up.txt', source: 'a test',
			retrievedOn: '2026-01-02', encoding: 'utf-8', envelope: null, importedAt: '2026-01-02T03:04:05.000Z'
		});
		putReading(tx, received.cableId, reading);
		const cable = { id: received.cableId, collection, reference: reading.cable.reference!, reading: reading.cable };
		putRecords(tx, cable, RULES, [
			{ topic: 'cluster-munitions', stances: records.stances ?? [], actions: records.actions ?? [] }
		]);
		// Otherwise newer rules would take it for one of an older release and read it again.
		tx.update(cables).set({ extractedBy: engineName(RULES) }).where(eq(cables.id, received.cableId)).run();
		return received.cableId;
	});
}
