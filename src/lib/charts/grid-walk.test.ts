import { expect, test } from 'vitest';
import { walkGrid } from './grid-walk.ts';

const size = { rows: 3, columns: 7 };

test.for<[string, boolean, [number, number], [number, number] | null]>([
	['ArrowRight', false, [0, 0], [0, 1]], ['ArrowRight', false, [0, 6], [0, 6]], ['ArrowLeft', false, [1, 0], [1, 0]], ['ArrowDown', false, [1, 4], [2, 4]],
	['ArrowDown', false, [2, 4], [2, 4]], ['ArrowUp', false, [0, 4], [0, 4]], ['Home', false, [2, 4], [2, 0]], ['End', false, [1, 4], [1, 6]],
	['Home', true, [2, 4], [0, 0]], ['End', true, [0, 0], [2, 6]], ['a', false, [0, 0], null]
])('%s, with Ctrl: %s, from %j', ([key, ctrlKey, [row, column], expected]) => {
	expect(walkGrid(size, { row, column }, { key, ctrlKey })).toEqual(expected && { row: expected[0], column: expected[1] });
});

test('a table without squares cannot be walked', () => {
	expect(walkGrid({ rows: 0, columns: 7 }, { row: 0, column: 0 }, { key: 'ArrowDown', ctrlKey: false })).toBeNull();
});
