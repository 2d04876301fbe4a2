import { expect, test } from 'vitest';
import { tokenize } from '#lib/language/tokens.ts';
import { findOperators } from '../steps/02-find-mentions.ts';
import { LEXICON } from './lexicon.ts';

const found = (text: string): string[] => {
	const tokens = tokenize(text);
	return findOperators(tokens, 0, tokens.length, []).map((op) => op.entry.id);
};

test.each(LEXICON)('$id is found in its example', ({ id, example }) => {
	expect(found(example)).toContain(id);
});

test.each(LEXICON)('$id is not found in its counter-example', ({ id, counter }) => {
	expect(found(counter)).not.toContain(id);
});

test('every id stands once', () => {
	const ids = LEXICON.map((entry) => entry.id);
	expect(new Set(ids).size).toBe(ids.length);
});
