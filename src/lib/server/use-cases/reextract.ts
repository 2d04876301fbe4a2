import { and, asc, count, gt, isNull, ne, or } from 'drizzle-orm';
import { write, type ReadDb, type WriteDb } from '#lib/server/db/client.ts';
import { cables } from '#lib/server/db/schema/index.ts';
import { currentReading } from '#lib/server/queries/current-reading.ts';
import { engineName, putCurrentReading, RULES, type Engine } from './put-current-reading.ts';

const isStale = (engine: Engine) => or(isNull(cables.extractedBy), ne(cables.extractedBy, engineName(engine)));

/** How many cables were read and extracted by another version of the rules than this one. */
export function staleCables(db: ReadDb, engine: Engine = RULES): number {
	return db.select({ number: count() }).from(cables).where(isStale(engine)).get()?.number ?? 0;
}

/**
 * Reads and extracts again, each in a transaction of its own, the cables that another version of the rules went over (or
 * all of them); returns how many. What people decided stands: records that are found again keep their decision,
 * those that are not found any more stay for the decision's sake. May be broken off and run again.
 */
export function reextract(db: WriteDb, all = false, onCable: (reference: string) => void = () => {}, engine: Engine = RULES): number {
	let done = 0;
	for (let last = 0; ; done++) {
		const next = db
			.select({ id: cables.id, collection: cables.collectionId, reference: cables.reference })
			.from(cables).where(and(gt(cables.id, last), all ? undefined : isStale(engine))).orderBy(asc(cables.id)).limit(1).get();
		if (next === undefined) return done;
		write(db, (tx) => {
			const own = currentReading(tx, next.reference, next.collection);
			if (own !== null) putCurrentReading(tx, next, own, new Date(), engine);
		});
		onCable(next.reference);
		last = next.id;
	}
}
