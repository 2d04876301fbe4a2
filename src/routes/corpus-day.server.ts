import type { ReadDb } from '#lib/server/db/client.ts';
import { collections } from '#lib/server/queries/collections.ts';
import type { PlaceState } from './place-params.ts';

export interface CorpusDay {
	readonly asOf: string;
	/** Days of the oldest and newest cable shown; null when there is none. */
	readonly first: string | null;
	readonly newest: string | null;
	readonly cables: number;
}

/** Without any cable a page is still as of some day. */
const WITHOUT_CABLES = '2010-12-31';

/** The day that a page is as of: the one asked for, else that of the newest cable shown, never today. */
export function corpusDay(db: ReadDb, { asOf, collection }: PlaceState): CorpusDay {
	const shown = collections(db).filter(({ id, cables }) => cables > 0 && (collection.length === 0 || collection.includes(id)));
	const newest = shown.flatMap(({ lastDay }) => lastDay ?? []).sort().at(-1) ?? null;
	const first = shown.flatMap(({ firstDay }) => firstDay ?? []).sort()[0] ?? null;
	return { asOf: asOf ?? newest ?? WITHOUT_CABLES, first, newest, cables: shown.reduce((sum, { cables }) => sum + cables, 0) };
}
