import { trimmedLine, type Line } from '../lines.ts';

const RULE = /^[-=_*~. –—/]{3,}$/;

/** A line of dashes, stars or the like, which underlines a heading or parts sections. */
export function isRule(raw: string, line: Line): boolean {
	const code = raw.charCodeAt(line.start);
	const mayBe = code === 45 || code === 61 || code === 95 || code === 42 || code === 126 || code === 47 || code === 8211 || code === 8212;
	return mayBe && line.end - line.start >= 3 && line.end - line.start < 300 && RULE.test(raw.slice(line.start, line.end));
}

/** The heading without dashes around it, as in `--Past Positions--` and `Opening Remarks ---------------`. */
export function withoutDashes(raw: string, line: Line): Line {
	let { start, end } = line;
	while (start < end && /[-=_*~/–— ]/.test(raw[start]!)) start++;
	while (end > start && /[-=_*~/–— ]/.test(raw[end - 1]!)) end--;
	return trimmedLine(raw, start, end);
}

/** Ends with a dash run of its own (`Iran ----`), so that it is a heading whatever stands around it. */
export function isSelfRuled(raw: string, line: Line): boolean {
	const length = line.end - line.start;
	if (length < 6 || length > 160) return false;
	const text = raw.slice(line.start, line.end);
	return /^(?:[-=*_/–—]{2,} ?[^-=*_/\s].{0,100}[-=*_/–—]{2,}|[A-Z"“'(].{0,100}[^-=*_–—]\s?[-=*_–—]{4,})$/.test(text) && !RULE.test(text);
}

/** Could be a title standing alone: short, no sentence's end, no bullet, begins with a capital, its longer words mostly capitalised. */
export function isTitle(raw: string, line: Line): boolean {
	const length = line.end - line.start;
	if (length < 3 || length > 100) return false;
	const text = raw.slice(line.start, line.end);
	if (/[.,;]$/.test(text) && !/\b[A-Z]\.$/.test(text)) return false;
	if (!/^(?:\([A-Z/]{1,6}\) )?["“'A-Z0-9]/.test(text) || /^(?:END|BEGIN)\b/i.test(text) || /^[A-Za-z0-9]{1,3}[.)] /.test(text)) return false;
	const words = text.match(/[A-Za-z][A-Za-z']{3,}/g) ?? [];
	return words.length > 0 && words.filter((word) => word[0] === word[0]!.toUpperCase()).length * 10 >= words.length * 6;
}
