import type { Cable } from '#lib/cables/cable.ts';

const POINTER = /\b(?:action|guidance) requests?\b[^¶]{0,80}?(?:\b(?:see|in|at|is|are|contained in|please see|refer to|cf\.?)|[:,-]) ?(?:at |in )?para(?:graph)?s?\.? ([^.;]{1,60})|\b(?:see|please see|in) para(?:graph)?s?\.? ([^.;]{1,40}?) (?:for|contains?) (?:the |an )?(?:action|guidance) request/gi;
const NUMBER_WORDS: Readonly<Record<string, number>> = { one: 1, two: 2, three: 3, four: 4, five: 5, six: 6, seven: 7, eight: 8, nine: 9, ten: 10, eleven: 11, twelve: 12 };

/** The paragraph numbers in "8", "2 and 5", "3-5", "five", "7, 9, and 10". */
export function paragraphNumbers(text: string): number[] {
	const words = text.toLowerCase().replace(/\b[a-z]+\b/g, (word) => NUMBER_WORDS[word]?.toString() ?? word);
	const numbers: number[] = [];
	for (const match of words.matchAll(/(\d{1,3})(?:\s*(?:-|–|through|to)\s*(\d{1,3}))?/g)) {
		const first = Number(match[1]);
		const last = match[2] === undefined ? first : Number(match[2]);
		for (let number = first; number <= Math.min(last, first + 40); number++) numbers.push(number);
	}
	return numbers;
}

/**
 * The paragraphs that the cable itself calls action requests: `"This message contains an action request. See para 8."` → 8.
 * The pointing paragraph is not among them unless it names itself.
 */
export function pointedParagraphs(cable: Cable): ReadonlySet<number> {
	const keys = new Set(cable.paragraphs.flatMap((paragraph) => paragraph.key ?? []));
	const pointed = new Set<number>();
	for (const paragraph of cable.paragraphs) {
		// The pointer may run over a full stop: "This is an action request. See para 2."
		const text = paragraph.clean.text.replace(/request(s?)\. (?=(?:please )?see\b)/gi, 'request$1, ');
		for (const match of text.matchAll(POINTER)) for (const number of paragraphNumbers(match[1] ?? match[2] ?? '')) if (keys.has(number)) pointed.add(number);
	}
	return pointed;
}
