import type { ReadDb } from '#lib/server/db/client.ts';
import { actionItems } from './action-items.ts';

/** How many action requests are open, and how many of those overdue, on a day (null: that of the newest cable). */
export function actionCounts(db: ReadDb, asOf: string | null, collections?: readonly string[]): { readonly open: number; readonly overdue: number } {
	const open = actionItems(db, asOf, { collections }).filter((item) => item.status === 'open');
	return { open: open.length, overdue: open.filter((item) => item.computed.overdue).length };
}
