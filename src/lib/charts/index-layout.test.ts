import { expect, test } from 'vitest';
import { placeIndex, signedIndex } from './index-layout.ts';

const now = { value: null, terms: [], omitted: [] };
const step = (from: string, to: string, value: number) => ({ from, to, value, terms: 3, newest: null });
const placed = placeIndex({
	asOf: '2009-06-30', period: { from: '2007-01-01', to: '2009-12-31' }, meetings: [],
	lanes: [{ holder: 'JP', label: 'Japan', series: { now, steps: [step('2006-01-01', '2007-06-30', -1), step('2008-01-01', '2008-06-30', 0.5), step('2008-07-01', '2008-12-31', 0)] } }]
}, 1000);

test('steps go up towards prohibition and down towards retention; nothing joins them over a gap', () => {
	const [down, up, level] = placed.bars;
	const middle = placed.rules.at(-1)?.y1 ?? 0;
	expect([down, up, level].map((bar) => [bar?.value, bar?.height, (bar?.y ?? 0) - middle])).toEqual([['opposes', 26, 0], ['supports', 13, -13], ['undecided', 2, -1]]);
	expect(down?.x).toBe(placed.plot.x);
	expect((up?.x ?? 0) - ((down?.x ?? 0) + (down?.width ?? 0))).toBeGreaterThan(50);
});

test('both ends of the axis are named, and what is too little is said', () => {
	expect(placed.texts.map(({ text }) => text)).toEqual(expect.arrayContaining(['prohibition', 'retention', 'too few: 0 positions']));
});

test.for([[0.4166, '+0.42'], [-1, '−1'], [0.001, '0']] as const)('%f is written %s', ([value, expected]) => {
	expect(signedIndex(value)).toBe(expected);
});
