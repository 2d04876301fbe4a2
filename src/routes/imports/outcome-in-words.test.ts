import { expect, test } from 'vitest';
import { countsInWords } from './outcome-in-words.ts';

const NONE = { imported: 0, copy: 0, identical: 0, 'new-version': 0, failed: 0 };

test.each([
	[{ ...NONE }, 'nothing'],
	[{ ...NONE, imported: 1 }, '1 cable imported'],
	[{ ...NONE, imported: 1200, failed: 2 }, '1,200 cables imported, 2 failed'],
	[{ ...NONE, identical: 3, copy: 1, 'new-version': 2 }, '2 new versions, 1 other copy, 3 already here']
])('%o reads %s', (counts, words) => {
	expect(countsInWords(counts)).toBe(words);
});
