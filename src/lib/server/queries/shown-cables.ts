import { inArray, sql, type SQL } from 'drizzle-orm';
import { cables } from '#lib/server/db/schema/index.ts';

/**
 * Condition on `cables`: of a shown collection and, where several of them hold the same reference, only the one of
 * the collection that goes first (the researcher's own before the demonstration; of two own ones the first by name). So no sentence counts twice.
 * No collections named, or an empty list, means all.
 */
export function isShown(collections: readonly string[] | undefined): SQL {
	const all = collections === undefined || collections.length === 0;
	const among = all ? sql`1` : inArray(sql`twin.collection_id`, [...collections]);
	const own = all ? sql`1` : inArray(cables.collectionId, [...collections]);
	return sql`${own} AND NOT EXISTS (
		SELECT 1 FROM cables twin JOIN collections theirs ON theirs.id = twin.collection_id
		WHERE twin.reference = ${cables.reference} AND twin.id <> ${cables.id} AND ${among}
		AND (theirs.precedence, theirs.id) < (SELECT ours.precedence, ours.id FROM collections ours WHERE ours.id = ${cables.collectionId})
	)`;
}
