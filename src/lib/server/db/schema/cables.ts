import { sql } from 'drizzle-orm';
import { check, index, integer, primaryKey, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core';
import type { AddresseeRole, ParagraphKind, Passage, Segment, SentDate } from '#lib/cables/cable.ts';
import { collections } from './collections.ts';

/**
 * A cable's identity, (collection, reference), with the header of its current version. The header and all tables
 * below it are derived from the current version's raw text and are replaced whole when that is read again.
 */
export const cables = sqliteTable('cables', {
	id: integer('id').primaryKey({ autoIncrement: true }),
	collectionId: text('collection_id').notNull().references(() => collections.id),
	/** Canonical reference; `TEXT-` and part of the hash for a cable that bears none. */
	reference: text('reference').notNull(),
	origin: text('origin'),
	/** ISO code of the country in which the post stands. */
	originCountry: text('origin_country'),
	sent: text('sent'),
	sentPrecision: text('sent_precision').$type<SentDate['precision']>(),
	sentFrom: text('sent_from').$type<SentDate['from']>(),
	/** First day of `sent`, for order and comparison. */
	sentDay: text('sent_day'),
	dateTimeGroup: text('date_time_group'),
	precedence: text('precedence', { mode: 'json' }).$type<readonly string[]>().notNull(),
	classification: text('classification'),
	captions: text('captions', { mode: 'json' }).$type<readonly string[]>().notNull(),
	attention: text('attention', { mode: 'json' }).$type<readonly string[]>().notNull(),
	executiveOrder: text('executive_order'),
	declassifyOn: text('declassify_on'),
	subject: text('subject'),
	classifiedBy: text('classified_by'),
	signer: text('signer'),
	isPartialExtract: integer('is_partial_extract', { mode: 'boolean' }).notNull(),
	sections: integer('sections').notNull(),
	/** Name and version of the extractor that the stances and action requests come from; null when it has not run. */
	extractedBy: text('extracted_by'),
	createdAt: text('created_at').notNull(),
	updatedAt: text('updated_at').notNull()
}, (t) => [
	uniqueIndex('cables_identity').on(t.collectionId, t.reference),
	index('cables_reference').on(t.reference),
	index('cables_sent_day').on(t.sentDay),
	index('cables_origin').on(t.origin)
]);

/** A text of a cable as received. Another text of the same cable is another version; nothing is overwritten. */
export const cableVersions = sqliteTable('cable_versions', {
	id: integer('id').primaryKey({ autoIncrement: true }),
	cableId: integer('cable_id').notNull().references(() => cables.id, { onDelete: 'cascade' }),
	raw: text('raw').notNull(),
	/** Of the raw text in UTF-8, in hexadecimal. */
	sha256: text('sha256').notNull(),
	/** SHA-256 of the letters and digits only: equal for copies that differ in layout. */
	foldedHash: text('folded_hash').notNull(),
	redactions: integer('redactions').notNull(),
	label: text('label').notNull(),
	source: text('source'),
	retrievedOn: text('retrieved_on'),
	encoding: text('encoding').notNull(),
	envelope: text('envelope', { mode: 'json' }),
	isCurrent: integer('is_current', { mode: 'boolean' }).notNull(),
	importedAt: text('imported_at').notNull()
}, (t) => [
	uniqueIndex('cable_versions_folded').on(t.cableId, t.foldedHash),
	uniqueIndex('cable_versions_current').on(t.cableId).where(sql`is_current = 1`),
	index('cable_versions_sha256').on(t.sha256)
]);

/** Another copy of a version: the same letters and digits in another layout or from another source. */
export const cableCopies = sqliteTable('cable_copies', {
	id: integer('id').primaryKey({ autoIncrement: true }),
	versionId: integer('version_id').notNull().references(() => cableVersions.id, { onDelete: 'cascade' }),
	raw: text('raw').notNull(),
	sha256: text('sha256').notNull(),
	label: text('label').notNull(),
	source: text('source'),
	retrievedOn: text('retrieved_on'),
	encoding: text('encoding').notNull(),
	importedAt: text('imported_at').notNull()
}, (t) => [uniqueIndex('cable_copies_text').on(t.versionId, t.sha256), index('cable_copies_sha256').on(t.sha256)]);

export const addressees = sqliteTable('addressees', {
	cableId: integer('cable_id').notNull().references(() => cables.id, { onDelete: 'cascade' }),
	ordinal: integer('ordinal').notNull(),
	role: text('role').$type<AddresseeRole>().notNull(),
	name: text('name').notNull(),
	routingIndicator: text('routing_indicator'),
	precedence: text('precedence'),
	serial: text('serial')
}, (t) => [primaryKey({ columns: [t.cableId, t.ordinal] })]);

export const cableTags = sqliteTable('cable_tags', {
	cableId: integer('cable_id').notNull().references(() => cables.id, { onDelete: 'cascade' }),
	ordinal: integer('ordinal').notNull(),
	tag: text('tag').notNull(),
	/** ISO code when the tag is a country's. */
	country: text('country')
}, (t) => [primaryKey({ columns: [t.cableId, t.ordinal] }), index('cable_tags_tag').on(t.tag), index('cable_tags_country').on(t.country)]);

export const cableReferences = sqliteTable('cable_references', {
	cableId: integer('cable_id').notNull().references(() => cables.id, { onDelete: 'cascade' }),
	ordinal: integer('ordinal').notNull(),
	label: text('label'),
	text: text('text').notNull(),
	/** Canonical; null for an e-mail, a telephone conversation and the like. */
	reference: text('reference'),
	rawStart: integer('raw_start').notNull(),
	rawEnd: integer('raw_end').notNull()
}, (t) => [primaryKey({ columns: [t.cableId, t.ordinal] }), index('cable_references_reference').on(t.reference)]);

/** Paragraphs of the current version in clean text. The subject stands first, with ordinal 0, so that one index finds both. */
export const paragraphs = sqliteTable('paragraphs', {
	id: integer('id').primaryKey({ autoIncrement: true }),
	cableId: integer('cable_id').notNull().references(() => cables.id, { onDelete: 'cascade' }),
	ordinal: integer('ordinal').notNull(),
	number: integer('number'),
	key: integer('key'),
	mark: text('mark'),
	kind: text('kind').$type<ParagraphKind | 'subject'>().notNull(),
	text: text('text').notNull(),
	segments: text('segments', { mode: 'json' }).$type<readonly Segment[]>().notNull(),
	passages: text('passages', { mode: 'json' }).$type<readonly Passage[]>().notNull(),
	rawStart: integer('raw_start'),
	rawEnd: integer('raw_end')
}, (t) => [uniqueIndex('paragraphs_ordinal').on(t.cableId, t.ordinal), index('paragraphs_key').on(t.cableId, t.key)]);

export const parseIssues = sqliteTable('parse_issues', {
	cableId: integer('cable_id').notNull().references(() => cables.id, { onDelete: 'cascade' }),
	ordinal: integer('ordinal').notNull(),
	code: text('code').notNull(),
	message: text('message').notNull(),
	rawStart: integer('raw_start'),
	rawEnd: integer('raw_end')
}, (t) => [
	primaryKey({ columns: [t.cableId, t.ordinal] }),
	check('parse_issues_span', sql`(raw_start IS NULL) = (raw_end IS NULL)`)
]);
