import { expect, test } from 'vitest';
import { announceSentence, walkSentences } from './sentence-walk.ts';

const ADDRESSES = ['0.1', '2.1', '2.2', '10.1'];

test.for<[string | null, string, string | null]>([
	[null, 'ArrowRight', '0.1'], [null, 'ArrowLeft', '0.1'], [null, 'End', '10.1'], ['0.1', 'ArrowDown', '2.1'], ['2.2', 'ArrowRight', '10.1'],
	['10.1', 'ArrowRight', '10.1'], ['2.1', 'ArrowUp', '0.1'], ['0.1', 'ArrowLeft', '0.1'], ['10.1', 'Home', '0.1'], ['2.1', 'Enter', null]
])('from %s %s leads to %s', ([at, key, expected]) => {
	expect(walkSentences(ADDRESSES, at, key)).toBe(expected);
});

test('a cable without sentences is not walked', () => {
	expect(walkSentences([], null, 'ArrowRight')).toBeNull();
});

test('a sentence is announced with its place, and one of paragraph 10 is none of paragraph 1', () => {
	expect(announceSentence(ADDRESSES, '2.2', 'Japan agreed.')).toBe('Paragraph 2, sentence 2 of 2: Japan agreed.');
	expect(announceSentence(ADDRESSES, '0.1', 'JAPAN')).toBe('Subject, sentence 1 of 1: JAPAN');
	expect(announceSentence(['1.1', ...ADDRESSES], '1.1', 'x')).toBe('Paragraph 1, sentence 1 of 1: x');
});
