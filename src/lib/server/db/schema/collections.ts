import { integer, sqliteTable, text } from 'drizzle-orm/sqlite-core';

/** A body of cables that is shown, hidden and badged as one: the demonstration, the researcher's own, a project. */
export const collections = sqliteTable('collections', {
	id: text('id').primaryKey(),
	title: text('title').notNull(),
	/** Shown beside every quote of the collection; null for the researcher's own. */
	badge: text('badge'),
	kind: text('kind').$type<'own' | 'sample'>().notNull(),
	/** Where two collections hold the same cable, the lower number is shown. */
	precedence: integer('precedence').notNull(),
	createdAt: text('created_at').notNull()
});

/** What was answered once and is remembered, such as the source of the last import. */
export const settings = sqliteTable('settings', {
	key: text('key').primaryKey(),
	value: text('value', { mode: 'json' }).notNull(),
	updatedAt: text('updated_at').notNull()
});
