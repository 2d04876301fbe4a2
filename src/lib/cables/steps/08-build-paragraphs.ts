import type { CleanText, Span } from '../cable.ts';
import { linesToCleanText } from '../clean-text.ts';
import { trimmedLine, type Line } from '../lines.ts';
import type { Start } from './07-number-paragraphs.ts';
import { isRule, isSelfRuled, isTitle, withoutDashes } from './headings.ts';

/** A paragraph or heading before its kind is known. */
export interface Block {
	readonly isHeading: boolean;
	readonly number: number | null;
	readonly mark: string | null;
	readonly clean: CleanText;
	readonly span: Span;
	/** Headings inside the text, in its clean text: what follows them has no number of its own. */
	readonly inner: readonly Span[];
}

/**
 * Cuts the body at the accepted starts. Headings that stand directly above a start become blocks of their own; text before the first
 * start, and the whole body of a cable without numbers, is cut at blank lines.
 */
export function buildParagraphs(raw: string, lines: readonly Line[], starts: readonly Start[]): Block[] {
	const first = starts[0]?.index ?? lines.length;
	const blocks = looseBlocks(raw, lines.slice(0, first), null, starts.length > 0);
	const isUnnumbered = starts.length > 0 && starts.every((start) => start.number === null);
	starts.forEach((start, at) => {
		const end = starts[at + 1]?.index ?? lines.length;
		const region = lines.slice(start.index, end);
		if (isUnnumbered) {
			for (const block of looseBlocks(raw, region, start, at + 1 < starts.length)) blocks.push(block);
			return;
		}
		const { text, headings } = at + 1 < starts.length ? peelHeadings(raw, region) : { text: region, headings: [] };
		const paragraph = textBlock(raw, text, start);
		if (paragraph) blocks.push(paragraph);
		blocks.push(...headings);
	});
	return blocks;
}

function textBlock(raw: string, lines: readonly Line[], start: Start | null): Block | null {
	const kept = lines.filter((line) => line.start < line.end && !isRule(raw, line));
	const first = kept[0];
	if (!first) return null;
	const cut = start ? { ...first, start: skipBlanks(raw, first.start + start.length, first.end) } : first;
	const second = kept[1];
	const below = start?.markBelow === undefined || !second ? kept.slice(1) : [{ ...second, start: skipBlanks(raw, second.start + start.markBelow, second.end) }, ...kept.slice(2)];
	const clean = linesToCleanText(raw, [cut, ...below]);
	return { isHeading: false, number: start?.number ?? null, mark: start?.mark ?? null, clean, span: { start: first.start, end: kept[kept.length - 1]!.end }, inner: innerHeadings(raw, lines, clean) };
}

/** The short lines directly above a ruled line, which is not the text's last. */
function innerHeadings(raw: string, lines: readonly Line[], clean: CleanText): Span[] {
	const spans: Span[] = [];
	let segment = 0;
	for (let index = 1; index < lines.length; index++) {
		const line = lines[index - 1]!;
		if (!isRule(raw, lines[index]!) || line.end - line.start > 90 || !isTitle(raw, line)) continue;
		while (segment < clean.segments.length && clean.segments[segment]!.raw < line.start) segment++;
		const found = clean.segments[segment];
		if (found?.raw === line.start && found.clean > 0) spans.push({ start: found.clean, end: found.clean + line.end - line.start });
	}
	return spans;
}

function skipBlanks(raw: string, from: number, to: number): number {
	let at = Math.min(from, to);
	while (at < to && raw.charCodeAt(at) <= 32) at++;
	return at;
}

function headingBlock(raw: string, lines: readonly Line[]): Block {
	const kept = lines.filter((line) => !isRule(raw, line)).map((line) => withoutDashes(raw, line));
	const mark = /^\(([A-Z/]{1,6})\) /.exec(raw.slice(kept[0]!.start, kept[0]!.start + 9));
	return { isHeading: true, number: null, mark: mark?.[1] ?? null, clean: linesToCleanText(raw, kept), span: { start: lines[0]!.start, end: lines[lines.length - 1]!.end }, inner: [] };
}

/** Blocks between blank lines; `isFollowed` when more text comes behind them, so that the last may be a heading. A block that follows a page line without a sentence's end before it goes on with the one before. */
function looseBlocks(raw: string, lines: readonly Line[], start: Start | null, isFollowed: boolean): Block[] {
	const groups: Line[][] = [];
	let group: Line[] = [];
	for (const line of [...lines, null]) {
		if (line && line.start < line.end) {
			const last = groups[groups.length - 1]?.at(-1);
			if (group.length === 0 && line.afterPage && last && !/[.?!:"”)]$/.test(raw.slice(last.end - 1, last.end))) group = groups.pop()!;
			group.push(line);
		} else if (group.length > 0) {
			groups.push(group);
			group = [];
		}
	}
	return groups.flatMap((part, at) => {
		if (at === 0 && start) return textBlock(raw, part, start) ?? [];
		const isHeading = part.length <= 4 && (isRuledHeading(raw, part) || (part.length === 1 && isTitle(raw, part[0]!) && (isFollowed || at + 1 < groups.length)));
		if (isHeading) return headingBlock(raw, part);
		const { text, headings } = isFollowed || at + 1 < groups.length ? peelHeadings(raw, part) : { text: part, headings: [] };
		return [textBlock(raw, text, null) ?? [], headings].flat();
	});
}

/** One to three short lines with a rule above or under them, or dashes of their own. */
function isRuledHeading(raw: string, group: readonly Line[]): boolean {
	const text = group.filter((line) => !isRule(raw, line));
	return text.length > 0 && text.length <= 3 && text.every((line) => line.end - line.start <= 110) && (text.length < group.length || text.every((line) => isSelfRuled(raw, line)));
}

/** Takes the headings off the end of a paragraph's lines, at most three of them. */
function peelHeadings(raw: string, lines: readonly Line[]): { text: readonly Line[]; headings: Block[] } {
	const { rest, title } = splitTrailingTitle(raw, lines);
	const headings: Block[] = title ? [headingBlock(raw, [title])] : [];
	if (rest !== lines) return { text: rest, headings };
	let end = lines.length;
	while (headings.length < 3) {
		let to = end;
		while (to > 1 && lines[to - 1]!.start === lines[to - 1]!.end) to--;
		const from = headingStart(raw, lines, to);
		if (from === null) break;
		const group = lines.slice(from, to).filter((line) => line.start < line.end);
		if (group.every((line) => isRule(raw, line))) {
			end = from;
			continue;
		}
		headings.unshift(headingBlock(raw, group));
		end = from;
	}
	return { text: lines.slice(0, end), headings };
}

/** `… combustible.  VIOLENCE ERUPTS`, where line breaks are gone. */
const CAPITAL_TITLE = /[.?!"”)]\s{1,4}([A-Z][A-Z0-9 ,'"&;:?/()-]{4,100})$/;
const TRAILING_RULE = /\s{0,4}-{4,}[- ]*$/;
const TITLE_LENGTH = 110;

/** Takes a title, or a bare rule, off the end of a paragraph's last line when it is a long one. Gives the same lines back when there is none. */
function splitTrailingTitle(raw: string, lines: readonly Line[]): { rest: readonly Line[]; title: Line | null } {
	let last = lines.length - 1;
	while (last > 0 && lines[last]!.start === lines[last]!.end) last--;
	const line = lines[last];
	if (!line || line.end - line.start < 60 || isRule(raw, line)) return { rest: lines, title: null };
	const from = Math.max(line.start, line.end - 320);
	const tail = raw.slice(from, line.end);
	const rule = TRAILING_RULE.exec(tail);
	const at = rule ? titleBeforeRule(tail.slice(0, rule.index)) : capitalTitle(tail);
	const end = rule ? from + rule.index : line.end;
	if (at === null) return rule ? { rest: [...lines.slice(0, last), { ...line, end }], title: null } : { rest: lines, title: null };
	const upper = TRAILING_RULE.exec(tail.slice(0, at).trimEnd());
	return { rest: [...lines.slice(0, last), trimmedLine(raw, line.start, from + (upper?.index ?? at), line.afterPage)], title: trimmedLine(raw, from + at, end) };
}

/** `… came to an end. --------- Steel Wall ---------`: the title stands behind the last dashes, else behind the last sentence. */
function titleBeforeRule(tail: string): number | null {
	const dashes = tail.lastIndexOf('----') + 4;
	const sentence = Math.max(...['. ', '? ', '! ', '" ', '” ', ') ', ': '].map((mark) => tail.slice(0, -3).lastIndexOf(mark) + 2));
	const at = dashes > 3 && tail.length - dashes <= TITLE_LENGTH ? dashes : sentence > 1 ? sentence : null;
	const title = at === null ? '' : tail.slice(at).trim();
	return title.length >= 3 && title.length <= TITLE_LENGTH && /[A-Za-z]{3}/.test(title) && !/^(?:END|BEGIN)\b/i.test(title) ? at : null;
}

function capitalTitle(tail: string): number | null {
	const match = CAPITAL_TITLE.exec(tail);
	return match && /[A-Z]{3}/.test(match[1]!) && match[1]!.length > 6 && !/^(?:END|BEGIN)\b/.test(match[1]!) ? match.index + match[0].length - match[1]!.length : null;
}

/** Index of the first line of the heading that ends at `to`, or null when there is none. The paragraph's first line never is one. */
function headingStart(raw: string, lines: readonly Line[], to: number): number | null {
	const last = lines[to - 1];
	if (!last || to <= 1) return null;
	let at = to - 1;
	const isRuled = isRule(raw, last);
	if (isRuled) {
		// A rule may stand a blank line under its heading only when the heading itself stands alone; keep to the adjacent lines.
		while (at > 1 && at > to - 5 && lines[at - 1]!.start < lines[at - 1]!.end && !isRule(raw, lines[at - 1]!)) at--;
		const isTopRuled = at > 1 && isRule(raw, lines[at - 1]!);
		if (isTopRuled) return at - 1;
		const isApart = at >= 1 && (at === 1 ? lines[0]!.start === lines[0]!.end : lines[at - 1]!.start === lines[at - 1]!.end);
		if (isApart) return at;
		// The heading follows its text without a blank line: the one line above the rule, if the line above it ends a sentence.
		const above = lines[to - 3];
		if (to >= 3 && above && /[.?!"”)]$/.test(raw.slice(above.start, above.end)) && lines[to - 2]!.end - lines[to - 2]!.start <= 90) return to - 2;
		return at === to - 1 ? at : null;
	}
	if (isSelfRuled(raw, last)) return at;
	const isApart = at >= 1 && lines[at - 1]!.start === lines[at - 1]!.end;
	if (isApart && isTitle(raw, last)) return at;
	const isTwoLines = at >= 2 && !isApart && lines[at - 2]!.start === lines[at - 2]!.end && isTitle(raw, lines[at - 1]!) && isTitle(raw, last);
	return isTwoLines ? at - 1 : null;
}
