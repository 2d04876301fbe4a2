import { breakRunTogether } from './break-run-together.ts';
import { readClassificationLine, type ClassificationLine } from './classification-line.ts';
import { fieldAt } from './field-names.ts';
import { isParagraphStart, readParagraphStart } from './paragraph-start.ts';
import type { Line } from '../lines.ts';

/** A cable's lines, divided: routing block (and whatever a mirror put above it), header fields, body. */
export interface Zones {
	readonly preamble: readonly Line[];
	readonly classification: ClassificationLine | null;
	/** The line that the classification was read from. */
	readonly classificationLine: Line | null;
	readonly header: readonly Line[];
	readonly body: readonly Line[];
}

/** Header lines are few; a text that has none of a paragraph's signs for so long is all body. */
const HEADER_LIMIT = 400;

/**
 * Divides the lines of one cable. The header ends at the first numbered or marked paragraph, or at the first text after the subject
 * that stands apart from every field. Lines that run several fields together are broken at the field names first.
 */
export function findZones(raw: string, lines: readonly Line[]): Zones {
	const start = classificationIndex(raw, lines);
	const line = start === -1 ? null : lines[start]!;
	const classification = line && readClassificationLine(raw, line);
	const top = start === -1 ? firstFieldIndex(raw, lines) : start;
	const preamble = lines.slice(0, top);
	const header: Line[] = [];
	let index = top;
	let body: readonly Line[] = [];
	if (line && classification) {
		index++;
		if (classification.restAt < line.end) {
			const rest = breakRunTogether(raw, { ...line, start: classification.restAt });
			const cut = rest.findIndex((piece) => isParagraphStart(raw, piece));
			header.push(...(cut === -1 ? rest : rest.slice(0, cut)));
			if (cut !== -1) return { preamble, classification, classificationLine: line, header, body: [...rest.slice(cut), ...lines.slice(index)] };
		}
	}
	let afterBlank = false;
	let hasSubject = header.some((piece) => fieldAt(raw, piece) === 'subject');
	let field = header.map((piece) => fieldAt(raw, piece)).findLast((name) => name !== null) ?? null;
	const limit = Math.min(lines.length, index + HEADER_LIMIT);
	scan: for (; index < limit; index++) {
		const whole = lines[index]!;
		if (whole.start === whole.end) {
			afterBlank = true;
			header.push(whole);
			continue;
		}
		const pieces = breakRunTogether(raw, whole);
		for (let at = 0; at < pieces.length; at++) {
			const piece = pieces[at]!;
			const name = fieldAt(raw, piece);
			const endsHeader = name === null && (opensBody(raw, piece, field, afterBlank) || (hasSubject && (afterBlank || at > 0) && !continuesField(raw, piece, field)));
			if (endsHeader) {
				body = [...pieces.slice(at), ...lines.slice(index + 1)];
				break scan;
			}
			if (name !== null) field = name;
			if (name === 'subject') hasSubject = true;
			header.push(piece);
			afterBlank = false;
		}
	}
	if (body.length === 0 && index < lines.length) body = lines.slice(index);
	return { preamble, classification, classificationLine: line, header, body };
}

/** "reasons 1.4 (B), / (C) and (D)" wraps onto what looks like a portion mark. */
function opensBody(raw: string, line: Line, field: string | null, afterBlank: boolean): boolean {
	const start = readParagraphStart(raw, line);
	return start !== null && (field !== 'classified-by' || afterBlank || start.number !== null);
}

/** A further lettered reference may stand apart from `REF:` by blank lines (05SANJOSE2717). */
function continuesField(raw: string, line: Line, field: string | null): boolean {
	return field === 'references' && /^(?:¶ ?)?\(?[B-Z][.)] ?\S/.test(raw.slice(line.start, Math.min(line.end, line.start + 8)));
}

/**
 * The classification line that the header hangs on. Mirrors that put a preview before the full text repeat it (03THEHAGUE1865):
 * the last one before any numbered paragraph counts.
 */
function classificationIndex(raw: string, lines: readonly Line[]): number {
	let best = -1;
	let bestIsNamed = false;
	for (let index = 0; index < lines.length; index++) {
		const line = lines[index]!;
		if (line.start === line.end) continue;
		const found = readClassificationLine(raw, line);
		if (found) {
			const isNamed = found.post !== null;
			if (best === -1 || (isNamed && !bestIsNamed) || isNamed) {
				if (isNamed || !bestIsNamed) best = index;
				bestIsNamed ||= isNamed;
			}
		} else if (best !== -1 && isParagraphStart(raw, line)) break;
		if (index > HEADER_LIMIT) break;
	}
	return best;
}

/** Where the header starts in a text without classification line: at its first field, else at its first line. */
function firstFieldIndex(raw: string, lines: readonly Line[]): number {
	const limit = Math.min(lines.length, HEADER_LIMIT);
	for (let index = 0; index < limit; index++) {
		const line = lines[index]!;
		if (line.start < line.end && (fieldAt(raw, line) !== null || isParagraphStart(raw, line))) return index;
	}
	return 0;
}
