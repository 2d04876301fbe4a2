const STOP = new Set(('a an and any are as at be been before but by can could did do does for from had has have he her his how i if in into is it its may might more most no nor not of on or our ' +
	'she should so some such than that the their them then there these they this those to up us was we were what when where whether which who will with would you your also again after ' +
	'said told asked ask asks request requests requested please provide post department united states u.s mfa mod poloff embassy reftel ref para paragraph washington').split(' '));

/** A rough stem, so that "responses" meets "respond" no farther than English endings go: -s, -es, -ed, -ing, -ion. */
function stem(word: string): string {
	const short = word.replace(/(?:ations?|tions?|ions?|ings?|edly|ed|es|s|ly)$/, '');
	return short.length >= 3 ? short : word;
}

/** The words of a text that carry content, stemmed: `"asked for details on the talks"` → detail, talk. */
export function contentWords(text: string): ReadonlySet<string> {
	const words = text.toLowerCase().match(/[a-z][a-z'-]*[a-z]|\d+/g) ?? [];
	return new Set(words.filter((word) => !STOP.has(word)).map((word) => stem(word.replace(/'s$/, ''))));
}

/** How much of the smaller set is in the other, 0 to 1. Empty sets share nothing. */
export function overlap(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
	const [small, large] = a.size <= b.size ? [a, b] : [b, a];
	if (small.size === 0) return 0;
	let shared = 0;
	for (const word of small) if (large.has(word)) shared++;
	return shared / small.size;
}
