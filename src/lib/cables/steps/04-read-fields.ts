import { continuesField, isHandling, matchField, type FieldName } from './field-names.ts';
import type { Line } from '../lines.ts';

/** One header field: the lines of its value, the first one starting behind the field's name. */
export interface Field {
	readonly name: FieldName;
	readonly lines: readonly Line[];
}

export interface Fields {
	readonly fields: readonly Field[];
	/** Header lines outside every field: captions, attention lines, remarks. */
	readonly loose: readonly Line[];
}

/**
 * Collects header fields. A value goes on over wrapped lines up to a blank line or the next field; lettered references and a reason
 * that was torn off may stand further down.
 */
export function readFields(raw: string, lines: readonly Line[]): Fields {
	const fields: { name: FieldName; lines: Line[] }[] = [];
	const loose: Line[] = [];
	let open: { name: FieldName; lines: Line[] } | null = null;
	let afterBlank = false;
	for (const line of lines) {
		if (line.start === line.end) {
			afterBlank = true;
			continue;
		}
		const found = matchField(raw, line);
		if (found) {
			open = { name: found.name, lines: [] };
			fields.push(open);
			let start = line.start + found.length;
			while (start < line.end && raw.charCodeAt(start) <= 32) start++;
			if (start < line.end) open.lines.push({ ...line, start });
		} else if (open && !isHandling(raw, line) && (!afterBlank || open.lines.length === 0 || line.afterPage || continuesField(raw, line, open.name) || continuesSubject(raw, line, open.name, open.lines, lines))) {
			open.lines.push(line);
		} else {
			open = null;
			loose.push(line);
		}
		afterBlank = false;
	}
	return { fields, loose };
}

/** In double-spaced texts the subject's second line stands apart: it is in capitals like the first, and more fields follow. */
function continuesSubject(raw: string, line: Line, name: FieldName, soFar: readonly Line[], lines: readonly Line[]): boolean {
	if (name !== 'subject' || soFar.length > 4) return false;
	const text = raw.slice(line.start, line.end);
	const isCapitals = text === text.toUpperCase() && raw.slice(soFar[0]!.start, soFar[0]!.end) === raw.slice(soFar[0]!.start, soFar[0]!.end).toUpperCase();
	if (!isCapitals || text.length > 100 || /SENSITIVE|CLASSIFIED|ENTIRE TEXT|PLEASE|INTERNET|^[-=*]|^SUMMARY/.test(text)) return false;
	return lines.some((other) => other.start > line.end && other.start < line.end + 300 && matchField(raw, other) !== null);
}

/** The first field of that name that has a value, or undefined. */
export const fieldOf = (fields: Fields, name: FieldName): Field | undefined => fields.fields.find((field) => field.name === name && field.lines.length > 0);
