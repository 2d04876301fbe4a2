import type { Token } from './tokens.ts';

/** Tokens `[start, end)` of a text that make one sentence, closing mark included. */
export interface Sentence {
	readonly start: number;
	readonly end: number;
}

/** After these a full stop does not end a sentence. Lower case, without the stop. */
const ABBREVIATIONS = new Set([
	'mr', 'mrs', 'ms', 'dr', 'prof', 'gen', 'lt', 'col', 'maj', 'capt', 'adm', 'brig', 'sgt', 'amb', 'sen', 'rep', 'gov', 'pres', 'no', 'nos', 'para', 'paras',
	'ref', 'refs', 'st', 'jr', 'sr', 'vs', 'inc', 'ltd', 'co', 'jan', 'feb', 'mar', 'apr', 'jun', 'jul', 'aug', 'sep', 'sept', 'oct', 'nov', 'dec', 'approx', 'dept', 'art'
]);

/** Tokens. Text without full stops (tables, lost punctuation) is cut here, so that reading stays linear. */
const LONGEST = 250;

/** An abbreviation with inner stops ("U.S.") ends a sentence only before a word that usually opens one. */
const OPENERS = new Set([
	'the', 'he', 'she', 'it', 'they', 'we', 'in', 'on', 'at', 'this', 'that', 'these', 'those', 'however', 'but', 'as', 'if', 'when', 'while', 'for', 'an', 'a', 'asked', 'comment', 'end'
]);

/**
 * Groups tokens into sentences. Knows the abbreviations of cables ("Mr.", "U.S.", "para."), closing quotes, and bullets after a colon or full stop.
 */
export function splitSentences(tokens: readonly Token[]): Sentence[] {
	const sentences: Sentence[] = [];
	let start = 0;
	for (let i = 0; i < tokens.length; i++) {
		if (!endsSentence(tokens, i) && i - start < LONGEST) continue;
		let end = i + 1;
		while (end < tokens.length && isCloser(tokens, end)) end++;
		if (end > start) sentences.push({ start, end });
		start = end;
		i = end - 1;
	}
	if (start < tokens.length) sentences.push({ start, end: tokens.length });
	return sentences;
}

/** A closing bracket right after the full stop belongs to the sentence that it closes. */
function isCloser(tokens: readonly Token[], i: number): boolean {
	const token = tokens[i]!;
	return /^[)\]]$/.test(token.text) && token.start <= tokens[i - 1]!.end;
}

function endsSentence(tokens: readonly Token[], i: number): boolean {
	const token = tokens[i]!;
	const next = tokens[i + 1];
	if (!next) return true;
	if (token.kind === 'word') return token.text.length > 2 && token.text.endsWith('.') && next.capital && OPENERS.has(next.lower);
	if (token.kind !== 'mark') return false;
	if (token.text === '?' || token.text === '!') return true;
	// "Begin points: -- We share …": the colon heads a list of bullets.
	if (token.text === ':') return /^(?:--+|—|–)$/.test(next.text);
	// A dash with blanks before a capital in a list of points is a bullet, not an aside.
	if (/^--+$/.test(token.text)) return false;
	if (token.text !== '.') return false;
	const before = tokens[i - 1];
	if (before && ABBREVIATIONS.has(before.lower) && before.end === token.start) return false;
	// An initial ("J. Thomas"), but not the number of a protocol ("Protocol V. Poloff").
	if (before && before.kind === 'word' && before.text.length === 1 && before.capital && next.capital && !/^(?:protocol|article|annex|section|part|amendment)$/.test(tokens[i - 2]?.lower ?? '')) return false;
	return next.start > token.end;
}
