import { eq } from 'drizzle-orm';
import type { Cable, CableReading, ParseIssue } from '#lib/cables/cable.ts';
import { homeOf } from '#lib/cables/vocabulary/posts.ts';
import type { WriteDb } from '#lib/server/db/client.ts';
import { cables } from '#lib/server/db/schema/index.ts';
import { log } from '#lib/server/log.ts';
import { putReading, readingToHeader } from '#lib/server/store/put-reading.ts';
import { putRecords, type Extractor, type Found } from '#lib/server/store/put-records.ts';
import { EXTRACTOR } from '#lib/stances/extract-stances.ts';
import { extractRecords } from './extract-records.ts';

export interface CableIdentity {
	readonly id: number;
	readonly collection: string;
	readonly reference: string;
}

/** What finds the records of a cable, and under which name and version they are filed. */
export interface Engine extends Extractor {
	readonly extract: (cable: Cable) => readonly Found[];
}

/** The rules of this release. */
export const RULES: Engine = { ...EXTRACTOR, extract: extractRecords };

export const engineName = ({ name, version }: Extractor): string => `${name} ${version}`;

/** Writes a cable's header, text and records anew from the reading of its current version; returns how many records were found. */
export function putCurrentReading(
	tx: WriteDb, identity: CableIdentity, reading: CableReading, now: Date, engine: Engine = RULES
): { stances: number; actions: number } {
	// A cable without a reference of its own is filed, and its records are identified, by the one that it was given.
	const cable = { ...reading.cable, reference: identity.reference };
	const { found, issues } = extractOrRemark(cable, engine);
	const header = readingToHeader(reading, homeOf(reading.cable.origin));
	putReading(tx, identity.id, { ...reading, issues: [...reading.issues, ...issues] });
	putRecords(tx, { ...identity, reading: cable }, engine, found);
	tx.update(cables).set({ ...header, extractedBy: engineName(engine), updatedAt: now.toISOString() }).where(eq(cables.id, identity.id)).run();
	return { stances: sum(found.map((topic) => topic.stances.length)), actions: sum(found.map((topic) => topic.actions.length)) };
}

/** A fault of the rules must not keep a cable out: it goes in without records, with a remark, and newer rules try again. */
function extractOrRemark(cable: Cable, engine: Engine): { found: readonly Found[]; issues: readonly ParseIssue[] } {
	try {
		return { found: engine.extract(cable), issues: [] };
	} catch (error) {
		log.error({ err: error, cable: cable.reference }, 'extraction failed');
		const message = `Its stances and action requests could not be extracted: ${error instanceof Error ? error.message : String(error)}`;
		return { found: [], issues: [{ code: 'not-extracted', message, span: null }] };
	}
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);
