import { and, asc, desc, eq } from 'drizzle-orm';
import type { WriteDb } from '#lib/server/db/client.ts';
import { cableCopies, cables, cableVersions } from '#lib/server/db/schema/index.ts';
import type { CableHeader } from './put-reading.ts';

/** A cable's text as it came in. */
export interface ReceivedText {
	readonly raw: string;
	readonly sha256: string;
	readonly foldedHash: string;
	readonly redactions: number;
	readonly label: string;
	readonly source: string | null;
	readonly retrievedOn: string | null;
	readonly encoding: string;
	readonly envelope: unknown;
	readonly importedAt: string;
}

export interface Received {
	readonly outcome: 'imported' | 'copy' | 'identical' | 'new-version';
	readonly cableId: number;
	/** This text is now the one that bears the cable's records: they are to be written anew. */
	readonly becameCurrent: boolean;
}

/** Files a text under its cable: the first of a new cable, a known one, another copy of a version, or another version. */
export function receiveText(tx: WriteDb, collection: string, reference: string, header: CableHeader, text: ReceivedText): Received {
	const known = tx
		.select({ id: cables.id }).from(cables).where(and(eq(cables.collectionId, collection), eq(cables.reference, reference))).get();
	if (known === undefined) {
		const stamps = { createdAt: text.importedAt, updatedAt: text.importedAt };
		const cableId = Number(tx.insert(cables).values({ ...header, collectionId: collection, reference, ...stamps }).run().lastInsertRowid);
		tx.insert(cableVersions).values({ ...text, cableId, isCurrent: true }).run();
		return { outcome: 'imported', cableId, becameCurrent: true };
	}
	const cableId = known.id;
	const same = tx
		.select({ id: cableVersions.id, sha256: cableVersions.sha256 })
		.from(cableVersions).where(and(eq(cableVersions.cableId, cableId), eq(cableVersions.foldedHash, text.foldedHash))).get();
	if (same === undefined) {
		tx.insert(cableVersions).values({ ...text, cableId, isCurrent: false }).run();
		return { outcome: 'new-version', cableId, becameCurrent: chooseCurrent(tx, cableId, text.foldedHash) };
	}
	if (same.sha256 === text.sha256) return { outcome: 'identical', cableId, becameCurrent: false };
	const { raw, sha256, label, source, retrievedOn, encoding, importedAt } = text;
	const added = tx
		.insert(cableCopies).values({ versionId: same.id, raw, sha256, label, source, retrievedOn, encoding, importedAt }).onConflictDoNothing().run();
	return { outcome: added.changes === 1 ? 'copy' : 'identical', cableId, becameCurrent: false };
}

/** Makes the version with the fewest redactions current, the newest among equals; tells whether that is the one asked about. */
function chooseCurrent(tx: WriteDb, cableId: number, foldedHash: string): boolean {
	const best = tx
		.select({ id: cableVersions.id, foldedHash: cableVersions.foldedHash, isCurrent: cableVersions.isCurrent })
		.from(cableVersions).where(eq(cableVersions.cableId, cableId)).orderBy(asc(cableVersions.redactions), desc(cableVersions.id)).get();
	if (best === undefined || best.isCurrent) return false;
	// Off before on: two current versions at once would break the index that allows one.
	tx.update(cableVersions).set({ isCurrent: false }).where(eq(cableVersions.cableId, cableId)).run();
	tx.update(cableVersions).set({ isCurrent: true }).where(eq(cableVersions.id, best.id)).run();
	return best.foldedHash === foldedHash;
}
