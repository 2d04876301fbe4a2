/**
 * Letters and digits only, in lower case, without accents: two mirrors of one cable fold to the same text whatever they did to
 * white space, quotation marks and pilcrows. Redactions stay as runs of `x`, so a redacted text is another version.
 *
 * @example foldText('¶1. (C) Germany,s view') // '1cgermanysview'
 */
export function foldText(text: string): string {
	return text.normalize('NFKD').replace(/[^\p{L}\p{N}]+/gu, '').toLowerCase();
}
