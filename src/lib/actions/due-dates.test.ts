import { describe, expect, test } from 'vitest';
import { addDays, computedAsOf, daysBetween, DUE_RULES, dueOf, readDueRules } from './due-dates.ts';

const dated = { text: 'by March 1', date: '2007-03-01' };
const vague = { text: 'as soon as possible', date: null };

describe('when an item is due', () => {
	test.each([
		['the text names the day', { kind: 'department-asks-post', deadline: dated }, undefined, { date: '2007-03-01', from: 'text' }],
		['thirty days where it names none', { kind: 'post-asks-department', deadline: null }, undefined, { date: '2007-03-02', from: 'rule' }],
		['thirty days where it is vague', { kind: 'host-asks-us', deadline: vague }, undefined, { date: '2007-03-02', from: 'rule' }],
		['never for a vague promise', { kind: 'host-promises', deadline: vague }, undefined, { date: null, from: 'none' }],
		['the promised day', { kind: 'us-promises', deadline: dated }, undefined, { date: '2007-03-01', from: 'text' }],
		['the day that a person chose', { kind: 'host-promises', deadline: dated }, { date: '2007-06-01' }, { date: '2007-06-01', from: 'moved' }],
		['never, when a person took the deadline away', { kind: 'host-asks-us', deadline: dated }, { date: null }, { date: null, from: 'moved' }]
	] as const)('%s', (_, request, moved, due) => {
		expect(dueOf(request, '2007-01-31', DUE_RULES, moved)).toEqual(due);
	});

	test('an undated cable is due only by its text', () => {
		expect([dueOf({ kind: 'host-asks-us', deadline: null }, null).date, dueOf({ kind: 'host-asks-us', deadline: dated }, null).date]).toEqual([null, '2007-03-01']);
	});
});

const item = { status: 'open', sentDay: '2007-01-31', due: '2007-03-02' };

describe('on a day of the corpus clock', () => {
	test.each([
		['2007-01-30', { overdue: false, dueSoon: false, waitingDays: null }], ['2007-01-31', { overdue: false, dueSoon: false, waitingDays: 0 }],
		['2007-02-22', { overdue: false, dueSoon: false, waitingDays: 22 }], ['2007-02-23', { overdue: false, dueSoon: true, waitingDays: 23 }],
		['2007-03-02', { overdue: false, dueSoon: true, waitingDays: 30 }], ['2007-03-03', { overdue: true, dueSoon: false, waitingDays: 31 }]
	])('%s', (asOf, computed) => {
		expect(computedAsOf(item, asOf)).toEqual(computed);
	});

	test.each(['answered', 'done', 'withdrawn', 'not-actionable'])('an item that is %s neither waits nor is overdue', (status) => {
		expect(computedAsOf({ ...item, status }, '2009-01-01')).toEqual({ overdue: false, dueSoon: false, waitingDays: null });
	});
});

test('a cable without a known day is overdue by its text alone, and waits for no count of days', () => {
	expect(computedAsOf({ ...item, sentDay: null }, '2007-03-03')).toEqual({ overdue: true, dueSoon: false, waitingDays: null });
});

test('days are counted over leap years and changes of clock', () => {
	expect([daysBetween('2008-02-28', '2008-03-01'), daysBetween('2007-03-10', '2007-03-12'), addDays('2007-12-31', 1)]).toEqual([2, 2, '2008-01-01']);
});

test.each([
	[null, 'The rules need "byKind", with the days of each kind.'], [{ byKind: { 'asks': { days: 3 } } }, '"asks" is no kind of action request.'],
	[{ byKind: { 'us-promises': { days: -1 } } }, '"-1" for us-promises is no number of days from 0 to 3650; null means never.'],
	[{ byKind: {}, soonDays: 'soon' }, '"soon" is no number of days for "soonDays".']
])('rules %j are refused', (value, reason) => {
	expect(readDueRules(value)).toEqual({ ok: false, reason });
});

test('given rules replace the usual ones kind by kind', () => {
	const read = readDueRules({ byKind: { 'host-promises': { days: 60 } }, soonDays: 3 });
	expect(read.ok && [read.rules.byKind['host-promises'].days, read.rules.byKind['host-asks-us'].days, read.rules.soonDays]).toEqual([60, 30, 3]);
});
