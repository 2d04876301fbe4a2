import type { Span } from '#lib/cables/cable.ts';
import type { Passage } from './01-choose-passages.ts';

/**
 * The verbatim slice that shows tokens `[start, end)`: from the first to the last of them, a quotation mark right at an end included, a bracketed
 * acronym after the last word too. Offsets are code units of the passage's text.
 */
export function quoteOf(passage: Passage, start: number, end: number): { quote: string; span: Span } {
	let from = passage.tokens[start]!.start;
	let to = passage.tokens[end - 1]!.end;
	const opening = /(?:""|["“])$/.exec(passage.text.slice(Math.max(0, from - 2), from));
	if (opening) from -= opening[0].length;
	const closing = /^(?:[,.]?(?:""|["”])|\s\([A-Z]{2,6}\))/.exec(passage.text.slice(to, to + 9));
	if (closing) to += closing[0].length;
	return { quote: passage.text.slice(from, to), span: { start: from, end: to } };
}
