import { sql } from 'drizzle-orm';
import type { WriteDb } from '#lib/server/db/client.ts';
import { officialActs } from '#lib/server/db/schema/index.ts';
import type { DatedAct } from '#lib/server/reference-data/official-acts.ts';

/** The topic that the tables of acts speak to. */
const TOPIC = 'cluster-munitions';
const LOT = 500;

/** Writes acts; of one that is there already the new form is taken, or with `keep` the old one is left. */
export function putOfficialActs(db: WriteDb, acts: readonly DatedAct[], known: 'replace' | 'keep'): void {
	// In lots: one statement for all would meet SQLite's limit of parameters.
	for (let from = 0; from < acts.length; from += LOT) {
		const insert = db.insert(officialActs).values(acts.slice(from, from + LOT).map((act) => ({ ...act, topic: TOPIC })));
		if (known === 'keep') insert.onConflictDoNothing().run();
		else {
			insert.onConflictDoUpdate({
				target: officialActs.id,
				set: { date: sql`excluded.date`, kind: sql`excluded.kind`, stance: sql`excluded.stance`, source: sql`excluded.source`, knownUpTo: sql`excluded.known_up_to` }
			}).run();
		}
	}
}
