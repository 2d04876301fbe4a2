import { sql } from 'drizzle-orm';
import { movesOf, type Move } from '#lib/actions/follow-up-moves.ts';
import { repliesByParty } from '#lib/actions/match-replies.ts';
import type { ActionRequest, Party } from '#lib/actions/action-request.ts';
import { postOfStation } from '#lib/cables/vocabulary/posts.ts';
import type { ReadDb } from '#lib/server/db/client.ts';
import { actionItems, type ActionItem, type ActionPlace } from './action-items.ts';
import { actionReplies, type ItemReply } from './action-replies.ts';
import { highestLevel } from '#lib/cables/highest-mark.ts';
import { referenceChain, type ChainLink } from './reference-chain.ts';

export interface PlaceInText extends ActionPlace {
	/** Clean text of the whole paragraph. */
	readonly text: string;
}

export interface ActionPage {
	/** As it stands on the day. */
	readonly item: ActionItem;
	readonly places: readonly PlaceInText[];
	readonly replies: readonly ItemReply[];
	/** A circular request: each party asked, with its replies; null for a request to one. */
	readonly circular: { readonly parties: readonly { readonly party: Party; readonly replies: readonly ItemReply[] }[]; readonly isCollective: boolean } | null;
	/** On the whole log, whatever the day shown. */
	readonly moves: readonly Move[];
	readonly chain: readonly ChainLink[];
	readonly highestMark: string | null;
}

/** Everything that an item's page shows; null when no collection shown holds it, or its cable was not sent by the day asked about. */
export function actionPage(db: ReadDb, id: string, asOf: string | null, collection?: string): ActionPage | null {
	const collections = collection === undefined ? undefined : [collection];
	const item = actionItems(db, asOf, { id, ...(collections ? { collections } : {}) })[0];
	if (!item) return null;
	const texts = new Map(db.all<{ key: number; text: string }>(sql`SELECT key, text FROM paragraphs WHERE cable_id = ${item.cableId} AND key IS NOT NULL`).map((row) => [row.key, row.text]));
	const replies = actionReplies(db, [item], asOf, collections)(item);
	return {
		item, replies, places: item.places.map((place) => ({ ...place, text: texts.get(place.paragraph) ?? place.quote })), circular: circularOf(db, item, replies),
		moves: movesOf(item.events), chain: referenceChain(db, item.cable, asOf), highestMark: highestLevel([...item.places.map(({ mark }) => mark), item.classification])?.title ?? null
	};
}

function circularOf(db: ReadDb, item: ActionItem, replies: readonly ItemReply[]): ActionPage['circular'] {
	if (item.kind !== 'department-asks-post' || (item.asked.length < 2 && !item.asked.includes('ALL'))) return null;
	const stations = db.all<{ name: string }>(sql`SELECT name FROM addressees WHERE cable_id = ${item.cableId} AND role = 'to' ORDER BY ordinal`).map(({ name }) => name);
	const addressed = stations.flatMap((name) => postOfStation(name)?.name ?? []);
	const standing = replies.filter(({ verdict }) => verdict !== 'dismissed');
	return { parties: repliesByParty(item satisfies Pick<ActionRequest, 'kind' | 'asked'>, standing, addressed), isCollective: item.asked.includes('ALL') && stations.some((name) => /COLLECTIVE/i.test(name)) };
}
