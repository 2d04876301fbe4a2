import { expect, test } from 'vitest';
import type { StanceValue } from '#lib/stances/stance.ts';
import { anyApart, areApart, differencesOf } from './differences.ts';
import { quoteOn } from './fixtures.ts';
import { positionAsOf, type Position } from './position.ts';

const asOf = '2008-05-31';

function held(holder: string, stance: StanceValue, proposition = 'oslo-process', on = '2008-05-01', cable = `08${holder}1`): Position | null {
	return positionAsOf([quoteOn(on, stance, { holder, proposition, cable })], [], { asOf });
}

test.for<[StanceValue, StanceValue, boolean]>([
	['supports', 'opposes', true], ['conditional', 'reserved', true], ['undecided', 'supports', true], ['undecided', 'conditional', true],
	['supports', 'conditional', false], ['opposes', 'reserved', false], ['supports', 'supports', false]
])('%s and %s are apart: %s', ([one, other, expected]) => {
	expect(areApart(held('JP', one), held('DE', other))).toBe(expected);
	expect(areApart(held('DE', other), held('JP', one))).toBe(expected);
});

test('what has lapsed or is not known is apart from nothing', () => {
	expect(areApart(held('JP', 'supports', 'oslo-process', '2006-10-01'), held('DE', 'opposes'))).toBe(false);
	expect(areApart(null, held('DE', 'opposes'))).toBe(false);
	expect(anyApart([held('JP', 'supports'), null, held('DE', 'conditional')])).toBe(false);
	expect(anyApart([held('JP', 'supports'), null, held('DE', 'reserved')])).toBe(true);
});

test('differences come furthest apart first, each in camps from support to opposition', () => {
	const positions = [
		held('JP', 'undecided', 'interoperability'), held('DE', 'conditional', 'interoperability'),
		held('JP', 'opposes'), held('DE', 'supports'), held('NO', 'supports'), held('JP', 'supports', 'possession')
	].flatMap((position) => position ?? []);
	const found = differencesOf(positions);
	expect(found.map(({ proposition, steps }) => [proposition, steps])).toEqual([['oslo-process', 4], ['interoperability', 1]]);
	expect(found[0]?.camps.map(({ value, positions: own }) => [value, own.map(({ holder }) => holder)])).toEqual([['supports', ['DE', 'NO']], ['opposes', ['JP']]]);
	expect(found[0]?.singleSource).toBe(false);
});

test('two holders known from one cable rest on a single source', () => {
	const both = [held('JP', 'opposes', 'oslo-process', '2008-05-01', '08OSLO9'), held('DE', 'supports', 'oslo-process', '2008-05-01', '08OSLO9')];
	expect(differencesOf(both.flatMap((position) => position ?? []))[0]?.singleSource).toBe(true);
});
