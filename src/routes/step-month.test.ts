import { expect, test } from 'vitest';
import { endOfMonth, monthNumber, stepMonth } from './step-month.ts';

test.each([
	['2007-03-05', -1, '2007-02-28'], ['2007-03-05', 1, '2007-04-30'], ['2008-03-31', -1, '2008-02-29'], ['2007-12-01', 1, '2008-01-31'], ['2007-01-15', -1, '2006-12-31'],
	['2009-05-31', 1, null], ['2009-12-31', 3, null]
])('%s by %i is %s', (day, by, stepped) => {
	expect(stepMonth(day, by, '2009-06-12')).toBe(stepped);
});

test('a month and its number are one', () => {
	expect(endOfMonth(monthNumber('2008-02-10'))).toBe('2008-02-29');
});
