import { createHash } from 'node:crypto';
import { and, eq } from 'drizzle-orm';
import type { CableReading } from '#lib/cables/cable.ts';
import { foldText } from '#lib/cables/cable-folding.ts';
import { readEnvelopeLine, type Envelope } from '#lib/cables/envelope.ts';
import { looksLikeCable, readCables } from '#lib/cables/read-cable.ts';
import { countRedactions } from '#lib/cables/redactions.ts';
import { homeOf } from '#lib/cables/vocabulary/posts.ts';
import type { ReadDb, WriteDb } from '#lib/server/db/client.ts';
import { cableCopies, cables, cableVersions } from '#lib/server/db/schema/index.ts';
import { readingToHeader } from '#lib/server/store/put-reading.ts';
import { receiveText, type Received } from '#lib/server/store/receive-text.ts';
import { failure, type ImportedItem } from './import-outcomes.ts';
import { putCurrentReading } from './put-current-reading.ts';

/** A text in which one or, where a dump glued them, several cables stand. */
export interface TextToImport {
	readonly label: string;
	readonly raw: string;
	readonly encoding: string;
	readonly envelope: Envelope | null;
	readonly collection: string;
	readonly source: string | null;
	readonly retrievedOn: string | null;
}

/** A change to make inside a transaction, and the item that it results in. */
export type PreparedItem = (tx: WriteDb, now: Date) => ImportedItem;

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');

/**
 * Reads a text, without touching the database but for a look whether it is known, and gives for each cable in it the
 * change that stores it. The reading is done before any lock is taken.
 */
export function importText(db: ReadDb, text: TextToImport): PreparedItem[] {
	const hash = sha256(text.raw);
	const known = knownCables(db, text.collection, hash);
	if (known.length > 0) return known.map((cable) => () => item(text.label, 'identical', cable.reference, cable.subject, 0));
	const readings = readCables(text.raw, text.envelope);
	return readings.map((reading, index) => {
		const label = readings.length === 1 ? text.label : `${text.label}, cable ${index + 1} of ${readings.length}`;
		if (!looksLikeCable(reading)) return () => failure(label, 'not-a-cable', NOT_A_CABLE);
		return (tx: WriteDb, now: Date) => storeReading(tx, { ...text, label }, hash, reading, now);
	});
}

const NOT_A_CABLE = 'Not a cable: no two of classification line, routing block, TAGS, SUBJECT and marked paragraphs were found.';

function storeReading(tx: WriteDb, text: TextToImport, hash: string, reading: CableReading, now: Date): ImportedItem {
	const { raw, label, source, retrievedOn, encoding, envelope, collection } = text;
	// The mirror's own first line is not the cable's text: with and without it are copies of each other.
	const foldedHash = sha256(foldText(raw.slice(readEnvelopeLine(raw)?.length ?? 0)));
	// A text that bears no reference is known by itself.
	const reference = reading.cable.reference ?? `TEXT-${foldedHash.slice(0, 10).toUpperCase()}`;
	const received = receiveText(tx, collection, reference, readingToHeader(reading, homeOf(reading.cable.origin)), {
		raw, sha256: hash, foldedHash, redactions: countRedactions(raw), label, source, retrievedOn, encoding, envelope, importedAt: now.toISOString()
	});
	const counts = received.becameCurrent ? putCurrentReading(tx, { id: received.cableId, collection, reference }, reading, now) : { stances: 0, actions: 0 };
	const made = item(label, received.outcome, reference, reading.cable.subject?.text ?? null, received.becameCurrent ? reading.issues.length : 0);
	return { ...made, ...counts, message: MESSAGES[received.outcome](reference, received.becameCurrent) };
}

const MESSAGES: Readonly<Record<Received['outcome'], (reference: string, becameCurrent: boolean) => string>> = {
	imported: (reference) => `${reference} imported.`,
	identical: (reference) => `${reference} is known already, word for word; nothing changed.`,
	copy: (reference) => `${reference} is known already; filed as another copy of the same text.`,
	'new-version': (reference, becameCurrent) =>
		`Another version of ${reference}; ${becameCurrent ? 'it is the current one now.' : 'the present one has fewer redactions and stays current.'}`
};

function item(label: string, outcome: Received['outcome'], reference: string, subject: string | null, issues: number): ImportedItem {
	const message = MESSAGES[outcome](reference, false);
	return { label, outcome, code: null, message, hint: null, reference, subject, stances: 0, actions: 0, issues };
}

/** The cables of a collection that were received as exactly this text. */
function knownCables(db: ReadDb, collection: string, hash: string): { reference: string; subject: string | null }[] {
	const fields = { reference: cables.reference, subject: cables.subject };
	const asVersion = db
		.selectDistinct(fields).from(cables).innerJoin(cableVersions, eq(cableVersions.cableId, cables.id))
		.where(and(eq(cableVersions.sha256, hash), eq(cables.collectionId, collection))).all();
	if (asVersion.length > 0) return asVersion;
	return db
		.selectDistinct(fields).from(cables)
		.innerJoin(cableVersions, eq(cableVersions.cableId, cables.id))
		.innerJoin(cableCopies, eq(cableCopies.versionId, cableVersions.id))
		.where(and(eq(cableCopies.sha256, hash), eq(cables.collectionId, collection))).all();
}
