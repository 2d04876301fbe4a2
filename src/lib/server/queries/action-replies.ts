import { sql } from 'drizzle-orm';
import { bestPassage, matchReplies, type CitingText, type ReplyProposal } from '#lib/actions/match-replies.ts';
import type { ReadDb } from '#lib/server/db/client.ts';
import { cableReferences, cables, paragraphs } from '#lib/server/db/schema/index.ts';
import { sentUntil, type ActionItem } from './action-items.ts';
import { isShown } from './shown-cables.ts';

/** A cable that answers an item, or may. */
export interface ItemReply extends Omit<ReplyProposal, 'score'> {
	/** 0 to 1; null when only a person linked it. */
	readonly score: number | null;
	readonly verdict: 'proposed' | 'confirmed' | 'dismissed';
	readonly sent: string | null;
	readonly subject: string | null;
	/** False when somebody named a cable that this corpus does not hold. */
	readonly inCorpus: boolean;
}

export type RepliesOf = (item: ActionItem) => readonly ItemReply[];

interface Text extends CitingText {
	readonly subject: string | null;
}

interface TextRow {
	readonly id: number;
	readonly reference: string;
	readonly origin: string | null;
	readonly sent: string | null;
	readonly subject: string | null;
}

const among = (values: readonly (string | number)[]): ReturnType<typeof sql> => sql`(SELECT value FROM json_each(${JSON.stringify(values)}))`;

/**
 * The replies of some items: what people confirmed or dismissed, and which cables propose themselves by naming the asking cable in their REF; the
 * likeliest first. Cables sent after `asOf` are not known yet.
 */
export function actionReplies(db: ReadDb, items: readonly ActionItem[], asOf: string | null, collections?: readonly string[]): RepliesOf {
	const citing = citingTexts(db, [...new Set(items.map((item) => item.cable))], asOf, collections);
	const contexts = contextsOf(db, items.filter((item) => citing.has(item.cable)));
	const named = namedCables(db, [...new Set(items.flatMap((item) => [...item.state.replies, ...item.state.dismissed]))], asOf);
	return (item) => {
		const context = contexts.get(`${item.cableId} ${item.paragraph}`);
		const texts = citing.get(item.cable) ?? [];
		const proposals = matchReplies({ ...item, sent: item.sent?.slice(0, 10) ?? null, ...(context === undefined ? {} : { context }) }, texts);
		const verdictOf = (cable: string): ItemReply['verdict'] => (item.state.replies.includes(cable) ? 'confirmed' : item.state.dismissed.includes(cable) ? 'dismissed' : 'proposed');
		const proposed = proposals.map((proposal): ItemReply => {
			const text = texts.find(({ reference }) => reference === proposal.cable);
			return { ...proposal, verdict: verdictOf(proposal.cable), sent: text?.sent ?? null, subject: text?.subject ?? null, inCorpus: true };
		});
		const byHand = [...item.state.replies, ...item.state.dismissed]
			.filter((cable) => !proposals.some((proposal) => proposal.cable === cable) && named.get(cable)?.isKnown !== 0);
		return [...byHand.map((cable): ItemReply => {
			const known = named.get(cable);
			return {
				cable, origin: known?.origin ?? null, score: null, reasons: ['somebody linked it'], passage: known ? bestPassage(item, known).passage : null,
				verdict: verdictOf(cable), sent: known?.sent ?? null, subject: known?.subject ?? null, inCorpus: known !== undefined
			};
		}), ...proposed];
	};
}

/** By the reference that they cite: the cables that cite it. */
function citingTexts(db: ReadDb, references: readonly string[], asOf: string | null, collections?: readonly string[]): Map<string, Text[]> {
	const rows = db.all<TextRow & { cites: string }>(sql`
		SELECT DISTINCT ${cables.id} AS id, ${cables.reference} AS reference, ${cables.origin} AS origin, ${cables.sent} AS sent, ${cables.subject} AS subject, r.reference AS cites
		FROM ${cableReferences} r JOIN ${cables} ON ${cables.id} = r.cable_id
		WHERE r.reference IN ${among(references)} AND ${isShown(collections)} AND ${sentUntil(asOf)}`);
	const textOf = textsOf(db, rows);
	const found = new Map<string, Text[]>();
	for (const row of rows) found.set(row.cites, [...(found.get(row.cites) ?? []), textOf(row)]);
	return found;
}

/** What some cables say, and which others they name. */
function textsOf(db: ReadDb, rows: readonly TextRow[]): (row: TextRow) => Text {
	const ids = among([...new Set(rows.map((row) => row.id))]);
	const texts = group(db.all<{ cableId: number; key: number; text: string }>(sql`
		SELECT cable_id AS cableId, key, text FROM ${paragraphs} WHERE cable_id IN ${ids} AND key IS NOT NULL AND kind <> 'subject' ORDER BY cable_id, ordinal`));
	const cited = group(db.all<{ cableId: number; reference: string | null; label: string | null }>(sql`
		SELECT cable_id AS cableId, reference, label FROM ${cableReferences} WHERE cable_id IN ${ids} ORDER BY cable_id, ordinal`));
	return ({ id, reference, origin, sent, subject }) =>
		({ reference, origin, sent: sent?.slice(0, 10) ?? null, subject, references: cited.get(id) ?? [], paragraphs: texts.get(id) ?? [] });
}

function group<T extends { readonly cableId: number }>(rows: readonly T[]): Map<number, T[]> {
	const groups = new Map<number, T[]>();
	for (const row of rows) {
		const rest = groups.get(row.cableId);
		if (rest) rest.push(row);
		else groups.set(row.cableId, [row]);
	}
	return groups;
}

/** The paragraphs that ask, by cable and key. */
function contextsOf(db: ReadDb, items: readonly ActionItem[]): Map<string, string> {
	const ids = [...new Set(items.map((item) => item.cableId))];
	const rows = db.all<{ cableId: number; key: number; text: string }>(sql`SELECT cable_id AS cableId, key, text FROM ${paragraphs} WHERE cable_id IN ${among(ids)} AND key IS NOT NULL`);
	return new Map(rows.map((row) => [`${row.cableId} ${row.key}`, row.text]));
}

/** By reference: the cables that somebody linked, where the corpus holds them, and whether they had been sent by the day. */
function namedCables(db: ReadDb, references: readonly string[], asOf: string | null): Map<string, Text & { readonly isKnown: number }> {
	if (references.length === 0) return new Map();
	const rows = db.all<TextRow & { isKnown: number | null }>(sql`
		SELECT ${cables.id} AS id, ${cables.reference} AS reference, ${cables.origin} AS origin, ${cables.sent} AS sent, ${cables.subject} AS subject, ${sentUntil(asOf)} AS isKnown
		FROM ${cables} WHERE ${cables.reference} IN ${among(references)} AND ${isShown(undefined)}`);
	const textOf = textsOf(db, rows);
	return new Map(rows.map((row) => [row.reference, { ...textOf(row), isKnown: row.isKnown ?? 0 }]));
}
