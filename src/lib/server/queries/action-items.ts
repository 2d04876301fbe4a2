import { sql, type SQL } from 'drizzle-orm';
import type { ActionKind, Deadline, Party } from '#lib/actions/action-request.ts';
import { computedAsOf, dueOf, type Computed, type Due, type DueRules } from '#lib/actions/due-dates.ts';
import { eventsAsOf, stateOf, type ActionStatus, type FollowUpEvent, type FollowUpState } from '#lib/actions/follow-up.ts';
import type { Span } from '#lib/cables/cable.ts';
import type { ReadDb } from '#lib/server/db/client.ts';
import { actionRequests, cables } from '#lib/server/db/schema/index.ts';
import { dueRules } from './action-settings.ts';
import { shownDays } from './corpus-days.ts';
import { followUpLogs } from './follow-up-logs.ts';
import { isShown } from './shown-cables.ts';

/** A place that says what is asked, with its own words. */
export interface ActionPlace {
	readonly id: string;
	readonly paragraph: number;
	readonly quote: string;
	readonly span: Span;
	readonly mark: string | null;
}

/** One thing asked or promised, as it stands on a day: what people corrected is in, and what they did about it. */
export interface ActionItem extends ActionPlace {
	readonly cableId: number;
	/** Reference of the cable that asks. */
	readonly cable: string;
	readonly collection: string;
	readonly origin: string | null;
	/** ISO code of the country in which the cable's post stands. */
	readonly originCountry: string | null;
	readonly subject: string | null;
	readonly classification: string | null;
	/** As exactly as it is known. */
	readonly sent: string | null;
	readonly sentDay: string | null;
	readonly topic: string;
	readonly kind: ActionKind;
	readonly asker: Party;
	readonly asked: readonly Party[];
	readonly ask: string;
	readonly deadline: Deadline | null;
	/** The place quoted first, then those that say the same. */
	readonly places: readonly ActionPlace[];
	/** `YYYY-MM-DD`, null when it is never due; and where that comes from. */
	readonly due: string | null;
	readonly dueFrom: Due['from'];
	readonly status: ActionStatus;
	readonly computed: Computed;
	readonly state: FollowUpState;
	/** The whole log, whatever the day: what is done next is added to it. */
	readonly events: readonly FollowUpEvent[];
	/** Somebody filed it; the rules did not find it. */
	readonly isByHand: boolean;
}

export interface ActionScope {
	readonly collections?: readonly string[] | undefined;
	/** Reference of one cable. */
	readonly cable?: string | undefined;
	/** Post that sent it, as references spell it. */
	readonly origin?: string | undefined;
	/** Identity of one item, or of a place that repeats it. */
	readonly id?: string | undefined;
}

interface Row {
	readonly cableId: number; readonly cable: string; readonly collection: string; readonly origin: string | null; readonly originCountry: string | null; readonly subject: string | null;
	readonly classification: string | null; readonly sent: string | null; readonly sentDay: string | null; readonly precision: string | null; readonly id: string;
	readonly itemId: string | null; readonly topic: string; readonly paragraph: number; readonly kind: ActionKind; readonly asker: string; readonly asked: string;
	readonly ask: string; readonly quote: string; readonly spanStart: number; readonly spanEnd: number; readonly deadlineText: string | null;
	readonly deadlineDate: string | null; readonly mark: string | null; readonly rules: string;
}

/** Sent by that day for certain: a cable of which only the year is known may be of its last day. */
export function sentUntil(asOf: string | null): SQL {
	if (asOf === null) return sql`1`;
	return sql`CASE ${cables.sentPrecision} WHEN 'year' THEN ${cables.sent} || '-12-31' WHEN 'month' THEN ${cables.sent} || '-31' ELSE ${cables.sentDay} END <= ${asOf}`;
}

/** Rows as SQLite gives them: of ten thousand, an object mapper would make a tenth of a second more. */
function rowsOf(db: ReadDb, asOf: string | null, { collections, cable, origin, id }: ActionScope): Row[] {
	return db.all<Row>(sql`
		SELECT ${cables.id} AS cableId, ${cables.reference} AS cable, ${cables.collectionId} AS collection, ${cables.origin} AS origin, ${cables.originCountry} AS originCountry,
			${cables.subject} AS subject, ${cables.classification} AS classification, ${cables.sent} AS sent, ${cables.sentDay} AS sentDay, ${cables.sentPrecision} AS precision,
			a.id AS id, a.item_id AS itemId, a.topic AS topic, a.paragraph AS paragraph, a.kind AS kind, a.asker AS asker, a.asked AS asked, a.ask AS ask, a.quote AS quote,
			a.span_start AS spanStart, a.span_end AS spanEnd, a.deadline_text AS deadlineText, a.deadline_date AS deadlineDate, a.mark AS mark, a.rules AS rules
		FROM ${cables} JOIN ${actionRequests} a ON a.cable_id = ${cables.id}
		WHERE ${isShown(collections)}
			AND ${cable === undefined ? sql`1` : sql`${cables.reference} = ${cable}`}
			AND ${origin === undefined ? sql`1` : sql`${cables.origin} = ${origin}`}
			AND ${sentUntil(asOf)}
			AND ${id === undefined ? sql`1` : sql`a.cable_id IN (SELECT r.cable_id FROM action_requests r WHERE r.id = ${id})
				AND coalesce(a.item_id, a.id) IN (SELECT coalesce(r.item_id, r.id) FROM action_requests r WHERE r.id = ${id})`}
		ORDER BY ${cables.sentDay}, ${cables.reference}, a.paragraph, a.span_start`);
}

const toPlace = ({ id, paragraph, quote, spanStart, spanEnd, mark }: Row): ActionPlace => ({ id, paragraph, quote, span: { start: spanStart, end: spanEnd }, mark });

interface Standing {
	readonly state: FollowUpState;
	readonly kind: ActionKind;
	readonly deadline: Deadline | null;
	readonly due: Due;
	readonly computed: Computed;
}

/** How a request stands on a day, by its row and its log. */
export function standingOn(
	row: Pick<Row, 'kind' | 'deadlineText' | 'deadlineDate' | 'sentDay' | 'precision'>, events: readonly FollowUpEvent[], asOf: string | null, day: string, rules: DueRules
): Standing {
	const state = stateOf(asOf === null ? events : eventsAsOf(events, asOf));
	const { kind = row.kind } = state.corrections;
	const deadline = state.corrections.deadline === undefined ? (row.deadlineText === null ? null : { text: row.deadlineText, date: row.deadlineDate }) : state.corrections.deadline;
	// A cable of which only the month is known has no day to count from.
	const exactDay = row.precision === 'minute' || row.precision === 'day' ? row.sentDay : null;
	const due = dueOf({ kind, deadline }, exactDay, rules, state.movedDue);
	return { state, kind, deadline, due, computed: computedAsOf({ status: state.status, sentDay: exactDay, due: due.date }, day, rules) };
}

/** The lists of those asked are few and stand in thousands of rows: each is read once. */
function partyReader(): (json: string) => readonly string[] {
	const known = new Map<string, readonly string[]>();
	return (json) => {
		const parties = known.get(json) ?? (JSON.parse(json) as string[]);
		known.set(json, parties);
		return parties;
	};
}

function toItem(row: Row, repeats: readonly Row[], events: readonly FollowUpEvent[], { state, kind, deadline, due, computed }: Standing, partiesOf: (json: string) => readonly string[]): ActionItem {
	const { asker = row.asker, asked = partiesOf(row.asked), ask = row.ask } = state.corrections;
	const { id, paragraph, quote, mark, cableId, cable, collection, origin, originCountry, subject, classification, sent, sentDay, topic } = row;
	const place = toPlace(row);
	return {
		id, paragraph, quote, span: place.span, mark, cableId, cable, collection, origin, originCountry, subject, classification, sent, sentDay, topic, kind, asker, asked, ask, deadline,
		places: repeats.length === 0 ? [place] : [place, ...repeats.map(toPlace)], due: due.date, dueFrom: due.from, status: state.status,
		computed, state, events, isByHand: row.rules.includes('"filed-by-hand"')
	};
}

/**
 * The action requests of the cables sent until `asOf` (`YYYY-MM-DD`; null: all), whatever became of them, oldest first. Overdue and waiting are
 * worked out for that day, or for that of the newest cable shown.
 */
export function actionItems(db: ReadDb, asOf: string | null, scope: ActionScope = {}): ActionItem[] {
	const rows = rowsOf(db, asOf, scope);
	if (rows.length === 0) return [];
	const logOf = followUpLogs(db, { cable: scope.id === undefined ? scope.cable : rows[0]?.cable });
	const rules = dueRules(db);
	// The collection of a single item only names it: its page stands under the same day as the list of all.
	const day = asOf ?? shownDays(db, scope.id === undefined ? scope.collections : undefined).newest ?? '9999-12-31';
	const partiesOf = partyReader();
	const repeats = new Map<string, Row[]>();
	for (const row of rows) if (row.itemId !== null) repeats.set(`${row.cableId} ${row.itemId}`, [...(repeats.get(`${row.cableId} ${row.itemId}`) ?? []), row]);
	return rows.filter((row) => row.itemId === null).map((row) => {
		const events = logOf(row.collection, row.id);
		return toItem(row, repeats.size === 0 ? [] : (repeats.get(`${row.cableId} ${row.id}`) ?? []), events, standingOn(row, events, asOf, day, rules), partiesOf);
	});
}

/** Those of them that are still open. */
export function openActionItems(db: ReadDb, asOf: string | null, scope: ActionScope = {}): ActionItem[] {
	return actionItems(db, asOf, scope).filter((item) => item.status === 'open');
}
