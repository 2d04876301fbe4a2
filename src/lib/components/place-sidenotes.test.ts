import { expect, test } from 'vitest';
import fc from 'fast-check';
import { placeNotes } from './place-sidenotes.ts';

test.each([
	['apart: each at its own height', [[0, 40, 1], [100, 40, 1]], [0, 100]],
	['one line: around that line', [[100, 40, 1], [100, 40, 1], [100, 40, 1]], [50, 100, 150]],
	['no room above: down from the top', [[0, 40, 1], [0, 40, 1]], [0, 50]],
	['the weighty one stays, the others give way', [[100, 40, 1], [100, 40, 1_000_000]], [50, 100]],
	['a crowd leaves the distant one alone', [[100, 60, 1], [100, 60, 1], [400, 60, 1]], [65, 135, 400]],
	['none', [], []]
])('%s', (_name, notes, tops) => {
	const placed = placeNotes(notes.map(([wanted = 0, height = 0, weight = 1]) => ({ wanted, height, weight })), 10);
	expect(placed.map(Math.round)).toEqual(tops);
});

test('no note ever covers another or leaves the page at the top', () => {
	const anyNote = fc.record({ wanted: fc.nat(3000), height: fc.integer({ min: 10, max: 200 }), weight: fc.constantFrom(1, 10_000) });
	fc.assert(
		fc.property(fc.array(anyNote, { maxLength: 30 }), (notes) => {
			const sorted = notes.toSorted((a, b) => a.wanted - b.wanted);
			const tops = placeNotes(sorted, 10);
			const gaps = tops.map((top, index) => top - (index === 0 ? 0 : (tops[index - 1] ?? 0) + (sorted[index - 1]?.height ?? 0) + 10));
			expect(gaps.every((free) => free > -0.001)).toBe(true);
		})
	);
});
