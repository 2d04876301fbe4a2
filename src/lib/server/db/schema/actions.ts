import { index, integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import type { ActionKind, Party } from '#lib/actions/action-request.ts';
import type { ActionChanges, ActionStatus, FollowUpKind } from '#lib/actions/follow-up.ts';
import { cables } from './cables.ts';
import { collections } from './collections.ts';

/** Action requests as found in the current version. Their status is derived from `follow_up_events`. */
export const actionRequests = sqliteTable('action_requests', {
	cableId: integer('cable_id').notNull().references(() => cables.id, { onDelete: 'cascade' }),
	id: text('id').notNull(),
	topic: text('topic').notNull(),
	paragraph: integer('paragraph').notNull(),
	kind: text('kind').$type<ActionKind>().notNull(),
	asker: text('asker').notNull(),
	asked: text('asked', { mode: 'json' }).$type<readonly Party[]>().notNull(),
	ask: text('ask').notNull(),
	quote: text('quote').notNull(),
	spanStart: integer('span_start').notNull(),
	spanEnd: integer('span_end').notNull(),
	deadlineText: text('deadline_text'),
	deadlineDate: text('deadline_date'),
	mark: text('mark'),
	rules: text('rules', { mode: 'json' }).$type<readonly string[]>().notNull(),
	/** The request that this one repeats in other words, as a summary does; null for one that stands for itself. */
	itemId: text('item_id'),
	/** False for a request that is no longer found, or was filed by hand, and is kept because somebody followed it up. */
	isFound: integer('is_found', { mode: 'boolean' }).notNull()
}, (t) => [primaryKey({ columns: [t.cableId, t.id] }), index('action_requests_id').on(t.id)]);

/**
 * What researchers did about an action request, in order. Rows are only ever added, and like review decisions they name
 * their request without a foreign key.
 */
export const followUpEvents = sqliteTable('follow_up_events', {
	id: integer('id').primaryKey({ autoIncrement: true }),
	collectionId: text('collection_id').notNull().references(() => collections.id),
	cable: text('cable').notNull(),
	actionId: text('action_id').notNull(),
	kind: text('kind').$type<FollowUpKind>().notNull(),
	/** New status, for `status-changed`. */
	status: text('status').$type<ActionStatus>(),
	body: text('body'),
	/** A day that the event is about: the reminder's, the new deadline, the day of sending, the day from which a status holds. */
	onDay: text('on_day'),
	/** Reference of the cable that answers. */
	linkedCable: text('linked_cable'),
	reason: text('reason'),
	/** The task, reminder or draft that `task-done` and `sent` are about. */
	refersTo: integer('refers_to'),
	/** Name of the template that a draft was made from. */
	template: text('template'),
	/** Slots that `corrected` changes. */
	changes: text('changes', { mode: 'json' }).$type<ActionChanges>(),
	/** The event that `undone` takes back. */
	undoes: integer('undoes'),
	/** The request as it stood when the event was recorded. */
	snapshot: text('snapshot', { mode: 'json' }).$type<Omit<typeof actionRequests.$inferSelect, 'cableId'>>().notNull(),
	recordedBy: text('recorded_by').notNull(),
	recordedAt: text('recorded_at').notNull()
}, (t) => [index('follow_up_events_action').on(t.collectionId, t.actionId, t.id), index('follow_up_events_linked').on(t.linkedCable)]);
