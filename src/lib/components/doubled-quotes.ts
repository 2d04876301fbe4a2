/** Where the cables' mirror doubled a quotation mark (`""never again""`), with the mark that stands for it. */
function* doubled(text: string): Generator<{ at: number; mark: string }> {
	for (let at = text.indexOf('""'); at >= 0; at = text.indexOf('""', at + 2)) {
		const opens = /^$|[\s([{/-]/.test(text.charAt(at - 1)) && /\S/.test(text.charAt(at + 2));
		yield { at, mark: opens ? '“' : '”' };
	}
}

/**
 * A stretch of `text` as readers see it: each doubled quotation mark is one typographic mark, also where a stretch ends between its two characters.
 * Only for display: offsets and what is copied stay as received. `said ""never""` → `said “never”`.
 */
export function asDisplayed(text: string, start = 0, end = text.length): string {
	let shown = '';
	let from = start;
	for (const { at, mark } of doubled(text)) {
		if (at + 2 <= start) continue;
		if (at >= end) break;
		if (at >= start) shown += text.slice(from, at) + mark;
		from = Math.min(at + 2, end);
	}
	return shown + text.slice(from, end);
}
