import type { CleanText, Segment } from './cable.ts';
import type { Line } from './lines.ts';

const EMPTY: CleanText = { text: '', segments: [] };

/**
 * Joins lines by one blank each. The blank belongs to the segment of the line before it when white space follows that line in the
 * raw text, so that most lines cost one segment; else (a backslash, a page line cut out of a line) it gets a segment of its own.
 */
export function linesToCleanText(raw: string, lines: readonly Line[]): CleanText {
	const segments: Segment[] = [];
	let text = '';
	for (const { start, end } of lines) {
		if (start >= end) continue;
		if (text !== '') {
			const last = segments[segments.length - 1]!;
			const rawEnd = last.raw + last.length;
			if (raw.charCodeAt(rawEnd) <= 32) segments[segments.length - 1] = { ...last, length: last.length + 1 };
			else segments.push({ clean: text.length, raw: rawEnd, length: 1 });
			text += ' ';
		}
		segments.push({ clean: text.length, raw: start, length: end - start });
		text += raw.slice(start, end);
	}
	return segments.length === 0 ? EMPTY : { text, segments };
}
