import { and, count, inArray, lte, max, min } from 'drizzle-orm';
import type { ReadDb } from '#lib/server/db/client.ts';
import { cables } from '#lib/server/db/schema/index.ts';
import { isShown } from './shown-cables.ts';

export interface ShownDays {
	/** Days of the oldest and newest dated cable shown; null when there is none. */
	readonly first: string | null;
	readonly newest: string | null;
}

export interface CorpusDays extends ShownDays {
	/** Cables shown, with or without a date. */
	readonly cables: number;
}

/**
 * The days between which the cables shown were sent (until a day). "Latest" is the newest of them, on every page; never today. Cables that two
 * collections hold need not be told apart: they bear one reference, and so one day.
 */
export function shownDays(db: ReadDb, collections: readonly string[] = [], until?: string): ShownDays {
	const shown = and(collections.length === 0 ? undefined : inArray(cables.collectionId, [...collections]), until === undefined ? undefined : lte(cables.sentDay, until));
	return db.select({ first: min(cables.sentDay), newest: max(cables.sentDay) }).from(cables).where(shown).get() ?? { first: null, newest: null };
}

/** The same, with how many cables there are. */
export function corpusDays(db: ReadDb, collections?: readonly string[], until?: string): CorpusDays {
	const shown = and(isShown(collections), until === undefined ? undefined : lte(cables.sentDay, until));
	return { ...shownDays(db, collections, until), cables: db.select({ number: count() }).from(cables).where(shown).get()?.number ?? 0 };
}
