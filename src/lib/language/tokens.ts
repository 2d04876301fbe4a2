import { stemOf } from './stem.ts';

export type TokenKind = 'word' | 'number' | 'mark' | 'possessive';

/** A word, number or punctuation mark with its place in the text. */
export interface Token {
	readonly text: string;
	readonly lower: string;
	/** See `stemOf`. For numbers and marks the text itself. */
	readonly stem: string;
	readonly inflected: boolean;
	readonly kind: TokenKind;
	/** UTF-16 code units, half-open. */
	readonly start: number;
	readonly end: number;
	/** Begins with a capital letter. */
	readonly capital: boolean;
	/** Stands between quotation marks: somebody's own words. */
	readonly quoted: boolean;
}

// Hyphens and slashes part words and leave no token, so that "self-destruct" and "self destruct" are the same two words. An acronym given in
// brackets after its name ("(CCW)") leaves none either, nor do quotation marks and "(ref A)". A comma before a lone s is an apostrophe that some
// posts' terminals could not print ("Germany,s").
const TOKEN = new RegExp([
	String.raw`(?<=[\p{L}.] )\([A-Z][A-Za-z&]{1,7}\)`,
	String.raw`\((?:[Rr][Ee][Ff]|[Ss]eptel|[Pp]aras? \d)[^)(]{0,30}\)`,
	String.raw`(?:[A-Za-z]\.){2,}`,
	String.raw`[A-Z]\/[A-Z]{1,3}(?![A-Za-z])`,
	String.raw`(?<=[\p{L}.])['’,]s(?![\p{L}\d])`,
	String.raw`(?<=\p{L})['’]t(?!\p{L})`,
	String.raw`\p{L}[\p{L}\d]*(?:['’](?!s(?![\p{L}\d])|t(?!\p{L}))\p{L}+)?`,
	String.raw`\d+(?:[.,:]\d+)*`,
	String.raw`--+|\.\.\.|""|''`,
	String.raw`[.,;:?!()\[\]"“”—–]`
].join('|'), 'gu');

/**
 * Splits clean text into tokens: `Norway's` → `Norway`, `'s`; `doesn't` → `does`, `n't`; `U.S.` stays whole; `military-to-military` → three words.
 * Text without words gives an empty list.
 */
export function tokenize(text: string): Token[] {
	const tokens: Token[] = [];
	let quoted = false;
	TOKEN.lastIndex = 0;
	for (let match = TOKEN.exec(text); match; match = TOKEN.exec(text)) {
		const found = match[0];
		if (QUOTE.test(found)) quoted = found === '“' || (found !== '”' && !quoted);
		else if (found.length < 3 || !found.startsWith('(')) pushToken(tokens, found, match.index, quoted);
	}
	return tokens;
}

const QUOTE = /^(?:""|"|“|”|'')$/;

function pushToken(tokens: Token[], text: string, start: number, quoted: boolean): void {
	const first = text.charCodeAt(0);
	const isLetter = (first >= 65 && first <= 90) || (first >= 97 && first <= 122) || first > 191;
	const end = start + text.length;
	if (isLetter && text !== '—' && text !== '–' && first < 8192) {
		const lower = text.toLowerCase();
		const { stem, inflected } = stemOf(lower);
		tokens.push({ text, lower, stem, inflected, kind: 'word', start, end, capital: lower.charCodeAt(0) !== first, quoted });
	} else if (first >= 48 && first <= 57) {
		tokens.push({ text, lower: text, stem: text, inflected: false, kind: 'number', start, end, capital: false, quoted });
	} else if (text.length === 2 && text.endsWith('s')) {
		tokens.push({ text, lower: '\'s', stem: '\'s', inflected: false, kind: 'possessive', start, end, capital: false, quoted });
	} else if (text.length === 2 && text.endsWith('t')) {
		splitContraction(tokens, start, end, quoted);
	} else {
		tokens.push({ text, lower: text, stem: text, inflected: false, kind: 'mark', start, end, capital: false, quoted });
	}
}

/** `doesn` + `'t` → `does` + `n't`, so that the verb keeps its form and the negation is a word of its own. */
function splitContraction(tokens: Token[], start: number, end: number, quoted: boolean): void {
	const before = tokens.pop();
	if (!before) return;
	const whole = before.lower === 'can' ? before.lower : before.lower.endsWith('n') ? before.lower.slice(0, -1) : before.lower;
	const verb = whole === 'wo' ? 'will' : whole === 'ca' ? 'can' : whole;
	const cut = before.lower.endsWith('n') && before.lower !== 'can' ? before.end - 1 : before.end;
	const { stem, inflected } = stemOf(verb);
	tokens.push({ ...before, text: before.text.slice(0, cut - before.start), lower: verb, stem, inflected, end: cut });
	tokens.push({ text: 'n\'t', lower: 'not', stem: 'not', inflected: false, kind: 'word', start: cut, end, capital: false, quoted });
}
