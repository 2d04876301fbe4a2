import { and, eq } from 'drizzle-orm';
import type { ActionRequest } from '#lib/actions/action-request.ts';
import { itemsOf } from '#lib/actions/items.ts';
import type { Cable } from '#lib/cables/cable.ts';
import type { WriteDb } from '#lib/server/db/client.ts';
import { actionRequests, followUpEvents, reviewDecisions, stances } from '#lib/server/db/schema/index.ts';
import { reviewLog } from '#lib/server/review-log.ts';
import type { Stance } from '#lib/stances/stance.ts';

type StanceRow = typeof stances.$inferInsert;
type ActionRow = typeof actionRequests.$inferInsert;

export interface Extractor {
	readonly name: string;
	readonly version: string;
}

/** What was found in a cable on one topic. */
export interface Found {
	readonly topic: string;
	readonly stances: readonly Stance[];
	readonly actions: readonly ActionRequest[];
}

export interface CableOfRecords {
	readonly id: number;
	readonly collection: string;
	readonly reference: string;
	readonly reading: Cable;
}

/**
 * Replaces a cable's stances and action requests by what was found now. A record that a person decided on or followed
 * up and that is not found any more is put back from the decision's own copy, so marked (`isFound` false).
 */
export function putRecords(tx: WriteDb, cable: CableOfRecords, extractor: Extractor, found: readonly Found[]): void {
	tx.delete(stances).where(eq(stances.cableId, cable.id)).run();
	tx.delete(actionRequests).where(eq(actionRequests.cableId, cable.id)).run();
	const stanceRows = new Map(found.flatMap(({ topic, stances: own }) => own.map((stance) => [stance.id as string, stanceRow(cable.id, topic, extractor, stance)])));
	for (const row of [...stanceRows.values(), ...decidedButLost(tx, cable, new Set(stanceRows.keys()))]) tx.insert(stances).values(row).run();
	const actionRows = new Map(found.flatMap(({ topic, actions }) => actions.map((action) => [action.id as string, actionRow(cable.id, topic, action)])));
	const followed = followedRequests(tx, cable);
	const lost = [...followed].filter(([id]) => !actionRows.has(id)).map(([, snapshot]) => ({ ...snapshot, ...placeOf(cable.reading, snapshot), cableId: cable.id, isFound: false }));
	for (const row of asItems(cable.reference, [...actionRows.values(), ...lost], new Set(followed.keys()))) tx.insert(actionRequests).values(row).run();
}

/** Requests that say the same in two places point to the one that stands for them all. */
function asItems(cable: string, rows: readonly ActionRow[], followed: ReadonlySet<string>): ActionRow[] {
	const items = itemsOf(rows.map((row) => ({ ...row, cable })), followed);
	const itemIds = new Map(items.flatMap(({ main, repeats }) => repeats.map((row) => [row.id, main.id])));
	return rows.map((row) => ({ ...row, itemId: itemIds.get(row.id) ?? null }));
}

function stanceRow(cableId: number, topic: string, extractor: Extractor, { cable: _, span, ...stance }: Stance): StanceRow {
	return { ...stance, cableId, topic, spanStart: span.start, spanEnd: span.end, engine: extractor.name, engineVersion: extractor.version, isFound: true };
}

function actionRow(cableId: number, topic: string, { cable: _, span, deadline, ...action }: ActionRequest): ActionRow {
	return {
		...action, cableId, topic, spanStart: span.start, spanEnd: span.end, deadlineText: deadline?.text ?? null, deadlineDate: deadline?.date ?? null,
		isFound: true
	};
}

function decidedButLost(tx: WriteDb, cable: CableOfRecords, found: ReadonlySet<string>): StanceRow[] {
	const decisions = tx
		.select({ id: reviewDecisions.stanceId, decision: reviewDecisions.decision, snapshot: reviewDecisions.snapshot })
		.from(reviewDecisions)
		.where(and(eq(reviewDecisions.collectionId, cable.collection), eq(reviewDecisions.cable, cable.reference)))
		.orderBy(reviewDecisions.id)
		.all();
	return [...Map.groupBy(decisions, ({ id }) => id).values()]
		.flatMap((events) => reviewLog(events).standing ?? [])
		.filter((row) => !found.has(row.id))
		.map((row) => ({ ...row.snapshot, ...placeOf(cable.reading, row.snapshot), cableId: cable.id, isFound: false }));
}

/** The requests of a cable that somebody followed up, as they stood at the last event. */
function followedRequests(tx: WriteDb, cable: CableOfRecords): Map<string, (typeof followUpEvents.$inferSelect)['snapshot']> {
	const events = tx
		.select({ id: followUpEvents.actionId, snapshot: followUpEvents.snapshot })
		.from(followUpEvents)
		.where(and(eq(followUpEvents.collectionId, cable.collection), eq(followUpEvents.cable, cable.reference)))
		.orderBy(followUpEvents.id)
		.all();
	return new Map(events.map((row) => [row.id, row.snapshot]));
}

interface Place {
	readonly paragraph: number;
	readonly spanStart: number;
	readonly spanEnd: number;
}

/** Where a quote stands in a text that may have been read anew: its own paragraph first, then any; an empty span where it stands nowhere. */
function placeOf(cable: Cable, record: { readonly paragraph: number; readonly quote: string }): Place {
	const texts = [{ key: 0, text: cable.subject?.text ?? '' }, ...cable.paragraphs.map(({ key, clean }) => ({ key, text: clean.text }))];
	const own = texts.filter(({ key }) => key === record.paragraph);
	for (const { key, text } of [...own, ...texts]) {
		const start = key === null ? -1 : text.indexOf(record.quote);
		if (key !== null && start >= 0) return { paragraph: key, spanStart: start, spanEnd: start + record.quote.length };
	}
	return { paragraph: record.paragraph, spanStart: 0, spanEnd: 0 };
}
