import { expect, test } from 'vitest';
import { actOn } from './fixtures.ts';
import { signatoriesOf } from './signatories.ts';

test.for<[string, string[]]>([
	['2008-12-02', []], ['2008-12-03', ['NO', 'LT']], ['2009-06-01', ['NO', 'LT', 'JP']], ['2025-03-06', ['NO', 'JP']]
])('signatories on %s', ([asOf, expected]) => {
	const acts = [
		actOn('2009-01-10', 'signed', { holder: 'JP' }), actOn('2008-12-03', 'signed', { holder: 'NO' }), actOn('2008-12-03', 'signed', { holder: 'LT' }),
		actOn('2010-08-01', 'acceded', { holder: 'GD' }), actOn('2025-03-06', 'withdrew', { holder: 'LT' }), actOn('2008-12-03', 'signed', { holder: 'IS', instrument: 'Another treaty' })
	];
	expect(signatoriesOf(acts, 'Convention on Cluster Munitions', asOf)).toEqual(expected);
});
