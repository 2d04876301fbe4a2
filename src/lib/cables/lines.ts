/** A line's content in the raw text: `[start, end)` without white space at its ends. An empty line has `start === end`. */
export interface Line {
	readonly start: number;
	readonly end: number;
	/** A page line was cut out directly before: what follows goes on with the sentence. */
	readonly afterPage: boolean;
	/** Broken off the line before, which ran several things together: it stands as apart as after a blank line. */
	readonly isBroken?: boolean;
}

/** `MADRID 00001132  002.2 OF 005`, the line that telegram software prints at each page, also within a line. Bounded, so linear. */
const CONTINUATION = /(?:\b[A-Z][A-Z.'-]{1,15}(?: [A-Z.'-]{1,12}){0,3}) {1,2}\d{5,8} {1,4}\d{1,3}(?:\.\d)? {1,2}OF {1,2}\d{3}(?!\d)/g;
/** `CONFIDENTIAL PAGE 02 HARARE 05461 02 OF 02 271459Z`, the page head of older telegrams. */
const PAGE = /(?:\b(?:CONFIDENTIAL|SECRET|UNCLASSIFIED|UNCLAS|LIMITED OFFICIAL USE)\s{1,80})?\bPAGE \d\d {1,12}[A-Z][A-Z. ]{1,14} {1,8}\d{4,6} {1,4}(?:\d\d OF \d\d {1,4})?\d{6}Z/g;

const isBlank = (code: number): boolean => code <= 32 || code === 0xa0 || code === 0xfeff || code === 0x200b;

/** Trims `[start, end)`, a backslash at the end of the line included (08GENEVA504 ends each line with one). */
export function trimmedLine(raw: string, from: number, to: number, afterPage = false): Line {
	let start = from;
	let end = to;
	while (start < end && isBlank(raw.charCodeAt(start))) start++;
	while (end > start && (isBlank(raw.charCodeAt(end - 1)) || raw.charCodeAt(end - 1) === 92)) end--;
	return { start, end, afterPage };
}

/** The first code units of page lines that may stand in `text`, cheap to rule out since most lines have neither word. */
function pageCuts(text: string): { start: number; end: number }[] {
	const cuts: { start: number; end: number }[] = [];
	if (text.includes(' OF ')) for (const match of text.matchAll(CONTINUATION)) cuts.push({ start: match.index, end: match.index + match[0].length });
	if (text.includes('PAGE 0') || text.includes('PAGE 1')) {
		for (const match of text.matchAll(PAGE)) cuts.push({ start: match.index, end: match.index + match[0].length });
	}
	return cuts.sort((a, b) => a.start - b.start);
}

/**
 * The lines of `[from, to)`, page lines taken out. Line breaks are `\n`, `\r\n` or, in a text without `\n`, `\r`.
 * Offsets refer to the whole raw text.
 */
export function rawToLines(raw: string, from = 0, to = raw.length): Line[] {
	const lines: Line[] = [];
	const lineBreak = raw.includes('\n') ? '\n' : '\r';
	let afterPage = false;
	for (let start = from; start <= to; ) {
		const found = raw.indexOf(lineBreak, start);
		const end = found === -1 || found > to ? to : found;
		const text = end - start > 16 ? raw.slice(start, end) : '';
		const cuts = text === '' ? [] : pageCuts(text);
		let at = start;
		for (const cut of cuts) {
			if (start + cut.start < at) continue;
			const before = trimmedLine(raw, at, start + cut.start, afterPage);
			if (before.start < before.end) lines.push(before);
			at = start + cut.end;
			afterPage = true;
		}
		const line = trimmedLine(raw, at, end, afterPage);
		if (line.start < line.end || cuts.length === 0) lines.push(line);
		if (line.start < line.end) afterPage = false;
		start = end + 1;
	}
	return lines;
}
