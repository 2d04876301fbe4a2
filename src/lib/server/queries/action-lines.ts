import type { ActionItem } from './action-items.ts';
import type { RepliesOf } from './action-replies.ts';

/** An item as scripts read it: one line of `demarche actions`, one element of the JSON file. */
export interface ActionLine {
	readonly cable: string;
	readonly paragraph: number;
	readonly kind: string;
	readonly asker: string;
	readonly asked: readonly string[];
	readonly ask: string;
	readonly quote: string;
	/** `YYYY-MM-DD`, or null when it is never due. */
	readonly due: string | null;
	readonly status: string;
	readonly computed: { readonly overdue: boolean; readonly dueSoon: boolean; readonly waitingDays: number | null };
	/** Proposals included; what was dismissed is not. The score is null for a reply that only a person linked. */
	readonly replies: readonly { readonly cable: string; readonly score: number | null; readonly confirmed: boolean }[];
	readonly id: string;
	readonly collection: string;
	readonly sent: string | null;
	readonly mark: string | null;
	readonly deadline: string | null;
	/** The other places of the cable that say the same. */
	readonly repeats: readonly { readonly paragraph: number; readonly quote: string }[];
}

export function actionLine(item: ActionItem, repliesOf: RepliesOf): ActionLine {
	const { cable, paragraph, kind, asker, asked, ask, quote, due, status, computed, id, collection, sent, mark } = item;
	return {
		cable, paragraph, kind, asker, asked, ask, quote, due, status, computed,
		replies: repliesOf(item).filter(({ verdict }) => verdict !== 'dismissed').map((reply) => ({ cable: reply.cable, score: reply.score, confirmed: reply.verdict === 'confirmed' })),
		id, collection, sent, mark, deadline: item.deadline?.text ?? null, repeats: item.places.slice(1).map((place) => ({ paragraph: place.paragraph, quote: place.quote }))
	};
}
