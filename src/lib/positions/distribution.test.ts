import { expect, test } from 'vitest';
import type { Meeting } from '#lib/topics/topic.ts';
import { distributionByMeeting } from './distribution.ts';
import { quoteOn } from './fixtures.ts';

const meeting = (id: string, end: string): Meeting => ({ id, start: end, end, place: null, track: 'oslo', name: id, note: null });
const MEETINGS = [meeting('dublin', '2008-05-30'), meeting('oslo', '2007-02-23'), meeting('revcon', '2006-11-17')];
const rows = [quoteOn('2007-01-31', 'opposes'), quoteOn('2008-05-30', 'supports'), quoteOn('2007-02-23', 'undecided', { holder: 'NO' })];
const told = (asOf: string) => distributionByMeeting(rows, [], MEETINGS, { asOf })
	.map(({ meeting: at, groups, total }) => [at?.id ?? 'now', total, groups.map(({ standpoint, standings }) => `${standpoint} ${standings.length}`).join(', ')]);

test('the division at each meeting in order of time, then now', () => {
	expect(told('2008-12-31')).toEqual([
		['oslo', 2, 'undecided 1, opposes 1'], ['dublin', 2, 'supports 1, undecided 1'], ['now', 2, 'supports 1, lapsed 1']
	]);
});

test('meetings that are still to come are not foretold, and before the first word there is only now', () => {
	expect(told('2007-12-31')).toEqual([['oslo', 2, 'undecided 1, opposes 1'], ['now', 2, 'undecided 1, opposes 1']]);
	expect(told('2006-12-31')).toEqual([['now', 0, '']]);
});

test('what is said on the last day of a meeting counts for it', () => {
	expect(told('2008-05-30')[1]).toEqual(['dublin', 2, 'supports 1, undecided 1']);
});
