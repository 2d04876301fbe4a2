import { sql } from 'drizzle-orm';
import type { ReadDb } from '#lib/server/db/client.ts';
import { actionRequests, addressees, cableReferences, cables } from '#lib/server/db/schema/index.ts';
import { sentUntil } from './action-items.ts';
import { isShown } from './shown-cables.ts';

/** A cable as it is named in a list. */
export interface NamedCable {
	readonly reference: string;
	readonly collection: string;
	readonly origin: string | null;
	/** As exactly as is known. */
	readonly sent: string | null;
	/** First day of `sent`. */
	readonly sentDay: string | null;
	readonly subject: string | null;
}

export interface AskedThing {
	readonly id: string;
	readonly paragraph: number;
	readonly ask: string;
	readonly quote: string;
	readonly deadlineText: string | null;
	readonly deadlineDate: string | null;
	readonly mark: string | null;
}

/** An instruction from the Department to posts, with whoever cites it. */
export interface Demarche extends NamedCable {
	readonly classification: string | null;
	/** Action addressees as the routing block names them. */
	readonly stations: readonly string[];
	readonly asks: readonly AskedThing[];
	/** Later cables whose REF names it, oldest first; the Department's own follow-ups among them. */
	readonly citing: readonly NamedCable[];
}

/** An instruction that cables here cite and that is not here itself. */
export interface MissingDemarche {
	readonly reference: string;
	readonly citing: readonly NamedCable[];
}

export interface DemarcheScope {
	readonly topic: string;
	readonly collections?: readonly string[] | undefined;
	/** `YYYY-MM-DD`: instructions and replies sent until this day; null means all. */
	readonly asOf: string | null;
	/** Reference of one instruction. */
	readonly reference?: string | undefined;
}

type CableRow = NamedCable & { readonly id: number; readonly classification: string | null };

const among = (values: readonly (string | number)[]): ReturnType<typeof sql> => sql`(SELECT value FROM json_each(${JSON.stringify(values)}))`;

/** The instructions: cables of the Department that ask posts for something on the topic. Oldest first. */
export function demarches(db: ReadDb, scope: DemarcheScope): Demarche[] {
	const found = db.all<CableRow>(sql`
		SELECT ${cables.id} AS id, ${cables.reference} AS reference, ${cables.collectionId} AS collection, ${cables.origin} AS origin, ${cables.sent} AS sent,
			${cables.sentDay} AS sentDay, ${cables.subject} AS subject, ${cables.classification} AS classification
		FROM ${cables}
		WHERE ${cables.origin} = 'STATE' AND ${isShown(scope.collections)} AND ${sentUntil(scope.asOf)}
			AND ${scope.reference === undefined ? sql`1` : sql`${cables.reference} = ${scope.reference}`}
			AND EXISTS (SELECT 1 FROM ${actionRequests} a WHERE a.cable_id = ${cables.id} AND a.topic = ${scope.topic} AND a.kind = 'department-asks-post' AND a.is_found = 1)
		ORDER BY ${cables.sentDay}, ${cables.reference}`);
	const ids = among(found.map(({ id }) => id));
	const stations = Map.groupBy(
		db.all<{ cableId: number; name: string }>(sql`SELECT cable_id AS cableId, name FROM ${addressees} WHERE cable_id IN ${ids} AND role = 'to' ORDER BY ordinal`),
		(row) => row.cableId
	);
	const asks = Map.groupBy(
		db.all<AskedThing & { cableId: number }>(sql`
			SELECT cable_id AS cableId, id, paragraph, ask, quote, deadline_text AS deadlineText, deadline_date AS deadlineDate, mark
			FROM ${actionRequests} WHERE cable_id IN ${ids} AND topic = ${scope.topic} AND kind = 'department-asks-post' AND is_found = 1 ORDER BY paragraph, span_start`),
		(row) => row.cableId
	);
	const citing = citingCables(db, scope, found.map(({ reference }) => reference));
	return found.map(({ id, ...cable }) => ({
		...cable,
		stations: (stations.get(id) ?? []).map(({ name }) => name),
		asks: (asks.get(id) ?? []).map(({ cableId: _, ...ask }) => ask),
		// What was sent before cannot answer; a day that is not known gets the benefit of the doubt.
		citing: (citing.get(cable.reference) ?? []).filter(({ reference, sentDay }) => reference !== cable.reference && (sentDay === null || cable.sentDay === null || sentDay >= cable.sentDay))
	}));
}

/** Instructions of the Department that are cited by posts here and are in no collection, those with most citing cables first. */
export function missingDemarches(db: ReadDb, scope: Omit<DemarcheScope, 'reference'>): MissingDemarche[] {
	const references = db.all<{ reference: string }>(sql`
		SELECT DISTINCT r.reference AS reference FROM ${cableReferences} r
		WHERE r.reference LIKE '__STATE%' AND NOT EXISTS (SELECT 1 FROM ${cables} WHERE ${cables.reference} = r.reference)`);
	const citing = citingCables(db, scope, references.map(({ reference }) => reference).filter((reference) => /^\d\dSTATE\d+$/.test(reference)));
	return [...citing].map(([reference, own]) => ({ reference, citing: own.filter(({ origin }) => origin !== 'STATE') }))
		.filter((missing) => missing.citing.length > 0)
		.sort((a, b) => b.citing.length - a.citing.length || (a.reference < b.reference ? -1 : 1));
}

/** By the reference that they cite: the cables that cite it, oldest first. */
function citingCables(db: ReadDb, { collections, asOf }: DemarcheScope, references: readonly string[]): Map<string, NamedCable[]> {
	const rows = db.all<NamedCable & { cites: string }>(sql`
		SELECT DISTINCT r.reference AS cites, ${cables.reference} AS reference, ${cables.collectionId} AS collection, ${cables.origin} AS origin,
			${cables.sent} AS sent, ${cables.sentDay} AS sentDay, ${cables.subject} AS subject
		FROM ${cableReferences} r JOIN ${cables} ON ${cables.id} = r.cable_id
		WHERE r.reference IN ${among(references)} AND ${isShown(collections)} AND ${sentUntil(asOf)}
		ORDER BY ${cables.sentDay}, ${cables.reference}`);
	const found = new Map<string, NamedCable[]>();
	for (const { cites, ...cable } of rows) found.set(cites, [...(found.get(cites) ?? []), cable]);
	return found;
}
