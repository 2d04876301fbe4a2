import { sql } from 'drizzle-orm';
import { parseReference } from '#lib/cables/reference.ts';
import type { ReadDb } from '#lib/server/db/client.ts';
import { addressees, cableReferences, cables } from '#lib/server/db/schema/index.ts';
import { actionItems, sentUntil, type ActionItem } from './action-items.ts';
import { actionReplies, type ItemReply, type RepliesOf } from './action-replies.ts';
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

/** A cable that answers an instruction by a person's word, or may. */
export interface DemarcheReply extends NamedCable {
	readonly verdict: 'confirmed' | 'proposed';
	readonly passage: ItemReply['passage'];
	/** False for one that somebody linked and that this corpus does not hold. */
	readonly inCorpus: boolean;
}

/** A cable that names an instruction and does not count as its reply. */
export interface OtherCiting extends NamedCable {
	/** The request under which somebody dismissed it; null where none was put to its post, or it came more than a year later. */
	readonly dismissedUnder: string | null;
}

/** An instruction from the Department to posts, with whoever answers it. */
export interface Demarche extends NamedCable {
	readonly classification: string | null;
	/** Action addressees as the routing block names them. */
	readonly stations: readonly string[];
	readonly asks: readonly AskedThing[];
	/** What counts as a reply to one of its requests under Actions, oldest first. */
	readonly replies: readonly DemarcheReply[];
	/** Later cables whose REF names it without being a reply: the Department's own follow-ups among them. */
	readonly others: readonly OtherCiting[];
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

const NAMED = sql`${cables.reference} AS reference, ${cables.collectionId} AS collection, ${cables.origin} AS origin, ${cables.sent} AS sent, ${cables.sentDay} AS sentDay, ${cables.subject} AS subject`;
const among = (values: readonly (string | number)[]): ReturnType<typeof sql> => sql`(SELECT value FROM json_each(${JSON.stringify(values)}))`;

/**
 * The instructions: cables of the Department that ask posts for something on the topic, as their requests stand under Actions (corrected, filed or
 * taken off by hand). Oldest first.
 */
export function demarches(db: ReadDb, { topic, collections, asOf, reference }: DemarcheScope): Demarche[] {
	const items = actionItems(db, asOf, { collections, cable: reference, origin: 'STATE' })
		.filter((item) => item.topic === topic && item.kind === 'department-asks-post' && item.status !== 'not-actionable');
	const itemsOf = Map.groupBy(items, ({ cable }) => cable);
	const stations = Map.groupBy(
		db.all<{ cableId: number; name: string }>(sql`
			SELECT cable_id AS cableId, name FROM ${addressees} WHERE cable_id IN ${among(items.map(({ cableId }) => cableId))} AND role = 'to' ORDER BY ordinal`),
		(row) => row.cableId
	);
	const repliesOf = actionReplies(db, items, asOf, collections);
	const citing = citingCables(db, { collections, asOf }, [...itemsOf.keys()]);
	const linked = cablesNamed(db, [...new Set(items.flatMap(({ state }) => [...state.replies, ...state.dismissed]))]);
	return [...itemsOf.values()].map((own): Demarche => {
		const { cable, collection, origin, sent, sentDay, subject, classification, cableId } = own[0]!;
		// What was sent before cannot answer; a day that is not known gets the benefit of the doubt.
		const later = (citing.get(cable) ?? []).filter((each) => each.reference !== cable && (each.sentDay === null || sentDay === null || each.sentDay >= sentDay));
		return {
			reference: cable, collection, origin, sent, sentDay, subject, classification,
			stations: (stations.get(cableId) ?? []).map(({ name }) => name),
			asks: own.map(({ id, paragraph, ask, quote, deadline, mark }) => ({ id, paragraph, ask, quote, deadlineText: deadline?.text ?? null, deadlineDate: deadline?.date ?? null, mark })),
			...judge(own, repliesOf, later, linked)
		};
	});
}

/** Which cables answer an instruction: one that answers several of its requests counts when it answers any of them. */
function judge(items: readonly ActionItem[], repliesOf: RepliesOf, citing: readonly NamedCable[], linked: ReadonlyMap<string, NamedCable>): Pick<Demarche, 'replies' | 'others'> {
	const verdicts = Map.groupBy(items.flatMap((item) => repliesOf(item).map((reply) => ({ ...reply, action: item.id }))), ({ cable }) => cable);
	const named = new Map([...citing.map((cable) => [cable.reference, cable] as const)]);
	for (const reference of verdicts.keys()) if (!named.has(reference)) named.set(reference, linked.get(reference) ?? cableNotHere(reference, items[0]!.collection));
	const replies: DemarcheReply[] = [];
	const others: OtherCiting[] = [];
	for (const cable of [...named.values()].sort(byDay)) {
		const said = verdicts.get(cable.reference) ?? [];
		const counts = said.find(({ verdict }) => verdict === 'confirmed') ?? said.find(({ verdict }) => verdict === 'proposed');
		if (counts) replies.push({ ...cable, verdict: counts.verdict === 'confirmed' ? 'confirmed' : 'proposed', passage: counts.passage, inCorpus: counts.inCorpus });
		else others.push({ ...cable, dismissedUnder: said[0]?.action ?? null });
	}
	return { replies, others };
}

const dayAndName = ({ sentDay, reference }: NamedCable): string => `${sentDay ?? ''} ${reference}`;
const byDay = (a: NamedCable, b: NamedCable): number => (dayAndName(a) < dayAndName(b) ? -1 : 1);

/** What a reference alone tells of a cable that somebody linked and that the corpus does not hold. */
function cableNotHere(reference: string, collection: string): NamedCable {
	return { reference, collection, origin: parseReference(reference)?.post ?? null, sent: null, sentDay: null, subject: null };
}

function cablesNamed(db: ReadDb, references: readonly string[]): Map<string, NamedCable> {
	const rows = db.all<NamedCable>(sql`SELECT ${NAMED} FROM ${cables} WHERE ${cables.reference} IN ${among(references)} AND ${isShown(undefined)}`);
	return new Map(rows.map((row) => [row.reference, row]));
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
function citingCables(db: ReadDb, { collections, asOf }: Pick<DemarcheScope, 'collections' | 'asOf'>, references: readonly string[]): Map<string, NamedCable[]> {
	const rows = db.all<NamedCable & { cites: string }>(sql`
		SELECT DISTINCT r.reference AS cites, ${NAMED}
		FROM ${cableReferences} r JOIN ${cables} ON ${cables.id} = r.cable_id
		WHERE r.reference IN ${among(references)} AND ${isShown(collections)} AND ${sentUntil(asOf)}
		ORDER BY ${cables.sentDay}, ${cables.reference}`);
	const found = new Map<string, NamedCable[]>();
	for (const { cites, ...cable } of rows) found.set(cites, [...(found.get(cites) ?? []), cable]);
	return found;
}
