import { and, count, lte, max, min } from 'drizzle-orm';
import type { ReadDb } from '#lib/server/db/client.ts';
import { cables } from '#lib/server/db/schema/index.ts';
import { isShown } from './shown-cables.ts';

export interface CorpusDays {
	/** Days of the oldest and newest dated cable shown; null when there is none. */
	readonly first: string | null;
	readonly newest: string | null;
	/** Cables shown, with or without a date. */
	readonly cables: number;
}

/** The days between which the cables shown were sent (until a day). "Latest" is the newest of them, on every page; never today. */
export function corpusDays(db: ReadDb, collections?: readonly string[], until?: string): CorpusDays {
	const shown = and(isShown(collections), until === undefined ? undefined : lte(cables.sentDay, until));
	const days = db.select({ first: min(cables.sentDay), newest: max(cables.sentDay), cables: count() }).from(cables).where(shown).get();
	return days ?? { first: null, newest: null, cables: 0 };
}
