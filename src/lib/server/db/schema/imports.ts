import { index, integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import { collections } from './collections.ts';

export type ImportStatus = 'waiting' | 'running' | 'finished' | 'interrupted';
export type ItemOutcome = 'imported' | 'copy' | 'identical' | 'new-version' | 'failed';

/** One act of importing, from the page or from the command line. */
export const imports = sqliteTable('imports', {
	id: integer('id').primaryKey({ autoIncrement: true }),
	collectionId: text('collection_id').notNull().references(() => collections.id),
	source: text('source'),
	retrievedOn: text('retrieved_on'),
	startedFrom: text('started_from').$type<'page' | 'command' | 'sample'>().notNull(),
	status: text('status').$type<ImportStatus>().notNull(),
	/** Number of inputs (files, pasted texts); an input may hold many cables. */
	inputs: integer('inputs').notNull(),
	inputsRead: integer('inputs_read').notNull(),
	/** Process that carries it out, to tell a running import from one whose process died. */
	pid: integer('pid'),
	message: text('message'),
	startedAt: text('started_at').notNull(),
	finishedAt: text('finished_at')
});

/** What became of each cable found in the inputs; written in the same transaction as the cable itself. */
export const importItems = sqliteTable('import_items', {
	importId: integer('import_id').notNull().references(() => imports.id, { onDelete: 'cascade' }),
	ordinal: integer('ordinal').notNull(),
	/** File name, with the place in it where the file holds several cables. */
	label: text('label').notNull(),
	outcome: text('outcome').$type<ItemOutcome>().notNull(),
	/** Kebab-case name of the failure; null otherwise. */
	code: text('code'),
	message: text('message').notNull(),
	/** What the researcher can do about a failure. */
	hint: text('hint'),
	reference: text('reference'),
	subject: text('subject'),
	stances: integer('stances').notNull(),
	actions: integer('actions').notNull(),
	issues: integer('issues').notNull()
}, (t) => [primaryKey({ columns: [t.importId, t.ordinal] }), index('import_items_outcome').on(t.importId, t.outcome)]);
