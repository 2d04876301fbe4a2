import type { Paragraph } from '../cable.ts';
import { linesToCleanText } from '../clean-text.ts';
import { postByName } from '../vocabulary/posts.ts';
import { isKnownTag } from '../vocabulary/tags.ts';
import { fieldOf, type Fields } from './04-read-fields.ts';

const TAG = /^[A-Z][A-Z0-9&/'-]{1,60}$/;
const DECLASSIFY = /\bDECL(?:AS(?:SIF(?:Y|IED))?)?(?: ON)? ?[:;]? {0,3}(\d{1,4}[/-]\d{1,2}[/-]\d{1,4}|\d{1,2}\/\d{1,2}|[A-Z0-9][A-Z0-9 .,/-]{1,40})/i;

/**
 * TAGS in their order, each once, as printed; Markdown and HTML that a mirror left around them taken off. Codes that lost the blank
 * between them are parted (`ETRDECON`). Words that follow the codes (old cables end in `ITALIAN POLITICS`, and a lost line break lets
 * the text run on) are no tags: behind the first such word only known codes count.
 */
export function readTags(raw: string, fields: Fields): string[] {
	const tags = new Set<string>();
	for (const field of fields.fields) {
		if (field.name !== 'tags') continue;
		const text = linesToCleanText(raw, field.lines).text.slice(0, 2000).replace(/<[^<>]{0,200}>/g, ' ').replace(/\]\([^()]{0,200}\)/g, ' ').replace(/\[/g, ' ');
		let isInWords = false;
		for (const word of text.split(/[\s,;]+/)) {
			const tag = word.toUpperCase().replace(/[.:]+$/, '');
			if (!TAG.test(tag)) continue;
			if (tag.length <= 5 ? !isInWords || isKnownTag(tag) : isKnownTag(tag) || postByName(tag) !== undefined) tags.add(tag);
			else if (tag.length > 5) {
				const parted = partJoinedTags(tag);
				for (const part of parted) tags.add(part);
				isInWords ||= parted.length === 0;
			}
		}
	}
	return [...tags];
}

/** Known codes that were run together, or nothing when the word is not made of them. */
function partJoinedTags(word: string): string[] {
	const parts: string[] = [];
	for (let at = 0; at < word.length; ) {
		const length = [4, 3, 2].find((size) => at + size <= word.length && isKnownTag(word.slice(at, at + size)));
		if (length === undefined) return [];
		parts.push(word.slice(at, at + length));
		at += length;
	}
	// Country codes are so short that any word falls apart into them: `POLITICS`.
	return parts.some((part) => part.length === 4) && parts.filter((part) => part.length === 2).length <= 2 ? parts : [];
}

/**
 * The executive-order line and the date or event of declassification as written: `01/31/2016`, `TWENTY YEARS`, `GDS 8/12/85`;
 * null for `N/A`.
 */
export function readExecutiveOrder(raw: string, fields: Fields): { text: string; declassifyOn: string | null } | null {
	const field = fieldOf(fields, 'executive-order');
	if (!field) return null;
	const text = linesToCleanText(raw, field.lines).text;
	const declassify = DECLASSIFY.exec(text)?.[1] ?? /\bX?GDS.{0,20}/.exec(text)?.[0] ?? null;
	return { text, declassifyOn: declassify?.trim() ?? null };
}

/** Who classified the cable and why, from the header or, as some posts write it, from the first paragraph. */
export function readClassifiedBy(raw: string, fields: Fields, paragraphs: readonly Paragraph[]): string | null {
	const field = fieldOf(fields, 'classified-by');
	if (field && field.lines.length > 0) return linesToCleanText(raw, field.lines).text;
	const first = paragraphs.find((paragraph) => paragraph.kind !== 'heading')?.clean.text ?? '';
	const match = /^classified by:?\s{0,4}(.{3,300})/i.exec(first);
	return match ? match[1]! : null;
}
