import { matchField, type FieldName } from './field-names.ts';
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
		} else if (open && (!afterBlank || open.lines.length === 0 || line.afterPage || isLetteredReference(raw, line, open.name))) {
			open.lines.push(line);
		} else {
			open = null;
			loose.push(line);
		}
		afterBlank = false;
	}
	return { fields, loose };
}

function isLetteredReference(raw: string, line: Line, name: FieldName): boolean {
	return name === 'references' && /^(?:¶ ?)?\(?[B-Z][.)] ?\S/.test(raw.slice(line.start, Math.min(line.end, line.start + 8)));
}

/** The first field of that name, or undefined. */
export const fieldOf = (fields: Fields, name: FieldName): Field | undefined => fields.fields.find((field) => field.name === name);
