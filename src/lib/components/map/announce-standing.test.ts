import { expect, test } from 'vitest';
import type { Evidence, OfficialAct } from '#lib/positions/evidence.ts';
import { actOn, hearsayOn, quoteOn } from '#lib/positions/fixtures.ts';
import { standingsAsOf } from '#lib/positions/standings.ts';
import { announceBlank, announceStanding } from './announce-standing.ts';

test.for<[Evidence[], OfficialAct[], string]>([
	[[quoteOn('2007-01-31', 'supports', { paragraph: 4 })], [], 'Japan, 31 January 2007, supports the CCW as the forum, stated, confidential, paragraph 4'],
	[[hearsayOn('2007-06-01', 'opposes', { heldOnAsKnown: '2007-06', paragraph: 0, mark: null, firm: false })], [], 'Japan, June 2007, opposes the CCW as the forum, reported, unmarked, subject line, proposal'],
	[[quoteOn('2007-05-31', 'declined')], [], 'Japan, 31 May 2007, declines to give a view on the CCW as the forum, stated, confidential, paragraph 2'],
	[[quoteOn('2005-11-30', 'supports')], [], 'Japan, 30 November 2005, supports the CCW as the forum, stated, confidential, paragraph 2, older than 18 months'],
	[[quoteOn('2007-01-31', 'supports', { cable: '07TOKYO1' }), quoteOn('2007-01-31', 'opposes', { cable: '07TOKYO2' })], [], 'Japan, 31 January 2007, contradicts itself on the CCW as the forum, stated, confidential, paragraph 2'],
	[[], [actOn('2007-05-31', 'signed')], 'Japan, 31 May 2007, signed the Convention on Cluster Munitions, official act']
])('it is announced as %#', ([evidence, acts, said]) => {
	const [standing] = standingsAsOf(evidence, acts, { asOf: '2007-06-30' });
	expect(standing && announceStanding({ ...standing, name: 'Japan', says: '', did: null }, 'the CCW as the forum')).toBe(said);
});

test.for<[number, string]>([
	[0, 'Finland, no evidence'], [1, 'Finland, no evidence, one cable mentions the subject, but gives no view'], [3, 'Finland, no evidence, 3 cables mention the subject, none gives a view']
])('out of %i cables: %s', ([cables, said]) => {
	expect(announceBlank('Finland', cables)).toBe(said);
});
