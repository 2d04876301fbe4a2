import type { ActionItem } from '#lib/server/queries/action-items.ts';
import type { RepliesOf } from '#lib/server/queries/action-replies.ts';
import { standingInWords } from './in-words.ts';
import { whoInWords } from './who-in-words.ts';

/** What a row of a list shows of an item. */
export function toView(item: ActionItem, repliesOf: RepliesOf) {
	const { id, collection, cable, paragraph, places, sent, kind, ask, quote, mark, due, dueFrom, deadline, status, computed, isByHand, events } = item;
	const replies = repliesOf(item);
	return {
		id, collection, cable, paragraph, sent, kind, ask, quote, mark, due, dueFrom, deadline, status, overdue: computed.overdue, standing: standingInWords(item), isByHand,
		who: whoInWords(item), alsoAt: places.slice(1).map((place) => place.paragraph),
		confirmed: replies.filter(({ verdict }) => verdict === 'confirmed').map((reply) => reply.cable), proposed: replies.filter(({ verdict }) => verdict === 'proposed').length,
		lastEvent: events.at(-1)?.id ?? null
	};
}
export type ActionView = ReturnType<typeof toView>;
