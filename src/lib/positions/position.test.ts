import { expect, test } from 'vitest';
import { actOn, hearsayOn, quoteOn } from './fixtures.ts';
import { positionAsOf } from './position.ts';

test('no evidence up to the day is no position', () => {
	expect(positionAsOf([], [], { asOf: '2008-01-01' })).toBeNull();
	expect(positionAsOf([quoteOn('2008-01-02', 'supports')], [], { asOf: '2008-01-01' })).toBeNull();
	expect(positionAsOf([quoteOn('2008-01-01', 'declined')], [], { asOf: '2008-01-01' })).toBeNull();
});

test('words hold on the day on which they become eighteen months old, and are lapsed on the next', () => {
	const words = [quoteOn('2007-01-31', 'supports')];
	expect(positionAsOf(words, [], { asOf: '2008-07-31' })).toMatchObject({ value: 'supports', lapsed: false, ageMonths: 18 });
	expect(positionAsOf(words, [], { asOf: '2008-08-01' })).toMatchObject({ value: 'supports', lapsed: true, ageMonths: 18 });
	expect(positionAsOf(words, [], { asOf: '2010-02-01' })).toBeNull();
});

test('another window is taken from its argument', () => {
	const window = { holdsMonths: 1, fadesMonths: 2 };
	expect(positionAsOf([quoteOn('2007-01-15', 'supports')], [], { asOf: '2007-02-16', window })).toMatchObject({ lapsed: true });
});

test('it counts the quotes and cables of the window, refusals apart, and says when one cable is all', () => {
	const evidence = [
		quoteOn('2004-01-31', 'supports'), quoteOn('2007-01-31', 'supports', { paragraph: 2 }), quoteOn('2007-01-31', 'supports', { paragraph: 4 }),
		quoteOn('2007-02-01', 'declined')
	];
	expect(positionAsOf(evidence, [], { asOf: '2007-03-01' })).toMatchObject({ quoteCount: 2, cableCount: 1, singleSource: true });
	const more = [...evidence, hearsayOn('2007-02-03', 'supports', { cable: '07OSLO9' })];
	expect(positionAsOf(more, [], { asOf: '2007-03-01' })).toMatchObject({ quoteCount: 3, cableCount: 2, singleSource: false, source: 'stated' });
});

test('what the cable narrates as fact is the holder\'s own and later narration replaces earlier words', () => {
	const narrated = quoteOn('2008-12-03', 'supports', { firstHand: false });
	expect(positionAsOf([quoteOn('2008-06-03', 'opposes'), narrated], [], { asOf: '2008-12-31' }))
		.toMatchObject({ value: 'supports', source: 'stated' });
});

test('on one day an official goes before the narration, whatever the paragraph', () => {
	const said = quoteOn('2007-01-31', 'reserved', { paragraph: 4 });
	const narrated = quoteOn('2007-01-31', 'supports', { paragraph: 9, firstHand: false });
	expect(positionAsOf([said, narrated], [], { asOf: '2007-02-01' })?.value).toBe('reserved');
});

test('the quotes that say the value of the day come surest first', () => {
	const evidence = [
		quoteOn('2007-01-31', 'supports', { paragraph: 2, confidence: 0.96 }), quoteOn('2007-01-31', 'supports', { paragraph: 4, confidence: 0.99 }),
		quoteOn('2007-01-31', 'supports', { paragraph: 5, confidence: 0.9 })
	];
	expect(positionAsOf(evidence, [], { asOf: '2007-02-01' })?.quotes.map((row) => row.paragraph)).toEqual([4, 2, 5]);
});

test('of two cables on one day the surer speaks; equally sure, one sign takes the guarded value and two signs are mixed with both quotes', () => {
	const tokyo = quoteOn('2007-01-31', 'supports', { cable: '07TOKYO438' });
	const at = { asOf: '2007-02-01' };
	expect(positionAsOf([tokyo, quoteOn('2007-01-31', 'opposes', { cable: '07OSLO9', confidence: 0.99 })], [], at)?.value).toBe('opposes');
	expect(positionAsOf([tokyo, quoteOn('2007-01-31', 'conditional', { cable: '07OSLO9' })], [], at)?.value).toBe('conditional');
	const mixed = positionAsOf([tokyo, quoteOn('2007-01-31', 'undecided', { cable: '07OSLO9' })], [], at);
	expect(mixed).toMatchObject({ value: 'mixed', score: null, singleSource: false });
	expect(mixed?.quotes).toHaveLength(2);
});

test('a position is firm only when what decides it is', () => {
	expect(positionAsOf([quoteOn('2007-01-31', 'supports', { firm: false })], [], { asOf: '2007-02-01' })?.firm).toBe(false);
	expect(positionAsOf([], [actOn('2008-12-03', 'signed')], { asOf: '2009-01-01' })).toMatchObject({ firm: true, source: 'act', singleSource: false });
});
