import { error } from '@sveltejs/kit';
import type { ReadDb } from '#lib/server/db/client.ts';
import { actionPage, type ActionPage } from '#lib/server/queries/action-page.ts';
import { shownDays } from '#lib/server/queries/corpus-days.ts';
import { aDay, aText, readParams } from '../../read-params.ts';

/** `in` names the collection that holds the item: `collection` would narrow all that the page counts. */
const SHAPE = { in: aText(undefined), asOf: aDay(null) };

export interface LoadedItem extends ActionPage {
	readonly asOf: string | null;
	/** The day shown: the one chosen, or that of the newest cable: of all, as the collection only names the item. */
	readonly day: string | null;
	/** Query that keeps collection and day. */
	readonly query: string;
}

/** The item of a page's address, as of its day; answers 404 for one that is not there. */
export function loadItem(db: ReadDb, id: string, url: URL): LoadedItem {
	const { in: collection, asOf } = readParams(url, SHAPE);
	const found = actionPage(db, id, asOf, collection);
	if (!found) {
		error(404, {
			message: 'There is no such action request.',
			hint: asOf === null ? 'Its cable may have been taken away; the list shows what is there.' : `Its cable may have been sent after ${asOf}.`
		});
	}
	const kept = new URLSearchParams({ in: found.item.collection, ...(asOf === null ? {} : { asOf }) });
	return { ...found, asOf, day: asOf ?? shownDays(db).newest, query: `?${kept}` };
}
