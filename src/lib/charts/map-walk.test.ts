import { expect, test } from 'vitest';
import { walkMap } from './map-walk.ts';

const STOPS = [{ code: 'PT', x: 0, y: 0 }, { code: 'ES', x: 10, y: 1 }, { code: 'FR', x: 18, y: -12 }, { code: 'IT', x: 30, y: 0 }, { code: 'MA', x: 2, y: 14 }];

test.each([
	['PT', 'ArrowRight', 'ES'], ['ES', 'ArrowRight', 'IT'], ['ES', 'ArrowUp', 'FR'], ['ES', 'ArrowLeft', 'PT'], ['PT', 'ArrowDown', 'MA'],
	['IT', 'ArrowRight', 'IT'], ['PT', 'ArrowUp', 'PT'], ['FR', 'Home', 'PT'], ['PT', 'End', 'MA'], [null, 'ArrowRight', 'ES'], ['PT', 'x', null],
	['PT', 'PageDown', 'ES'], ['MA', 'PageDown', 'MA'], ['ES', 'PageUp', 'PT'], ['PT', 'PageUp', 'PT'], [null, 'PageDown', 'PT']
])('from %s %s leads to %s', (at, key, expected) => {
	expect(walkMap(STOPS, at, key)).toBe(expected);
});

test('an empty map leads nowhere', () => {
	expect(walkMap([], null, 'ArrowRight')).toBeNull();
});
