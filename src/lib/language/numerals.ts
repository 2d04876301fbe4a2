import type { Token } from './tokens.ts';

/** Numbers written as words, with their value; "forty five" is two of them. */
const NUMERALS: ReadonlyMap<string, number> = new Map([
	...['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve', 'thirteen', 'fourteen', 'fifteen', 'sixteen', 'seventeen', 'eighteen', 'nineteen'].map((word, i) => [word, i + 1] as const),
	...['twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety', 'hundred'].map((word, i) => [word, 10 * (i + 2)] as const)
]);

/** The number that a token is: `12`, "twelve". Null for any other. */
export function numberOf(token: Token | undefined): number | null {
	if (token?.kind === 'number') return Number(token.text.replaceAll(',', ''));
	return token ? (NUMERALS.get(token.lower) ?? null) : null;
}

export const isNumeral = (token: Token | undefined): boolean => numberOf(token) !== null;

/** Words before a number that make it a rough one: "about forty", "up to 30", "no fewer than twelve". */
const ROUGHLY = /^(?:about|around|over|under|nearly|almost|roughly|approximately|some|than|to|least|most|as|many|more|less|fewer|no|up|close|well|at)$/;

/** Where the number of "about forty states" stands when such words open at `i`; `i` itself when they do not. */
export function skipRoughly(tokens: readonly Token[], i: number): number {
	let at = i;
	while (at < i + 4 && ROUGHLY.test(tokens[at]?.lower ?? '')) at++;
	return isNumeral(tokens[at]) ? at : i;
}
