import { expect, test } from 'vitest';
import { comparedCell } from '#lib/positions/comparison.ts';
import type { Evidence, OfficialAct } from '#lib/positions/evidence.ts';
import { actOn, quoteOn } from '#lib/positions/fixtures.ts';
import { announceCell } from './announce-cell.ts';

const forum = { proposition: 'ccw-venue', paragraph: 4 } as const;

test.for<[string, string, Evidence[], OfficialAct[], number | null, string]>([
	['one quote', '2007-02-23', [quoteOn('2007-01-31', 'supports', forum)], [], null, '31 January 2007, supports the CCW as the forum, stated, confidential, paragraph 4, 1 quote, this month, single source'],
	['what lapsed', '2009-02-23', [quoteOn('2007-01-31', 'supports', forum)], [], null, '31 January 2007, supports the CCW as the forum, stated, confidential, paragraph 4, last word, older than 18 months, single source'],
	['a contradiction', '2007-02-23', [quoteOn('2007-01-31', 'supports', forum), quoteOn('2007-01-31', 'opposes', { ...forum, cable: '07TOKYO9' })], [], null, '31 January 2007, contradicts itself on the CCW as the forum, stated, confidential, paragraph 4, 2 quotes, this month'],
	['a refusal', '2007-02-23', [quoteOn('2007-01-31', 'declined', forum)], [], null, '31 January 2007, declines to give a view on the CCW as the forum, stated, confidential, paragraph 4'],
	['an act', '2008-12-04', [], [actOn('2008-12-03', 'signed', { proposition: 'ccw-venue' })], null, '3 December 2008, signed the Convention on Cluster Munitions, official act']
])('%s is announced with its meeting', ([, on, evidence, acts, cables, expected]) => {
	const cell = comparedCell({ holder: 'JP', proposition: 'ccw-venue', on, teller: 'all' }, evidence, acts);
	expect(announceCell(cell, { label: 'Japan, at Oslo', holderName: 'Japan', object: 'the CCW as the forum' }, cables)).toBe(`Japan, at Oslo, ${expected}`);
});

test.for<[number | null, string]>([
	[null, ''], [0, '; no cable mentions the subject'], [1, '; one cable mentions the subject, but gives no view'], [3, '; 3 cables mention the subject, none gives a view']
])('nothing, out of %s cables', ([cables, expected]) => {
	const cell = comparedCell({ holder: 'JP', proposition: 'ccw-venue', on: '2007-02-23', teller: 'all' }, [], []);
	expect(announceCell(cell, { label: 'Japan', holderName: 'Japan', object: 'the CCW as the forum' }, cables)).toBe(`Japan: no evidence${expected}`);
});
