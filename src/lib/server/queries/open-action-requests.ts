import { and, asc, eq, lte } from 'drizzle-orm';
import type { ActionKind, Deadline, Party } from '#lib/actions/action-request.ts';
import type { ReadDb } from '#lib/server/db/client.ts';
import { actionRequests, cables, type ActionStatus } from '#lib/server/db/schema/index.ts';
import { followUps, type FollowUp } from './follow-ups.ts';
import { isShown } from './shown-cables.ts';

export interface ActionItem {
	readonly id: string;
	readonly cable: string;
	readonly collection: string;
	readonly origin: string | null;
	readonly sentDay: string | null;
	/** When the cable was sent, as exactly as is known: `2007-01-31T10:21Z` … `2007`. */
	readonly sent: string | null;
	readonly paragraph: number;
	readonly kind: ActionKind;
	readonly asker: Party;
	readonly asked: readonly Party[];
	readonly ask: string;
	readonly quote: string;
	readonly span: { readonly start: number; readonly end: number };
	readonly deadline: Deadline | null;
	/** The deadline's day, or the later one to which it was moved; null when there is none. */
	readonly due: string | null;
	readonly mark: string | null;
	readonly status: ActionStatus;
	readonly events: readonly FollowUp[];
}

export interface ActionFilter {
	readonly collections?: readonly string[] | undefined;
	/** Reference of one cable. */
	readonly cable?: string | undefined;
}

/** Action requests of cables sent until `asOf` (`YYYY-MM-DD`; null: all) that are still open, oldest first. */
export function openActionRequests(db: ReadDb, asOf: string | null, filter: ActionFilter = {}): ActionItem[] {
	return actionRequestsAsOf(db, asOf, filter).filter((item) => item.status === 'open');
}

/** Action requests of cables sent until `asOf`, whatever became of them, oldest first. */
export function actionRequestsAsOf(db: ReadDb, asOf: string | null, filter: ActionFilter = {}): ActionItem[] {
	const rows = db
		.select({
			request: actionRequests, reference: cables.reference, collection: cables.collectionId, origin: cables.origin, sentDay: cables.sentDay, sent: cables.sent
		})
		.from(actionRequests)
		.innerJoin(cables, eq(cables.id, actionRequests.cableId))
		.where(and(
			isShown(filter.collections),
			filter.cable === undefined ? undefined : eq(cables.reference, filter.cable),
			asOf === null ? undefined : lte(cables.sentDay, asOf)
		))
		.orderBy(asc(cables.sentDay), asc(cables.reference), asc(actionRequests.paragraph), asc(actionRequests.spanStart))
		.all();
	const eventsOf = followUps(db, asOf);
	return rows.map(({ request, reference, collection, origin, sentDay, sent }) => {
		const events = eventsOf(collection, request.id);
		const standing = events.filter((event) => !event.isUndone);
		const moved = standing.findLast((event) => event.kind === 'deadline-moved');
		return {
			id: request.id, cable: reference, collection, origin, sentDay, sent, paragraph: request.paragraph, kind: request.kind, asker: request.asker,
			asked: request.asked, ask: request.ask, quote: request.quote, span: { start: request.spanStart, end: request.spanEnd },
			deadline: request.deadlineText === null ? null : { text: request.deadlineText, date: request.deadlineDate },
			due: moved ? moved.onDay : request.deadlineDate,
			mark: request.mark,
			status: standing.findLast((event) => event.status !== null)?.status ?? 'open',
			events
		};
	});
}
