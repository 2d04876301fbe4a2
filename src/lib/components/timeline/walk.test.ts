import { expect, test } from 'vitest';
import { modelOf, subjectOf } from '#lib/charts/fixtures.ts';
import { placeLanes } from '#lib/charts/lane-layout.ts';
import type { PlacedStop } from '#lib/charts/placed-lanes.ts';
import { quoteOn } from '#lib/positions/fixtures.ts';
import { stopAt, walk } from './walk.ts';

const placed = placeLanes(modelOf([
	quoteOn('2007-01-31', 'opposes'), quoteOn('2008-06-03', 'supports'),
	quoteOn('2008-05-01', 'supports', { holder: 'NO', cable: '08OSLO1' }), quoteOn('2008-05-01', 'supports', { holder: 'NO', cable: '08OSLO1', paragraph: 7 })
], [], [subjectOf('JP'), subjectOf('GB'), subjectOf('NO')]), 1000);
const name = (stop: PlacedStop | null): string | null => stop && `${stop.lane}/${stop.stop}`;
const stop = (lane: number, index: number): PlacedStop => placed.stops.find((each) => each.lane === lane && each.stop === index) as PlacedStop;

test.for<[string, string | null, string | null]>([
	['ArrowRight', null, '0/0'], ['ArrowRight', '0/0', '0/1'], ['ArrowRight', '0/1', '0/1'], ['ArrowLeft', '0/0', '0/0'], ['End', '0/0', '0/1'],
	['Home', '2/1', '2/0'], ['ArrowDown', '0/1', '2/0'], ['ArrowDown', '2/0', '2/0'], ['ArrowUp', '2/0', '0/1'], ['Tab', '0/0', null]
])('%s from %s leads to %s', ([key, from, to]) => {
	const at = from === null ? null : stop(Number(from.charAt(0)), Number(from.charAt(2)));
	expect(name(walk(placed, at, key))).toBe(to);
});

test('a figure without marks has nowhere to walk to', () => {
	expect(walk(placeLanes(modelOf([]), 1000), null, 'ArrowRight')).toBeNull();
});

test('a pointer means the mark near it, or the words that the run under it rests on', () => {
	const first = stop(0, 0);
	const all = (): boolean => true;
	expect(name(stopAt(placed, first.x + 4, first.y, all))).toBe('0/0');
	expect(name(stopAt(placed, first.x + 60, first.y, all))).toBe('0/0');
	expect(name(stopAt(placed, first.x - 60, first.y, all))).toBeNull();
	expect(name(stopAt(placed, first.x, 2, all))).toBeNull();
	expect(name(stopAt(placed, stop(2, 0).x, stop(2, 0).y, (each) => each.stop === 1))).toBe('2/1');
});
