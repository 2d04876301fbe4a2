import type { Line } from '../lines.ts';
import { canonicalPostName } from '../vocabulary/posts.ts';
import { isSame, startOfRouting, type Identity } from './01-split-cables.ts';
import { readClassificationLine } from './classification-line.ts';
import { fieldAt, type FieldName } from './field-names.ts';
import { isParagraphStart } from './paragraph-start.ts';

/** A cable's text without what telegram software printed between its sections, and the lines taken out. */
export interface SectionlessText {
	readonly body: readonly Line[];
	readonly dropped: readonly Line[];
}

/** Levels and captions printed alone on a line at the foot and head of pages. */
const BANNER = /^(?:SIPDIS|CONFIDENTIAL|SECRET|UNCLASSIFIED|LIMITED OFFICIAL USE|UNCLAS|NNNN)$/;
const CAPTION_OR_ATTENTION = /^(?:SIPDIS|NOFORN|SENSITIVE|NODIS|EXDIS|XXXX+)\b|\b(?:FOR|PASS)\b/;
const REACH = 30;

/**
 * Takes the headers of later sections out of a text in which they survived (00HARARE5461, 03ROME2045): routing block, classification
 * line, captions and repeated fields, so that the sentence that the section break cut in two is whole again.
 */
export function dropSectionHeaders(raw: string, lines: readonly Line[], identity: Identity | null): SectionlessText {
	const body: Line[] = [];
	const dropped: Line[] = [];
	for (let index = 0; index < lines.length; index++) {
		const line = lines[index]!;
		const length = line.end - line.start;
		if (length > 0 && length < 20 && BANNER.test(raw.slice(line.start, line.end))) {
			dropped.push(line);
			continue;
		}
		const found = identity !== null && length > 0 ? readClassificationLine(raw, line) : null;
		if (found?.post == null || found.serial === null || !isSame(identity!, { post: canonicalPostName(found.post), serial: found.serial })) {
			body.push(line);
			continue;
		}
		const start = startOfRouting(raw, lines, index, -1);
		while (body.length > 0 && body[body.length - 1]!.start >= lines[start]!.start) dropped.unshift(body.pop()!);
		const end = headerEnd(raw, lines, index);
		for (let at = index; at < end; at++) dropped.push(lines[at]!);
		const next = lines[end];
		if (next) body.push({ ...next, afterPage: true });
		index = end;
	}
	return { body, dropped };
}

/** Index of the first line behind a later section's classification line that is text again. */
function headerEnd(raw: string, lines: readonly Line[], from: number): number {
	let end = from + 1;
	let field: FieldName | null = null;
	let afterBlank = false;
	for (let index = from + 1; index < Math.min(lines.length, from + REACH); index++) {
		const line = lines[index]!;
		if (line.start === line.end) {
			afterBlank = true;
			continue;
		}
		const name = fieldAt(raw, line);
		const next = lines[index + 1];
		const wraps = !afterBlank && (field === 'subject' || (field === 'tags' && next !== undefined && fieldAt(raw, next) !== null));
		const precedes = field === null && CAPTION_OR_ATTENTION.test(raw.slice(line.start, Math.min(line.end, line.start + 120)));
		if (name === null && !wraps && !precedes) break;
		if (name === null && isParagraphStart(raw, line)) break;
		if (name !== null) field = name;
		end = index + 1;
		afterBlank = false;
	}
	return end;
}
