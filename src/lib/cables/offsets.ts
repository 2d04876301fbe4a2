import type { CleanText, Segment, Span } from './cable.ts';

/** The segment that holds the code unit at `offset`, found by halving; the last one when `offset` is the end of the text. */
function segmentAt(segments: readonly Segment[], offset: number): Segment | undefined {
	let low = 0;
	let high = segments.length - 1;
	while (low < high) {
		const middle = (low + high + 1) >> 1;
		if (segments[middle]!.clean <= offset) low = middle;
		else high = middle - 1;
	}
	return segments[low];
}

/**
 * Where the code unit at `offset` of the clean text stands in the raw text. Offsets count UTF-16 code units. The offset
 * just past the text maps just past its last unit; an offset outside is clamped.
 *
 * @example toRaw(paragraph.clean, 0) // the first letter after `¶4. (C) `
 */
export function toRaw(clean: CleanText, offset: number): number {
	const inside = Math.max(0, Math.min(offset, clean.text.length));
	const segment = segmentAt(clean.segments, inside);
	return segment ? segment.raw + inside - segment.clean : 0;
}

/** The shortest stretch of raw text that holds the clean stretch. It may contain line breaks and page lines that the clean text leaves out. */
export function rawSpan(clean: CleanText, span: Span): Span {
	const start = toRaw(clean, span.start);
	return span.end <= span.start ? { start, end: start } : { start, end: toRaw(clean, span.end - 1) + 1 };
}
