import type { Span } from '#lib/cables/cable.ts';

export interface Mark {
	readonly id: string;
	readonly span: Span;
}

/** A stretch of text under the same marks throughout. */
export interface Piece {
	readonly start: number;
	readonly text: string;
	/** Ids of the marks that cover it, in the order given. */
	readonly ids: readonly string[];
}

/**
 * Cuts `text` where marks begin and end, so that marks may overlap: the pieces, put together, are the text.
 * `("ban all use", [ban 0–7, use 4–11])` → "ban " [ban], "all" [ban, use], " use" [use]. Marks are cut to the text; an empty one is left out.
 */
export function markText(text: string, marks: readonly Mark[]): Piece[] {
	const within = (offset: number): number => Math.min(Math.max(offset, 0), text.length);
	const cuts = new Set([0, text.length, ...marks.flatMap(({ span }) => [within(span.start), within(span.end)])]);
	const offsets = [...cuts].sort((a, b) => a - b);
	return offsets.slice(0, -1).map((start, index) => {
		const end = offsets[index + 1] ?? text.length;
		return { start, text: text.slice(start, end), ids: marks.filter(({ span }) => span.start < end && span.end > start).map(({ id }) => id) };
	});
}
