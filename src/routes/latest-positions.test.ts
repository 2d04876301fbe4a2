import { expect, test } from 'vitest';
import { actOn, quoteOn } from '#lib/positions/fixtures.ts';
import { latestPositions, newestOfEachCable } from './latest-positions.ts';

const shown = (...args: Parameters<typeof latestPositions>): string[] => latestPositions(...args).map(({ name, value, did }) => `${name}: ${did ?? value}`);

test('the states with the most evidence stand in the order of their names; who is no state does not', () => {
	const evidence = [
		quoteOn('2007-01-31', 'opposes'), quoteOn('2007-06-01', 'reserved'),
		quoteOn('2007-03-01', 'supports', { holder: 'NO' }), quoteOn('2007-04-01', 'supports', { holder: 'NO' }),
		quoteOn('2007-02-01', 'undecided', { holder: 'FI' }),
		...['EU', 'ICRC', 'NGO:JP'].map((holder) => quoteOn('2007-05-01', 'supports', { holder }))
	];
	expect(shown(evidence, [], 'oslo-process', '2007-12-31', 2)).toEqual(['Japan: reserved', 'Norway: supports']);
	expect(shown(evidence, [], 'oslo-process', '2007-02-28', 3)).toEqual(['Finland: undecided', 'Japan: opposes']);
});

test('an act is told as a sentence', () => {
	expect(shown([quoteOn('2007-01-31', 'opposes')], [actOn('2008-12-03', 'signed')], 'oslo-process', '2009-01-01', 12)).toEqual([
		'Japan: Japan signed the Convention on Cluster Munitions'
	]);
});

test('the last words are one from each of the newest cables, the surest', () => {
	const evidence = [
		quoteOn('2007-01-31', 'opposes', { cable: '07TOKYO1' }),
		quoteOn('2008-02-01', 'reserved', { cable: '08TOKYO2', paragraph: 2, confidence: 0.5 }),
		quoteOn('2008-02-01', 'supports', { cable: '08TOKYO2', paragraph: 3, confidence: 0.9 })
	];
	expect(newestOfEachCable(evidence, 2).map(({ cable, paragraph }) => `${cable} ${paragraph}`)).toEqual(['08TOKYO2 3', '07TOKYO1 2']);
	expect(newestOfEachCable(evidence, 1)).toHaveLength(1);
});
