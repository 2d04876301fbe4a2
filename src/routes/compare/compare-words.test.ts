import { expect, test } from 'vitest';
import { quoteOn } from '#lib/positions/fixtures.ts';
import type { StanceValue } from '#lib/stances/stance.ts';
import { byMeeting, Material } from './compare-table.ts';
import { datesHeadline, differHeadline, meetingHeadline, othersHeadline } from './compare-words.ts';

test.for<[readonly string[], readonly string[], number, string]>([
	[['Japan', 'Germany'], ['the Oslo process', 'interoperability'], 9, 'Japan and Germany differ on the Oslo process and interoperability'],
	[['the Netherlands', 'Norway'], ['a', 'b', 'c'], 9, 'The Netherlands and Norway differ on three of nine propositions'],
	[['Japan', 'Germany', 'Norway', 'India'], ['a', 'b', 'c'], 12, 'Four countries differ on three of twelve propositions'],
	[['Japan', 'Germany'], ['a', 'b', 'c'], 3, 'Japan and Germany differ on all three propositions'],
	[['Japan', 'Germany'], ['a', 'b', 'c'], 14, 'Japan and Germany differ on 3 of 14 propositions'],
	[['Japan', 'Germany'], [], 3, 'Japan and Germany do not differ on any of three propositions'],
	[['Japan', 'Germany'], [], 0, 'Japan and Germany: nothing to compare yet'],
	[['Japan'], [], 0, 'Where Japan stands']
])('%j, apart on %j of %i', ([names, apart, compared, expected]) => {
	expect(differHeadline({ names, apart, compared })).toBe(expected);
});

const MEETINGS = [{ id: 'dublin', name: 'Dublin', on: '2008-05-30', note: 'May 2008' }, { id: 'signing', name: 'Signing', on: '2008-12-04', note: 'Dec 2008' }];
const NAMES: Record<string, string> = { JP: 'Japan', DE: 'Germany', NO: 'Norway' };

function headline(stances: Record<string, StanceValue>, asOf = '2008-05-31'): string {
	const holders = Object.keys(stances).map((id) => ({ id, name: NAMES[id] ?? id }));
	const rows = Object.entries(stances).map(([holder, stance]) => quoteOn('2008-05-01', stance, { holder }));
	const table = byMeeting(new Material(rows, [], asOf), [{ id: 'oslo-process', name: 'The Oslo process' }], holders, MEETINGS);
	return meetingHeadline(table, holders.map(({ name }) => name), 'the Oslo process');
}

test('by meeting it says who stands where at the last one that has been', () => {
	expect(headline({ JP: 'reserved', DE: 'supports' })).toBe('At Dublin Japan has reservations about the Oslo process; Germany supports it');
	expect(headline({ JP: 'opposes', DE: 'opposes' }, '2009-01-01')).toBe('At the signing both Japan and Germany oppose the Oslo process');
	expect(headline({ JP: 'reserved', DE: 'supports', NO: 'supports' })).toBe('At Dublin two of three countries are for the Oslo process, one against it');
	expect(headline({ JP: 'supports', DE: 'supports', NO: 'supports' })).toBe('At Dublin all three countries are for the Oslo process');
	expect(headline({ JP: 'declined', DE: 'supports' })).toBe('Japan and Germany on the Oslo process, meeting by meeting');
});

test('two dates and other tellers', () => {
	expect(datesHeadline({ names: ['Japan'], apart: ['the Oslo process'], compared: 4 }, '2007-02-23', '2008-12-04')).toBe('Japan moves on the Oslo process between 23 Feb 2007 and 4 Dec 2008');
	expect(datesHeadline({ names: ['Japan'], apart: ['a', 'b', 'c'], compared: 4 }, '2007-02-23', '2008-12-04')).toBe('Japan moves on three of four propositions between 23 Feb 2007 and 4 Dec 2008');
	expect(datesHeadline({ names: ['Japan'], apart: [], compared: 4 }, '2007-02-23', '2008-12-04')).toBe('Japan does not move between 23 Feb 2007 and 4 Dec 2008');
	expect(datesHeadline({ names: ['Japan'], apart: [], compared: 0 }, '2007-02-23', '2008-12-04')).toBe('Japan has no view on both 23 Feb 2007 and 4 Dec 2008');
	expect(othersHeadline(['Finland'])).toBe('What others say about Finland');
});
