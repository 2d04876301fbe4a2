import { asc, eq } from 'drizzle-orm';
import type { ReadDb } from '#lib/server/db/client.ts';
import { cableCopies, cableVersions } from '#lib/server/db/schema/index.ts';

export interface ReceivedText {
	/** The file's name. */
	readonly label: string;
	readonly sha256: string;
	readonly source: string | null;
	readonly retrievedOn: string | null;
	readonly encoding: string;
	/** Instant in UTC. */
	readonly importedAt: string;
}

export interface CableVersion extends ReceivedText {
	readonly id: number;
	readonly isCurrent: boolean;
	/** Number of runs of X that stand for words taken out. */
	readonly redactions: number;
	/** The same letters and digits, received again in another layout or from another source. */
	readonly copies: readonly ReceivedText[];
}

/** The texts of a cable in the order in which they came in, each with its copies. */
export function cableVersionsOf(db: ReadDb, cableId: number): CableVersion[] {
	const versions = db
		.select({
			id: cableVersions.id, isCurrent: cableVersions.isCurrent, redactions: cableVersions.redactions, label: cableVersions.label,
			sha256: cableVersions.sha256, source: cableVersions.source, retrievedOn: cableVersions.retrievedOn, encoding: cableVersions.encoding,
			importedAt: cableVersions.importedAt
		})
		.from(cableVersions).where(eq(cableVersions.cableId, cableId)).orderBy(asc(cableVersions.id)).all();
	return versions.map((version) => ({ ...version, copies: copiesOf(db, version.id) }));
}

function copiesOf(db: ReadDb, versionId: number): ReceivedText[] {
	return db
		.select({
			label: cableCopies.label, sha256: cableCopies.sha256, source: cableCopies.source, retrievedOn: cableCopies.retrievedOn,
			encoding: cableCopies.encoding, importedAt: cableCopies.importedAt
		})
		.from(cableCopies).where(eq(cableCopies.versionId, versionId)).orderBy(asc(cableCopies.id)).all();
}
