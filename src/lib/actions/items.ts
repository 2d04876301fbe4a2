import type { ActionRequest } from './action-request.ts';
import { contentWords, overlap } from './content-words.ts';

/** What decides whether two requests say the same. */
export type Comparable = Pick<ActionRequest, 'cable' | 'paragraph' | 'kind' | 'asked' | 'ask' | 'quote'> & { readonly id: string };

/** One thing asked or promised in a cable, with every place that says so: a summary repeats what the body says. */
export interface MergedRequest<T extends Comparable = ActionRequest> {
	/** The one that was followed up, else the fullest wording: the longest quote, as a rule the body's. Its id is the item's. */
	readonly main: T;
	/** The other places, in the order of the text. */
	readonly repeats: readonly T[];
}

const SAME = 0.6;

function saysTheSame(a: Comparable, b: Comparable): boolean {
	if (a.cable !== b.cable || a.kind !== b.kind || a.paragraph === b.paragraph) return false;
	const parties = a.asked.some((party) => party === 'ALL' || b.asked.includes(party) || b.asked.includes('ALL'));
	return parties && overlap(contentWords(a.ask), contentWords(b.ask)) >= SAME;
}

/**
 * Joins the requests of one cable that say the same thing in different paragraphs: same kind and party, and most words of the shorter
 * ask in the longer one. Two that were both followed up keep their histories apart. Every request comes back in exactly one item; the order
 * is that of the items' first mention.
 */
export function itemsOf<T extends Comparable>(requests: readonly T[], followed: ReadonlySet<string> = new Set()): MergedRequest<T>[] {
	const groups: T[][] = [];
	for (const request of requests) {
		const group = groups.find((known) => known.some((other) => saysTheSame(other, request)) && !(followed.has(request.id) && known.some(({ id }) => followed.has(id))));
		if (group) group.push(request);
		else groups.push([request]);
	}
	return groups.map((group) => {
		const main = group.find(({ id }) => followed.has(id)) ?? group.reduce((best, request) => (request.quote.length > best.quote.length ? request : best));
		return { main, repeats: group.filter((request) => request !== main) };
	});
}
