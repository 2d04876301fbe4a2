import { expect, test } from 'vitest';
import { sizeInWords } from './size-in-words.ts';

test.each([
	[0, '0 bytes'],
	[1023, '1023 bytes'],
	[2048, '2 KB'],
	[5_300_000, '5.1 MB']
])('%i is %s', (bytes, words) => {
	expect(sizeInWords(bytes)).toBe(words);
});
