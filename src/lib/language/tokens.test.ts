import { expect, test } from 'vitest';
import { tokenize } from './tokens.ts';

test.each<[text: string, words: string[]]>([
	['Norway\'s effort', ['Norway', '\'s', 'effort']],
	// 08STATE134777 writes an apostrophe as a comma.
	['Afghanistan,s territory', ['Afghanistan', ',s', 'territory']],
	['military-to-military talks', ['military', 'to', 'military', 'talks']],
	['the U.S. position', ['the', 'U.S.', 'position']],
	['Acting U/S Rood', ['Acting', 'U/S', 'Rood']],
	['the Convention (CCW) met', ['the', 'Convention', 'met']],
	['""bewildered,"" she said', ['bewildered', ',', 'she', 'said']],
	['$1.2 billion since 1993.', ['1.2', 'billion', 'since', '1993', '.']],
	['it doesn\'t and can\'t', ['it', 'does', 'n\'t', 'and', 'can', 'n\'t']],
	['', []]
])('%j is cut into words', (text, words) => {
	expect(tokenize(text).map((token) => token.text)).toEqual(words);
});

test('every token is a slice of the text', () => {
	const text = 'Tamagawa said "Japan won\'t," but MOFA,s view isn\'t final.';
	for (const token of tokenize(text)) if (token.kind === 'word') expect(text.slice(token.start, token.end)).toBe(token.text);
});

test('words between quotation marks are marked', () => {
	expect(tokenize('he said "we will" go').filter((token) => token.quoted).map((token) => token.text)).toEqual(['we', 'will']);
});

test('a hostile megabyte takes linear time', () => {
	const started = performance.now();
	tokenize('a-'.repeat(500_000));
	tokenize(',s'.repeat(500_000));
	expect(performance.now() - started).toBeLessThan(5_000);
});
