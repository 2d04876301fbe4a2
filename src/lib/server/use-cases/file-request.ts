import { and, eq } from 'drizzle-orm';
import type { ActionKind, Deadline, Party } from '#lib/actions/action-request.ts';
import { fileByHand } from '#lib/actions/file-by-hand.ts';
import { write, type WriteDb } from '#lib/server/db/client.ts';
import { actionRequests, cables, followUpEvents, paragraphs } from '#lib/server/db/schema/index.ts';
import { BadInput, InvalidTransition, NotFound } from '#lib/server/errors.ts';
import { TOPICS } from '#lib/topics/topics.ts';

export interface RequestByHand {
	readonly collection: string;
	/** Reference of the cable. */
	readonly cable: string;
	/** Paragraph key. */
	readonly paragraph: number;
	/** Words of that paragraph; blanks may differ. */
	readonly quote: string;
	readonly kind: ActionKind;
	readonly asker: Party;
	readonly asked: readonly Party[];
	readonly ask: string;
	readonly deadline: Deadline | null;
	readonly reason: string | null;
	readonly by: string;
}

/** Where `quote` stands in `text`, whatever the blanks between its words; null when it does not. */
function find(text: string, quote: string): { start: number; end: number } | null {
	const words = quote.trim().split(/\s+/).map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
	const match = new RegExp(words.join('\\s+')).exec(text);
	return match ? { start: match.index, end: match.index + match[0].length } : null;
}

/**
 * Files an action request that the rules did not find, and returns its identity: the one that the rules would give it, so that a later
 * release that does find it meets its history. Throws `BadInput` when the quote does not stand in the paragraph, `InvalidTransition` when it is filed already.
 */
export function fileRequest(db: WriteDb, given: RequestByHand, now: Date = new Date()): string {
	const { collection, cable, paragraph, kind, asker, asked, ask, deadline, reason, by } = given;
	if (!given.quote.trim()) throw new BadInput('Quote the words that ask or promise.');
	return write(db, (tx) => {
		const found = tx
			.select({ cableId: cables.id, text: paragraphs.text, mark: paragraphs.mark })
			.from(cables).innerJoin(paragraphs, eq(paragraphs.cableId, cables.id))
			.where(and(eq(cables.collectionId, collection), eq(cables.reference, cable), eq(paragraphs.key, paragraph)))
			.get();
		if (!found) throw new NotFound(`${cable} has no paragraph ${paragraph} in the collection “${collection}”.`);
		const span = find(found.text, given.quote);
		if (!span) throw new BadInput(`These words do not stand in ¶${paragraph} of ${cable}.`, 'Copy them from the paragraph as it is shown.');
		const source = { reference: cable, paragraphs: [{ key: paragraph, mark: found.mark, clean: { text: found.text } }] };
		const filed = fileByHand(source, { paragraph, span, kind, asker, asked, ask, due: null });
		if (!filed.ok) throw new BadInput(filed.reason);
		const { id, quote } = filed.request;
		if (tx.select({ id: actionRequests.id }).from(actionRequests).where(and(eq(actionRequests.cableId, found.cableId), eq(actionRequests.id, id))).get()) {
			throw new InvalidTransition('It is among the requests already.', `See /actions/${id}`);
		}
		const request = {
			id, topic: TOPICS[0]!.id, paragraph, kind, asker, asked, ask: filed.request.ask, quote, spanStart: filed.request.span.start, spanEnd: filed.request.span.end,
			deadlineText: deadline?.text ?? null, deadlineDate: deadline?.date ?? null, mark: found.mark, rules: filed.request.rules, itemId: null, isFound: false
		};
		tx.insert(actionRequests).values({ cableId: found.cableId, ...request }).run();
		// The event carries the request: reading the cable anew puts it back.
		tx.insert(followUpEvents).values({ collectionId: collection, cable, actionId: id, kind: 'filed', reason, snapshot: request, recordedBy: by, recordedAt: now.toISOString() }).run();
		return id;
	});
}
