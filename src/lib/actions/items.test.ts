import { expect, test } from 'vitest';
import { contentWords, overlap } from './content-words.ts';
import { extractActions } from './extract-actions.ts';
import { itemsOf } from './items.ts';
import { cableOf, TEST_TOPIC } from './test-cable.ts';

test('a summary and the body are one item with both quotes', () => {
	const requests = extractActions(cableOf([
		'Summary: Norway promised to review our cluster munitions paper. End summary.', 'Strand asked for details of the talks.',
		'Strand promised to review our cluster munitions paper and to call Poloff in a week.'
	]), TEST_TOPIC);
	expect(itemsOf(requests).map((item) => [item.main.paragraph, item.repeats.map((repeat) => repeat.paragraph)])).toEqual([[3, [1]], [2, []]]);
});

test('requests of other kinds, parties or matters stay apart', () => {
	const requests = extractActions(cableOf([
		'Strand asked for details of the talks on cluster munitions.', 'Strand promised to send details of the talks to us.', 'Strand asked for the names of the firms.'
	]), TEST_TOPIC);
	expect(itemsOf(requests).map((item) => item.repeats.length)).toEqual([0, 0, 0]);
});

test('words that carry content are compared by their stems', () => {
	expect([...contentWords('He asked for details on the talks')]).toEqual(['detail', 'talk']);
	expect([overlap(contentWords('detailed talks'), contentWords('details of the talk')), overlap(new Set(), new Set(['a']))]).toEqual([1, 0]);
});
