import type { ReadDb } from '#lib/server/db/client.ts';
import { readCompareParams } from './compare-params.ts';
import { compareView } from './compare-view.server.ts';

/** What the page at `url` is drawn from. The records themselves come with the cell that is opened, and with what is taken away. */
export function comparePage(db: ReadDb, url: URL) {
	const { records, ...view } = compareView(db, readCompareParams(url));
	return { ...view, hasRecords: records.length > 0 };
}
