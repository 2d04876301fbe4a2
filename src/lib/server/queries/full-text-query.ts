/**
 * What a person types as an FTS5 query: words must all occur, a phrase in double quotes occurs as it stands, a word
 * before `*` may go on. Everything else that FTS5 would read as an operator is text. Null when there is no word.
 *
 * `oslo "cluster munition*" -NATO` → `"oslo" "cluster munition"* "NATO"`
 */
export function toFullTextQuery(typed: string): string | null {
	const terms: string[] = [];
	for (const [, phrase, word] of typed.normalize('NFC').matchAll(/["“”]([^"“”]*)["“”]|([^\s"“”]+)/gu)) {
		const text = phrase ?? word ?? '';
		const words = text.match(/[\p{L}\p{N}]+/gu);
		if (words === null) continue;
		terms.push(`"${words.join(' ')}"${text.endsWith('*') ? '*' : ''}`);
	}
	return terms.length === 0 ? null : terms.join(' ');
}
