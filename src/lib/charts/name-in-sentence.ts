const TAKES_ARTICLE = /^(?:United |Netherlands|Philippines|Bahamas|Gambia|Maldives|Comoros|Seychelles|Holy See|European Union|opposition |(?:.* )?(?:Republic|Islands|Emirates|Federation)\b)/;

/** A holder's name as it stands within a sentence: "United States" → "the United States", "opposition in Japan" → "the opposition in Japan". */
export function nameInSentence(name: string): string {
	return TAKES_ARTICLE.test(name) ? `the ${name}` : name;
}
