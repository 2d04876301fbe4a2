import { error } from '@sveltejs/kit';
import type { ReadDb } from '#lib/server/db/client.ts';
import { stateOf, type FollowUpDraft } from '#lib/actions/follow-up.ts';
import { loadItem, type LoadedItem } from '../../load-item.ts';

/** A saved draft of an item; answers 404 for one that was taken back or never was. */
export function loadDraft(db: ReadDb, id: string, draft: string, url: URL): { readonly loaded: LoadedItem; readonly draft: FollowUpDraft } {
	const loaded = loadItem(db, id, url);
	const found = stateOf(loaded.item.events).drafts.find((one) => String(one.id) === draft);
	if (!found) error(404, { message: 'There is no such draft.', hint: 'It may have been taken back; the history of the request tells.' });
	return { loaded, draft: found };
}
