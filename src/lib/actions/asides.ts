const SAYING = 'said|says|argued|added|noted|thought|asked|wondered|suggested|hoped|concluded|insisted|felt|explained|repeated|maintained|stressed|remarked|continued|went on|believed|told us|inquired|pleaded|urged|promised|assured us';
const ASIDES = new RegExp(
	[
		`, (?:he|she|they|the [a-z]+|(?!Poloff|Polcouns|Econoff|Emboff|Ambassador|We\\b)[A-Z][a-z]+) (?:${SAYING})(?: [a-z]+){0,2},`,
		', (?:in|for|on|at|by|with|as|after|before|of|from|under|without|if|within) [^,;:.?!"“”()]{2,45},',
		', (?:however|moreover|therefore|too|also|again|likewise|still|then|perhaps|once more|not [a-z ]{3,24}|[a-z]+ly),'
	].join('|'), 'g'
);

export interface Shortened {
	readonly text: string;
	/** Where an offset of the short text stands in the whole one. */
	readonly toWhole: (offset: number) => number;
}

/**
 * A sentence without what it throws in between commas: `"Washington ought, in her view, to publish"` → `"Washington ought to publish"`.
 * What an American officer is said to say stays, since it tells whose words they are. Null when there is nothing to take out.
 */
export function withoutAsides(sentence: string): Shortened | null {
	const cuts = [...sentence.matchAll(ASIDES)].map((match) => ({ start: match.index, length: match[0].length }));
	if (cuts.length === 0) return null;
	return {
		text: sentence.replace(ASIDES, ''),
		toWhole: (offset) => cuts.reduce((whole, cut) => (cut.start <= whole ? whole + cut.length : whole), offset)
	};
}
