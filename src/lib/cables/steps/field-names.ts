import type { Line } from '../lines.ts';

export type FieldName = 'executive-order' | 'tags' | 'subject' | 'references' | 'classified-by';

const FIELDS: readonly (readonly [FieldName, RegExp])[] = [
	['executive-order', /^¶?E ?\.? ?O ?\.? ?:? ?1\d{4}\b[ .]{0,3}(?:[:;-]|(?=\s|$)(?![ ]*[A-Z]{5,} [A-Z]))|^E\.? ?O\.? ?:/i],
	['tags', /^TAGS?\b ?[:;.,-]?/i],
	['subject', /^(?:SUBJECT|SUBJ|SUBJEC|SUBECT|SUBJET)\b ?[:;.-]?/i],
	['references', /^REFS? ?[:;(]|^REFERENCES? ?:|^REFTELS? ?:|^REFS?\.? (?=[A-Z]{3,} \d|[A-Z][.)] |\d\d [A-Z]{3})/i],
	['classified-by', /^(?:\(?U\)? )?(?:CLASSIFIED|DERIVED|CLASSIFICATION) (?:BY|FROM)\b ?[:;.]?/i]
];
const FIRST = new Set('EeTtSsRrCcDd(Uu¶'.split('').map((letter) => letter.charCodeAt(0)));

/** The header field that a line opens, with the length of its name; null for any other line. */
export function matchField(raw: string, line: Line): { name: FieldName; length: number } | null {
	if (!FIRST.has(raw.charCodeAt(line.start))) return null;
	const text = raw.slice(line.start, Math.min(line.end, line.start + 40));
	for (const [name, pattern] of FIELDS) {
		const match = pattern.exec(text);
		if (match) return isProse(name, text, match[0]) ? null : { name, length: match[0].length };
	}
	return null;
}

/** "Subject to approval" or "Tags are" begin a sentence, no field: without a colon the name must be in capitals. */
function isProse(name: FieldName, text: string, found: string): boolean {
	if (name === 'classified-by' || name === 'executive-order') return false;
	return !/[:;.(-]$/.test(found.trim()) && text.slice(0, 3) !== text.slice(0, 3).toUpperCase();
}

export const fieldAt = (raw: string, line: Line): FieldName | null => matchField(raw, line)?.name ?? null;

/** A further lettered reference may stand apart from `REF:` by blank lines (05SANJOSE2717), and the reason from `Classified By:`. */
export function continuesField(raw: string, line: Line, field: FieldName | null): boolean {
	const text = raw.slice(line.start, Math.min(line.end, line.start + 12));
	if (field === 'classified-by') return /^(?:1\. ?[45]|REASONS?\b)/i.test(text);
	return field === 'references' && line.end - line.start < 160 && /^(?:¶ ?)?\(?[B-Z][.)] ?\S/.test(text);
}

/** Remarks on handling between header and text. */
const HANDLING = /^\(?(?:\(U\) |U\) )?(?:THIS (?:CABLE|MESSAGE|DOCUMENT) IS )?(?:CONSIDERED )?(?:BUSINESS-)?SENSITIVE\b(?! \w+ (?:are|is|was)\b)|^(?:\(?U\)? )?(?:NOT|NMT) FOR (?:DISTRIBUTION|INTERNET)|^PLEASE PROTECT ACCORDINGLY/i;

export const isHandling = (raw: string, line: Line): boolean => line.end - line.start < 160 && HANDLING.test(raw.slice(line.start, line.end));
