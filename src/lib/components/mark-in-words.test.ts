import { expect, test } from 'vitest';
import { markInWords } from './mark-in-words.ts';

test.each([
	['C', 'Confidential'],
	['S/NF', 'Secret, not for foreign nationals'],
	['U//FOUO', 'Unclassified, For official use only'],
	['C/REL USA, NATO', 'Confidential, REL USA, NATO']
])('%s reads %s', (mark, words) => {
	expect(markInWords(mark)).toBe(words);
});
