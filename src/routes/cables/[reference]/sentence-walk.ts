/** Where a key leads among the sentences of a cable (`2.1`, `2.2`, `4.1`), in the order of the page; null for a key that walks nowhere. */
export function walkSentences(addresses: readonly string[], at: string | null, key: string): string | null {
	const last = addresses.length - 1;
	const place = at === null ? -1 : addresses.indexOf(at);
	const next = { ArrowRight: place + 1, ArrowDown: place + 1, ArrowLeft: place - 1, ArrowUp: place - 1, Home: 0, End: last }[key];
	return next === undefined ? null : (addresses[Math.min(Math.max(next, 0), last)] ?? null);
}

/** What is read aloud at a sentence: "Paragraph 4, sentence 2 of 5: ..." */
export function announceSentence(addresses: readonly string[], at: string, words: string): string {
	const [paragraph = '', number = ''] = at.split('.');
	const of = addresses.filter((each) => each.startsWith(`${paragraph}.`)).length;
	return `${paragraph === '0' ? 'Subject' : `Paragraph ${paragraph}`}, sentence ${number} of ${of}: ${words}`;
}
