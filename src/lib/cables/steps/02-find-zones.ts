import { canonicalPostName } from '../vocabulary/posts.ts';
import { isSame, type Identity } from './01-split-cables.ts';
import { breakAtNumbers, breakRunTogether } from './break-run-together.ts';
import { readClassificationLine, type ClassificationLine } from './classification-line.ts';
import { continuesField, fieldAt, isHandling, type FieldName } from './field-names.ts';
import { isParagraphStart, readParagraphStart } from './paragraph-start.ts';
import type { Line } from '../lines.ts';

/** A cable's lines, divided: routing block (and whatever a mirror put above it), header fields, body. */
export interface Zones {
	readonly preamble: readonly Line[];
	/** The header of a preview that a mirror put before the full text: it may hold fields that the text's own header lacks. */
	readonly preview: readonly Line[];
	readonly classification: ClassificationLine | null;
	readonly header: readonly Line[];
	readonly body: readonly Line[];
}

/** Header lines are few; a text that has none of a paragraph's signs for so long is all body. */
const HEADER_LIMIT = 400;
/** Fields follow one another within so many lines; what looks like one further down belongs to the text. */
const FIELD_GAP = 40;
/** Running text behind its mark, as in `(C) MEA Joint Secretary Jaishankar called …`; `(C) and (D)` is the end of a reason. */
const MARKED_SENTENCE = /^\([A-Z/]{1,6}\) {1,4}(?:[A-Z][a-z]+,? |[A-Z]{1,12} [A-Za-z]).{30}/;

/**
 * Divides the lines of one cable. Lines that run several fields together are broken at the field names first.
 */
export function findZones(raw: string, lines: readonly Line[]): Zones {
	const { start, previewStart } = classificationIndex(raw, lines);
	const line = start === -1 ? null : lines[start]!;
	const classification = line && withBanner(raw, lines, start, readClassificationLine(raw, line)!);
	const top = start === -1 ? firstFieldIndex(raw, lines) : start;
	const preamble = lines.slice(0, top);
	// A line that goes on behind the serial holds the header's first fields.
	const below = lines.slice(line ? top + 1 : top);
	if (line && classification && classification.restAt < line.end) below.unshift({ ...line, start: classification.restAt });
	const rest = breakLines(raw, below);
	const end = headerEnd(raw, rest);
	return { preamble, preview: previewStart === start ? [] : lines.slice(previewStart + 1, start), classification, header: rest.slice(0, end), body: rest.slice(end) };
}

/**
 * How many lines belong to the header. It goes at least to the last field before the first paragraph, so that a remark or a wrapped
 * subject between blank lines does not end it; behind that field, to the end of its value. Without numbered or marked paragraphs, fields
 * are looked for in the first lines only.
 */
function headerEnd(raw: string, lines: readonly Line[]): number {
	let field: FieldName | null = null;
	let afterBlank = false;
	let lastField = -1;
	let stop = lines.length;
	const limit = Math.min(lines.length, HEADER_LIMIT);
	for (let index = 0; index < limit; index++) {
		const line = lines[index]!;
		if (line.start === line.end) {
			afterBlank = true;
			continue;
		}
		afterBlank ||= line.isBroken === true;
		const name = fieldAt(raw, line);
		if (name !== null) {
			if (lastField !== -1 && index - lastField > FIELD_GAP) break;
			field = name;
			lastField = index;
		} else if (!isHandling(raw, line) && opensBody(raw, line, field, afterBlank)) {
			stop = index;
			break;
		}
		afterBlank = false;
	}
	field = lastField === -1 ? null : fieldAt(raw, lines[lastField]!);
	let isApart = false;
	for (let index = lastField + 1; index < stop; index++) {
		const line = lines[index]!;
		if (line.start === line.end) {
			isApart = true;
			continue;
		}
		isApart ||= line.isBroken === true;
		if (isHandling(raw, line)) isApart = false;
		else if (isApart && !continuesField(raw, line, field)) return index;
		else if (field === null && lastField === -1 && index > FIELD_GAP) return 0;
	}
	return stop;
}

/** Header lines broken at field names, text lines at their numbers. */
function breakLines(raw: string, lines: readonly Line[]): Line[] {
	const broken: Line[] = [];
	let isInText = false;
	for (const line of lines) {
		const pieces: readonly Line[] = isInText ? breakAtNumbers(raw, line) : breakRunTogether(raw, line);
		isInText ||= pieces.some((piece) => (readParagraphStart(raw, piece)?.number ?? null) !== null) || broken.length > HEADER_LIMIT;
		for (const piece of pieces) broken.push(piece);
	}
	return broken;
}

/** "reasons 1.4 (B), / (C) and (D)" wraps onto what looks like a portion mark. */
function opensBody(raw: string, line: Line, field: FieldName | null, afterBlank: boolean): boolean {
	const start = readParagraphStart(raw, line);
	if (start === null || (field === 'classified-by' && !afterBlank && start.number === null && !MARKED_SENTENCE.test(raw.slice(line.start, Math.min(line.end, line.start + 60))))) return false;
	// "(C) SAO PAULO 30" under REF is its third item, not a portion mark.
	return field !== 'references' || start.number !== null || !/^\([A-Z]\) {0,3}(?:(?:19|20)?\d\d )?[A-Z][A-Za-z ]{2,30} \d/.test(raw.slice(line.start, Math.min(line.end, line.start + 60)));
}

/**
 * The classification line that the header hangs on. Mirrors that put a preview before the full text repeat it (03THEHAGUE1865):
 * the last one before any numbered paragraph counts.
 */
function classificationIndex(raw: string, lines: readonly Line[]): { start: number; previewStart: number } {
	let first = -1;
	let best = -1;
	let identity: Identity | null = null;
	let isInText = false;
	const limit = Math.min(lines.length, HEADER_LIMIT);
	for (let index = 0; index < limit; index++) {
		const line = lines[index]!;
		if (line.start === line.end) continue;
		const found = readClassificationLine(raw, line);
		if (!found) {
			isInText ||= identity !== null && isParagraphStart(raw, line);
			if (index > best + 90 && isInText) break;
			continue;
		}
		const here: Identity | null = found.post === null || found.serial === null ? null : { post: canonicalPostName(found.post), serial: found.serial };
		if (identity === null ? best === -1 || here !== null : here !== null && isSame(identity, here) && (!isInText || isAfterPreview(raw, lines, best, index))) {
			if (here !== null && first !== -1 && !hasTextBelow(lines, index)) break;
			best = index;
			if (first === -1 && here !== null) first = index;
			isInText = false;
		}
		identity ??= here;
	}
	return { start: best, previewStart: first === -1 ? best : first };
}

/** A dump may end with the header that it repeats; then the preview is all there is (08RIGA492). */
function hasTextBelow(lines: readonly Line[], index: number): boolean {
	return lines.slice(index + 1).some((line) => line.end - line.start > 3);
}

/** Between a preview and the full text stands the three dots that cut the preview off. */
function isAfterPreview(raw: string, lines: readonly Line[], from: number, to: number): boolean {
	return lines.slice(from, to).some((line) => line.end - line.start >= 3 && /(?:\.\.\.|…)$/.test(raw.slice(line.end - 3, line.end)));
}

/** A dump's banner (`SECRET//NOFORN`) above the line of the same level says what that line leaves to the captions. */
function withBanner(raw: string, lines: readonly Line[], at: number, named: ClassificationLine): ClassificationLine {
	for (let index = Math.max(0, at - 60); index < at; index++) {
		const banner = lines[index]!.start < lines[index]!.end ? readClassificationLine(raw, lines[index]!) : null;
		if (banner && banner.post === null && banner.level === named.level && (banner.isNoforn || banner.isForOfficialUseOnly)) {
			return { ...named, isNoforn: banner.isNoforn, isForOfficialUseOnly: banner.isForOfficialUseOnly };
		}
	}
	return named;
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
