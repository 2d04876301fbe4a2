import { expect, test } from 'vitest';
import { formatDate, formatMoment } from './format-date.ts';

test.each([
	['2007-01-31T10:21Z', '31 Jan 2007'],
	['2007-01-31T23:59Z', '31 Jan 2007'],
	['2008-12-03', '3 Dec 2008'],
	['2007-06', 'Jun 2007'],
	['2007', '2007'],
	['undated', 'undated']
])('%s is shown as %s', (value, shown) => {
	expect(formatDate(value)).toBe(shown);
});

test.each([
	['2007-01-31T10:21Z', '31 Jan 2007, 10:21 UTC'],
	['2007-01-31', '31 Jan 2007']
])('the moment %s is shown as %s', (value, shown) => {
	expect(formatMoment(value)).toBe(shown);
});
