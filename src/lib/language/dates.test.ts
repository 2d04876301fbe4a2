import { expect, test } from 'vitest';
import { findDates } from './dates.ts';

const SENT = '2008-03-12';

test.each([
	// The last such day before the cable, with or without its year.
	['On January 29 he said so', 'on 2008-01-29'],
	['told Poloff November 12 that', '2007-11-12'],
	['on Feb. 5, 2007, the Cabinet', 'on 2007-02-05'],
	['On 4 March 2008 she', 'on 2008-03-04'],
	['ON NOVEMBER 12 THE MFA', 'on 2007-11-12'],
	['at the June 19-22 session', 'the 2007-06-19'],
	['on Tuesday, March 11, she', 'on 2008-03-11'],
	// Months and years stay as exact as they are.
	['In December the ministry', 'in 2007-12'],
	['in May 2007', 'in 2007-05'],
	['the talks of March of last year', 'of 2007-03'],
	['in 2006 it refused', 'in 2006'],
	// From the day of the cable.
	['Yesterday', '2008-03-11'], ['Ten days ago', '2008-03-02'], ['last month', '2008-02'], ['last year', '2007'], ['two months ago', '2008-01'], ['sixteen months ago', '2006-11'], ['ten days ago', '2008-03-02'], ['a year earlier', '2007'],
	['said on Monday that', 'on 2008-03-10'], ['on Wednesday', 'on 2008-03-05'],
	// The words before a date tell whether it is a time at all.
	['until February 1', 'until 2008-02-01'], ['since 2005', 'since 2005'],
	// Ahead of the cable, or no date.
	['on March 20', ''], ['in April', ''], ['by May 16, 2009', ''], ['on May 5, 2008', ''], ['in 2010', ''],
	['it may 5 times', ''], ['Resolution 2005/10', ''], ['paragraph 12', ''], ['February 30', '']
])('%s', (text, expected) => {
	expect(findDates(text, SENT).map(({ lead, value }) => `${lead} ${value}`.trim()).join(', ')).toBe(expected);
});

test('without a day of sending a date needs its year', () => {
	expect(findDates('On January 29 and on January 30, 2007, and yesterday', null).map(({ value }) => value)).toEqual(['2007-01-30']);
});

test('a date knows its place', () => {
	const text = 'He said on January 29 that';
	const [date] = findDates(text, SENT);
	expect(text.slice(date!.start, date!.end)).toBe('on January 29');
});

test('a hostile line takes no longer than its length asks', () => {
	const started = process.cpuUsage();
	findDates('on the January of last on 20 '.repeat(40_000), SENT);
	expect(process.cpuUsage(started).user / 1000).toBeLessThan(5_000);
});
