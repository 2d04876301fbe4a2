import { sql } from 'drizzle-orm';
import type { ActionKind } from '#lib/actions/action-request.ts';
import type { ReadDb } from '#lib/server/db/client.ts';
import { actionRequests, cables } from '#lib/server/db/schema/index.ts';
import { sentUntil, standingOn } from './action-items.ts';
import { dueRules } from './action-settings.ts';
import { shownDays } from './corpus-days.ts';
import { followUpLogs } from './follow-up-logs.ts';
import { isShown } from './shown-cables.ts';

interface Row {
	readonly id: string; readonly collection: string; readonly kind: ActionKind; readonly deadlineText: string | null; readonly deadlineDate: string | null;
	readonly sentDay: string | null; readonly precision: string | null;
}

/** How many action requests are open, and how many of those overdue, on a day (null: that of the newest cable): for every page's header, so without their words. */
export function actionCounts(db: ReadDb, asOf: string | null, collections?: readonly string[]): { readonly open: number; readonly overdue: number } {
	const rows = db.all<Row>(sql`
		SELECT a.id AS id, ${cables.collectionId} AS collection, a.kind AS kind, a.deadline_text AS deadlineText, a.deadline_date AS deadlineDate, ${cables.sentDay} AS sentDay,
			${cables.sentPrecision} AS precision
		FROM ${cables} JOIN ${actionRequests} a ON a.cable_id = ${cables.id} WHERE a.item_id IS NULL AND ${isShown(collections)} AND ${sentUntil(asOf)}`);
	const logOf = followUpLogs(db);
	const rules = dueRules(db);
	const day = asOf ?? shownDays(db, collections).newest ?? '9999-12-31';
	const open = rows.map((row) => standingOn(row, logOf(row.collection, row.id), asOf, day, rules)).filter(({ state }) => state.status === 'open');
	return { open: open.length, overdue: open.filter(({ computed }) => computed.overdue).length };
}
