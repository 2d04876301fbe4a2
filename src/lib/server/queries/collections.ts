import { asc, count, eq, max, min } from 'drizzle-orm';
import type { ReadDb } from '#lib/server/db/client.ts';
import { cables, collections as table } from '#lib/server/db/schema/index.ts';

export interface CollectionSummary {
	readonly id: string;
	readonly title: string;
	/** To be shown wherever a cable or quote of it is shown; null for the researcher's own. */
	readonly badge: string | null;
	readonly kind: 'own' | 'sample';
	readonly cables: number;
	/** Days of its oldest and newest dated cable. */
	readonly firstDay: string | null;
	readonly lastDay: string | null;
}

/** Every collection, the researcher's own first. One whose cables were removed is still listed, with 0 cables. */
export function collections(db: ReadDb): CollectionSummary[] {
	return db
		.select({
			id: table.id, title: table.title, badge: table.badge, kind: table.kind, cables: count(cables.id),
			firstDay: min(cables.sentDay), lastDay: max(cables.sentDay)
		})
		.from(table)
		.leftJoin(cables, eq(cables.collectionId, table.id))
		.groupBy(table.id)
		.orderBy(asc(table.precedence), asc(table.id))
		.all();
}
