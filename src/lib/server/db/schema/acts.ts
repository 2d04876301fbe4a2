import { index, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import type { OfficialAct } from '#lib/positions/evidence.ts';
import type { StanceValue } from '#lib/stances/stance.ts';

/** What states did: signatures, ratifications, votes, each with where it is written down and up to which day that was known. */
export const officialActs = sqliteTable('official_acts', {
	id: text('id').primaryKey(),
	topic: text('topic').notNull(),
	holder: text('holder').notNull(),
	kind: text('kind').$type<OfficialAct['kind']>().notNull(),
	date: text('date').notNull(),
	instrument: text('instrument').notNull(),
	source: text('source').notNull(),
	knownUpTo: text('known_up_to').notNull(),
	proposition: text('proposition').notNull(),
	stance: text('stance').$type<StanceValue>().notNull()
}, (t) => [index('official_acts_holder').on(t.holder, t.date)]);

export const meetings = sqliteTable('meetings', {
	id: text('id').primaryKey(),
	topic: text('topic').notNull(),
	start: text('start').notNull(),
	end: text('end').notNull(),
	place: text('place'),
	track: text('track').notNull(),
	name: text('name').notNull(),
	note: text('note')
}, (t) => [index('meetings_start').on(t.topic, t.start)]);
