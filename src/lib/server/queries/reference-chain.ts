import { sql } from 'drizzle-orm';
import type { ReadDb } from '#lib/server/db/client.ts';
import { sentUntil } from './action-items.ts';

export interface ChainLink {
	readonly reference: string;
	/** Steps from the cable asked about: below 0 what it refers to, above 0 what refers to it; 0 is itself. */
	readonly step: number;
	/** The cable by which it is in the chain; null for the cable itself. */
	readonly via: string | null;
	readonly sent: string | null;
	readonly subject: string | null;
	readonly inCorpus: boolean;
}

/** Farther away nothing answers any more, and a much-cited cable would draw in the whole corpus. */
const STEPS_BACK = 3;
const STEPS_FORTH = 2;
const MOST = 60;

/** The chain of references through a cable, the earliest first: what it refers to in steps, itself, what refers to it in steps, as far as it was sent until `asOf`. */
export function referenceChain(db: ReadDb, reference: string, asOf: string | null): ChainLink[] {
	const back = db.all<{ reference: string; via: string; step: number }>(sql`
		WITH RECURSIVE back(reference, via, step) AS (
			SELECT r.reference, c.reference, 1 FROM cables c JOIN cable_references r ON r.cable_id = c.id WHERE c.reference = ${reference} AND r.reference IS NOT NULL
			UNION SELECT r.reference, c.reference, back.step + 1 FROM back JOIN cables c ON c.reference = back.reference JOIN cable_references r ON r.cable_id = c.id
			WHERE r.reference IS NOT NULL AND back.step < ${STEPS_BACK}
		) SELECT reference, via, -min(step) AS step FROM back WHERE reference <> ${reference} GROUP BY reference ORDER BY step LIMIT ${MOST}`);
	const forth = db.all<{ reference: string; via: string; step: number }>(sql`
		WITH RECURSIVE forth(reference, via, step) AS (
			SELECT c.reference, r.reference, 1 FROM cable_references r JOIN cables c ON c.id = r.cable_id WHERE r.reference = ${reference}
			UNION SELECT c.reference, r.reference, forth.step + 1 FROM forth JOIN cable_references r ON r.reference = forth.reference JOIN cables c ON c.id = r.cable_id
			WHERE forth.step < ${STEPS_FORTH}
		) SELECT reference, via, min(step) AS step FROM forth WHERE reference <> ${reference} GROUP BY reference ORDER BY step LIMIT ${MOST}`);
	const links = [...back, { reference, via: null, step: 0 }, ...forth.filter((link) => !back.some((earlier) => earlier.reference === link.reference))];
	const held = new Map(db.all<{ reference: string; sent: string | null; subject: string | null; isKnown: number | null }>(sql`
		SELECT reference, substr(sent, 1, 10) AS sent, subject, ${sentUntil(asOf)} AS isKnown FROM cables WHERE reference IN (SELECT value FROM json_each(${JSON.stringify(links.map((link) => link.reference))}))`)
		.map((row) => [row.reference, row]));
	return links
		.map((link): ChainLink => ({ ...link, sent: held.get(link.reference)?.sent ?? null, subject: held.get(link.reference)?.subject ?? null, inCorpus: held.has(link.reference) }))
		.filter((link) => link.step <= 0 || held.get(link.reference)?.isKnown === 1)
		.sort((a, b) => Math.sign(a.step) - Math.sign(b.step) || (a.sent ?? '').localeCompare(b.sent ?? '') || a.step - b.step);
}
