import { expect, test } from 'vitest';
import { agreementHeadline, pairWords, shareOf } from './agreement-words.ts';

const pair = (one: string, other: string, value: number | null, count: number) => ({ one, other, agreement: { value, count } });
const chosen = [['JP', 'Japan'], ['NO', 'Norway'], ['US', 'the United States']].map(([holder = '', inSentence = '']) => ({ holder, name: inSentence, inSentence }));

test.for<[string, ReturnType<typeof pair>[]]>([
	['Too few propositions in common to say how far they agree', [pair('JP', 'NO', 1, 2), pair('NO', 'US', null, 0)]],
	['Japan and Norway agree by 80 % over 5 propositions', [pair('JP', 'NO', 0.8, 5), pair('NO', 'US', null, 0)]],
	['The United States and Japan agree most (90 %), Norway and the United States least (25 %)', [pair('NO', 'US', 0.25, 6), pair('US', 'JP', 0.9, 4), pair('JP', 'NO', 0.5, 4)]],
	['Each two of them agree by 100 %', [pair('NO', 'US', 1, 6), pair('US', 'JP', 1, 4)]]
])('%s', ([expected, pairs]) => {
	expect(agreementHeadline(chosen, pairs)).toBe(expected);
});

test('a share stands with its count, and under three there is none', () => {
	expect([pair('JP', 'NO', 0.8, 5), pair('JP', 'NO', 1, 2), pair('JP', 'NO', null, 0)].map(pairWords)).toEqual(['80 % on 5', 'only 2 in common', 'none in common']);
	expect(shareOf(pair('JP', 'NO', 1, 2))).toBeNull();
});
