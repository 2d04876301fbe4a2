import { expect, test } from 'vitest';
import { actOn, quoteOn } from '#lib/positions/fixtures.ts';
import { modelOf } from './fixtures.ts';
import { littleYears, placeLittleLane } from './little-lane.ts';

const span = { from: '2007-01-01', to: '2008-12-31' };
const laneOf = (...rows: Parameters<typeof modelOf>) => modelOf(...rows).lanes[0]!;

test('runs fill the width in proportion to their days', () => {
	const placed = placeLittleLane(laneOf([quoteOn('2007-01-01', 'opposes'), quoteOn('2008-01-01', 'supports')]), span, 731);
	expect(placed.bars.map(({ value, x, width }) => [value, Math.round(x), Math.round(width)])).toEqual([['opposes', 1, 364], ['supports', 366, 365]]);
	expect(placed.stops).toHaveLength(2);
	expect(placed.texts).toEqual([]);
});

test('there is room below for the flag of an act, and none where there is none', () => {
	const words = placeLittleLane(laneOf([quoteOn('2007-01-01', 'opposes')]), span, 300);
	const deed = placeLittleLane(laneOf([], [actOn('2008-12-03', 'signed')]), span, 300);
	expect(deed.height).toBeGreaterThan(words.height);
	for (const placed of [words, deed]) expect(Math.max(...placed.ticks.map(({ y2 }) => y2))).toBeLessThanOrEqual(placed.height);
});

test('years stand where they begin', () => {
	expect(littleYears({ from: '2006-07-01', to: '2008-06-30' }).map(({ at, year }) => [year, Math.round(at * 100)])).toEqual([['2007', 25], ['2008', 75]]);
});
