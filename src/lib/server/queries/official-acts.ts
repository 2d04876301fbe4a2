import { and, asc, eq, inArray, lte } from 'drizzle-orm';
import type { OfficialAct } from '#lib/positions/evidence.ts';
import type { ReadDb } from '#lib/server/db/client.ts';
import { officialActs as table } from '#lib/server/db/schema/index.ts';

export interface OfficialActsFilter {
	readonly topic: string;
	readonly propositions?: readonly string[] | undefined;
	readonly holders?: readonly string[] | undefined;
	/** `YYYY-MM-DD`, inclusive. */
	readonly until?: string | undefined;
}

export type RecordedAct = OfficialAct & { /** Up to which day the source was known when it was taken over. */ readonly knownUpTo: string };

/** What states did, oldest first. */
export function officialActs(db: ReadDb, filter: OfficialActsFilter): RecordedAct[] {
	return db
		.select({
			id: table.id, holder: table.holder, kind: table.kind, date: table.date, instrument: table.instrument, source: table.source,
			proposition: table.proposition, stance: table.stance, knownUpTo: table.knownUpTo
		})
		.from(table)
		.where(and(
			eq(table.topic, filter.topic),
			filter.propositions?.length ? inArray(table.proposition, [...filter.propositions]) : undefined,
			filter.holders?.length ? inArray(table.holder, [...filter.holders]) : undefined,
			filter.until === undefined ? undefined : lte(table.date, filter.until)
		))
		.orderBy(asc(table.date), asc(table.holder))
		.all();
}
