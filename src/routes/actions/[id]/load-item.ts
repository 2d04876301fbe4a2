import { error } from '@sveltejs/kit';
import { z } from 'zod';
import type { ReadDb } from '#lib/server/db/client.ts';
import { actionPage, type ActionPage } from '#lib/server/queries/action-page.ts';
import { corpusDays } from '#lib/server/queries/corpus-days.ts';

/** `in` names the collection that holds the item: `collection` would narrow all that the page counts. */
const Params = z.object({ in: z.string().max(80).optional().catch(undefined), asOf: z.iso.date().optional().catch(undefined) });

export interface LoadedItem extends ActionPage {
	readonly asOf: string | null;
	/** The day shown: the one chosen, or that of the newest cable: of all, as the collection only names the item. */
	readonly day: string | null;
	/** Query that keeps collection and day. */
	readonly query: string;
}

/** The item of a page's address, as of its day; answers 404 for one that is not there. */
export function loadItem(db: ReadDb, id: string, url: URL): LoadedItem {
	const { in: collection, asOf = null } = Params.parse(Object.fromEntries(url.searchParams));
	const found = actionPage(db, id, asOf, collection);
	if (!found) {
		error(404, {
			message: 'There is no such action request.',
			hint: asOf === null ? 'Its cable may have been taken away; the list shows what is there.' : `Its cable may have been sent after ${asOf}.`
		});
	}
	const kept = new URLSearchParams({ in: found.item.collection, ...(asOf === null ? {} : { asOf }) });
	return { ...found, asOf, day: asOf ?? corpusDays(db).newest, query: `?${kept}` };
}
