import { expect, test } from 'vitest';
import { placeNotes } from './place-sidenotes.ts';

test.each([
	['apart: each at its own height', [[0, 40], [100, 40]], [0, 100]],
	['one line: one below the other', [[50, 40], [50, 40], [50, 40]], [50, 100, 150]],
	['a push passes on until there is room', [[0, 60], [10, 60], [300, 60]], [0, 70, 300]],
	['none', [], []]
])('%s', (_name, notes, tops) => {
	expect(placeNotes(notes.map(([wanted = 0, height = 0]) => ({ wanted, height })), 10)).toEqual(tops);
});
