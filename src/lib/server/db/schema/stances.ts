import { index, integer, primaryKey, real, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import type { Basis, Certainty, Speaker, StanceValue } from '#lib/stances/stance.ts';
import { cables } from './cables.ts';
import { collections } from './collections.ts';

/** Stances as the extractor found them in the current version. What a person decided stands in `review_decisions`. */
export const stances = sqliteTable('stances', {
	cableId: integer('cable_id').notNull().references(() => cables.id, { onDelete: 'cascade' }),
	/** The stable identity: the same on every run, so that a decision finds its stance again. */
	id: text('id').notNull(),
	topic: text('topic').notNull(),
	paragraph: integer('paragraph').notNull(),
	holder: text('holder').notNull(),
	proposition: text('proposition').notNull(),
	stance: text('stance').$type<StanceValue>().notNull(),
	basis: text('basis').$type<Basis>().notNull(),
	certainty: text('certainty').$type<Certainty>().notNull(),
	quote: text('quote').notNull(),
	spanStart: integer('span_start').notNull(),
	spanEnd: integer('span_end').notNull(),
	/** As the source dates it, when otherwise than the cable. */
	heldOn: text('held_on'),
	speaker: text('speaker', { mode: 'json' }).$type<Speaker>(),
	chain: text('chain', { mode: 'json' }).$type<readonly string[]>().notNull(),
	firstHand: integer('first_hand', { mode: 'boolean' }).notNull(),
	mark: text('mark'),
	rules: text('rules', { mode: 'json' }).$type<readonly string[]>().notNull(),
	confidence: real('confidence').notNull(),
	engine: text('engine').notNull(),
	engineVersion: text('engine_version').notNull(),
	/** False for a stance that the present extractor no longer finds and that is kept because a person decided on it. */
	isFound: integer('is_found', { mode: 'boolean' }).notNull()
}, (t) => [
	primaryKey({ columns: [t.cableId, t.id] }),
	index('stances_id').on(t.id),
	index('stances_proposition').on(t.topic, t.proposition, t.holder),
	index('stances_holder').on(t.holder)
]);

/** The slots that a person may correct. A slot that is absent stays as extracted. */
export interface StanceChanges {
	readonly holder?: string;
	readonly proposition?: string;
	readonly stance?: StanceValue;
	readonly basis?: Basis;
	readonly certainty?: Certainty;
	readonly heldOn?: string | null;
}

export type Verdict = 'accepted' | 'corrected' | 'rejected';
/** `withdrawn` takes back the newest verdict that counts, `restored` what was taken back last (see `review-log.ts`). */
export type Decision = Verdict | 'withdrawn' | 'restored';

/**
 * What people decided on stances, in order; which of them counts is derived. Rows are only ever
 * added (a trigger refuses the rest). They name their stance without a foreign key: a decision outlives a new
 * version of the cable and a removed and reloaded collection.
 */
export const reviewDecisions = sqliteTable('review_decisions', {
	id: integer('id').primaryKey({ autoIncrement: true }),
	collectionId: text('collection_id').notNull().references(() => collections.id),
	cable: text('cable').notNull(),
	stanceId: text('stance_id').notNull(),
	decision: text('decision').$type<Decision>().notNull(),
	changes: text('changes', { mode: 'json' }).$type<StanceChanges>().notNull(),
	/** The stance as it stood when it was decided on. */
	snapshot: text('snapshot', { mode: 'json' }).$type<Omit<typeof stances.$inferSelect, 'cableId'>>().notNull(),
	reason: text('reason'),
	decidedBy: text('decided_by').notNull(),
	decidedAt: text('decided_at').notNull()
}, (t) => [index('review_decisions_stance').on(t.collectionId, t.stanceId, t.id)]);
