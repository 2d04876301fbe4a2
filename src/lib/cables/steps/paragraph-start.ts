import type { Line } from '../lines.ts';
import { readMark } from '../marks.ts';

/** What a line shows at its start when it may open a paragraph. */
export interface ParagraphStart {
	readonly number: number | null;
	readonly mark: string | null;
	readonly hasPilcrow: boolean;
	/** Code units that number and mark take, the blanks after them included. */
	readonly length: number;
	/** Code units that the mark takes at the start of the next line, when it stands there. */
	readonly markBelow?: number;
}

const NUMBER = /^(¶ {0,3})?(\d{1,4}) {0,2}([.)]?)(?!\d)[ \t\u00a0]{0,24}/;
const MARK = /^\(([^()]{1,80})\) {0,3}[.:]?[ \t]{0,4}/;
const MARK_FIRST = /^(¶ {0,3})?\(([^()]{1,80})\) {0,4}(?:(\d{1,3}) {0,2}[.)](?!\d) {0,4})?/;

/**
 * Reads `¶4. (C) `, `1.(SBU)`, `3) `, `(C) 1. `, `(C) `; null when the line opens no paragraph. A year at the start of a wrapped
 * line, which mirrors take for a number too (`¶2007.`), is none.
 */
export function readParagraphStart(raw: string, line: Line): ParagraphStart | null {
	const first = raw.charCodeAt(line.start);
	if ((first < 48 || first > 57) && first !== 0xb6 && first !== 40) return null;
	const text = raw.slice(line.start, Math.min(line.end, line.start + 110));
	const numbered = NUMBER.exec(text);
	if (numbered) {
		const [whole, pilcrow, digits, point] = numbered;
		const bracket = MARK.exec(text.slice(whole.length));
		const mark = bracket && readMark(bracket[1]!);
		const number = Number(digits);
		if (number === 0 || number > 400 || (point === '' && mark === null && pilcrow === undefined)) return null;
		return { number, mark, hasPilcrow: pilcrow !== undefined, length: whole.length + (mark === null ? 0 : bracket![0].length) };
	}
	const marked = MARK_FIRST.exec(text);
	const mark = marked && readMark(marked[2]!);
	if (!marked || mark === null) return null;
	return { number: marked[3] === undefined ? null : Number(marked[3]), mark, hasPilcrow: marked[1] !== undefined, length: marked[0].length };
}

/** True for a line that ends the header: a numbered paragraph, or text behind a portion mark. */
export const isParagraphStart = (raw: string, line: Line): boolean => readParagraphStart(raw, line) !== null;
