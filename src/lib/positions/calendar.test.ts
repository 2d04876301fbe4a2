import { expect, test } from 'vitest';
import { addDays, addMonths, dayFromNumber, dayNumber, monthsBetween } from './calendar.ts';
import { notOlderThan } from './hold-window.ts';

test.for([
	['2007-01-31', 18, '2008-07-31'], ['2007-08-31', 18, '2009-02-28'], ['2006-08-31', 18, '2008-02-29'], ['2008-02-29', 12, '2009-02-28'],
	['2007-12-01', 1, '2008-01-01'], ['2007-01-31', -2, '2006-11-30'], ['2007-01-31', 0, '2007-01-31']
] as const)('%s and %i months is %s', ([day, months, expected]) => {
	expect(addMonths(day, months)).toBe(expected);
});

test.for([
	['2007-01-31', '2007-02-28', 1], ['2007-01-31', '2007-03-30', 1], ['2007-01-31', '2007-03-31', 2], ['2007-01-31', '2007-01-31', 0],
	['2008-02-29', '2009-02-28', 12], ['2007-03-01', '2007-02-01', 0]
] as const)('from %s to %s are %i whole months', ([from, to, months]) => {
	expect(monthsBetween(from, to)).toBe(months);
});

test('days have numbers and come back from them, over leap days and before 1970', () => {
	expect(dayNumber('1970-01-02')).toBe(1);
	for (const day of ['2008-02-29', '2007-01-31', '1969-12-31', '2100-03-01']) expect(dayFromNumber(dayNumber(day))).toBe(day);
	expect(addDays('2008-02-28', 2)).toBe('2008-03-01');
});

test('the quick test of age agrees with the exact one on every day about the limit, over leap years and short months', () => {
	let compared = 0;
	for (let asOf = '2007-01-01'; asOf < '2009-03-10'; asOf = addDays(asOf, 1)) {
		for (const months of [1, 18, 36]) {
			const test = notOlderThan(asOf, months);
			const about = addMonths(asOf, -months);
			const wrong = [-40, -6, -5, -4, -3, -2, -1, 0, 1, 2, 3, 4, 5, 6, 40].map((days) => addDays(about, days)).filter((day) => test(day) !== addMonths(day, months) >= asOf);
			expect(wrong).toEqual([]);
			compared++;
		}
	}
	expect(compared).toBeGreaterThan(2000);
});
