import { expect, test } from 'vitest';
import { modelOf, subjectOf } from '#lib/charts/fixtures.ts';
import { stopsOf } from '#lib/charts/lane-stops.ts';
import { actOn, hearsayOn, quoteOn } from '#lib/positions/fixtures.ts';
import { announce, announceMeeting } from './announce.ts';

test('a mark is announced with holder, day, view, basis, mark and paragraph', () => {
	const forum = { ...subjectOf('JP'), proposition: 'ccw-venue', object: 'the CCW as the forum' };
	const lane = modelOf([
		quoteOn('2007-01-31', 'supports', { proposition: 'ccw-venue', paragraph: 4 }),
		quoteOn('2007-06-01', 'declined', { proposition: 'ccw-venue', paragraph: 0, mark: null, firm: false, heldOnAsKnown: '2007-06', basis: 'reported' })
	], [actOn('2008-12-03', 'signed', { proposition: 'ccw-venue' })], [forum]).lanes[0];
	expect(lane && stopsOf(lane).map((stop) => announce(lane, stop))).toEqual([
		'Japan, 31 January 2007, supports the CCW as the forum, stated, confidential, paragraph 4',
		'Japan, June 2007, declines to give a view on the CCW as the forum, reported, unmarked, subject line, proposal',
		'Japan, 3 December 2008, signed the Convention on Cluster Munitions, official act'
	]);
});

test('what moved is announced at the words or the act that moved it', () => {
	const said = (lanes: ReturnType<typeof modelOf>['lanes']): string[] => lanes.flatMap((lane) => stopsOf(lane).map((stop) => announce(lane, stop)));
	expect(said(modelOf([quoteOn('2007-01-31', 'opposes'), hearsayOn('2008-09-01', 'supports')]).lanes)).toEqual([
		expect.stringMatching(/paragraph 2$/), expect.stringMatching(/paragraph 2, shift from opposition to support, partly by hearsay$/)
	]);
	expect(said(modelOf([quoteOn('2008-02-01', 'opposes')], [actOn('2008-12-03', 'signed')]).lanes)[1])
		.toBe('Japan, 3 December 2008, signed the Convention on Cluster Munitions, official act, shift from opposition to support');
	// One cable alone is too little to say so.
	expect(said(modelOf([quoteOn('2007-01-31', 'opposes', { cable: '08OSLO1' }), quoteOn('2008-01-31', 'supports', { cable: '08OSLO1' })]).lanes)[1]).not.toContain('shift');
});

test('a meeting is announced in full', () => {
	const meeting = { id: 'in-force', start: '2010-08-01', end: '2010-08-01', place: null, track: 'oslo', name: 'CCM enters into force', note: null };
	expect(announceMeeting(meeting)).toBe('CCM enters into force, 1 August 2010');
	expect(announceMeeting({ ...meeting, name: 'Vienna Conference', place: 'Vienna', start: '2007-12-05', end: '2007-12-07' })).toBe('Vienna Conference, Vienna, 5 to 7 December 2007');
});
