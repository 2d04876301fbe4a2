import fc from 'fast-check';
import { expect, test } from 'vitest';
import { bothSpans, panned, periodOfSpan, pinched, spanAfterKey, spanOf, zoomed } from './day-span.ts';

const whole = { start: 1000, end: 2000 };
const half = { start: 1200, end: 1700 };

test('a period is a span and a span a period', () => {
	const period = { from: '2007-01-31', to: '2008-12-03' };
	expect(periodOfSpan(spanOf(period))).toEqual(period);
	expect(periodOfSpan({ start: 13_543.6, end: 13_543.7 })).toEqual({ from: '2007-01-31', to: '2007-01-31' });
	expect(bothSpans(half, { start: 1500, end: 2500 })).toEqual({ start: 1200, end: 2500 });
});

test.for<[string, number, number, [number, number]]>([
	['about the middle', 0.5, 0.5, [1325, 1575]], ['about the left edge', 0.5, 0, [1200, 1450]], ['about the right edge', 0.5, 1, [1450, 1700]],
	['out, and held by the end', 1.8, 0, [1100, 2000]], ['out, to the whole at most', 5, 0.5, [1000, 2000]], ['in, to four weeks at least', 0.001, 0.5, [1436, 1464]]
])('zoom %s', ([, by, at, [start, end]]) => {
	const found = zoomed(half, by, at, whole);
	expect(found.start).toBeCloseTo(start);
	expect(found.end).toBeCloseTo(end);
});

test.for<[number, [number, number]]>([[0.25, [1325, 1825]], [-0.25, [1075, 1575]], [9, [1500, 2000]], [-9, [1000, 1500]]])('moved by %d', ([share, [start, end]]) => {
	expect(panned(half, share, whole)).toEqual({ start, end });
});

test('two fingers twice as far apart show half as much; side by side they move it', () => {
	expect(pinched(half, [0.4, 0.6], [0.3, 0.7], whole)).toEqual({ start: 1325, end: 1575 });
	const moved = pinched(half, [0.4, 0.6], [0.5, 0.7], whole);
	expect(moved.start).toBeCloseTo(1150);
	expect(moved.end).toBeCloseTo(1650);
	expect(pinched(half, [0.5, 0.5], [0.5, 0.5], whole)).toEqual(half);
});

const NONE = { shiftKey: false, ctrlKey: false, metaKey: false, altKey: false };

test.for<[string, Partial<typeof NONE>, [number, number] | null]>([
	['+', {}, [1300, 1600]], ['=', {}, [1300, 1600]], ['-', {}, [1033.33, 1866.67]], ['0', {}, [1000, 2000]],
	['ArrowLeft', { shiftKey: true }, [1075, 1575]], ['ArrowRight', { shiftKey: true }, [1325, 1825]],
	['ArrowLeft', {}, null], ['+', { ctrlKey: true }, null], ['0', { metaKey: true }, null], ['Tab', {}, null]
])('%s', ([key, held, expected]) => {
	const found = spanAfterKey({ key, ...NONE, ...held }, half, 0.5, whole);
	expect(found && [found.start, found.end].map((day) => Math.round(day * 100) / 100)).toEqual(expected);
});

test('whatever is done to it, a span stays in the whole', () => {
	const share = fc.double({ min: 0, max: 1, noNaN: true });
	fc.assert(fc.property(fc.double({ min: 0.01, max: 100, noNaN: true }), share, fc.double({ min: -3, max: 3, noNaN: true }), fc.tuple(share, share), fc.tuple(share, share), (by, at, aside, before, now) => {
		for (const { start, end } of [zoomed(half, by, at, whole), panned(half, aside, whole), pinched(half, before, now, whole)]) {
			expect(start >= whole.start - 1e-6 && end <= whole.end + 1e-6 && end - start >= 28 - 1e-6).toBe(true);
		}
	}));
});
