import { expect, test } from 'vitest';
import { daysInState } from './shown-view.ts';

const whole = { from: '2006-12-01', to: '2009-04-20' };

test.for<[string, string, string | null, string | null]>([
	['2006-12-01', '2009-04-20', null, null], ['2007-01-01', '2009-04-20', '2007-01-01', null],
	['2006-12-01', '2008-05-30', null, '2008-05-30'], ['2005-01-01', '2008-05-30', '2005-01-01', '2008-05-30']
])('the address says %s to %s as from %s to %s', ([from, to, saidFrom, saidTo]) => {
	expect(daysInState({ from, to }, whole)).toEqual({ from: saidFrom, to: saidTo });
});
