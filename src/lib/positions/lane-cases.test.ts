import { expect, test } from 'vitest';
import type { Evidence, OfficialAct } from './evidence.ts';
import { actOn, hearsayOn, quoteOn } from './fixtures.ts';
import { runsOf } from './runs.ts';

/**
 * Twelve lanes made by hand from the rules (docs/architecture.md), before the code. A run is written
 * `first day … last day [~ last day of the hairline] value source`, days inclusive.
 */
interface LaneCase {
	readonly name: string;
	readonly evidence: readonly Evidence[];
	readonly acts?: readonly OfficialAct[];
	readonly asOf: string;
	readonly runs: readonly string[];
}

const CASES: readonly LaneCase[] = [
	{
		name: '1 one quote holds for eighteen months, is remembered to thirty-six, then nothing',
		evidence: [quoteOn('2007-01-31', 'opposes')],
		asOf: '2012-01-01',
		runs: ['2007-01-31 … 2008-07-31 ~ 2010-01-31 opposes stated']
	},
	{
		name: '2 the next words end a run, also when they say the same',
		evidence: [quoteOn('2007-01-31', 'opposes'), quoteOn('2007-05-21', 'opposes'), quoteOn('2008-06-03', 'supports')],
		asOf: '2008-12-31',
		runs: ['2007-01-31 … 2007-05-20 opposes stated', '2007-05-21 … 2008-06-02 opposes stated', '2008-06-03 … 2008-12-31 supports stated']
	},
	{
		name: '3 a gap stays a gap: the hairline is cut where new words come, and nothing joins two runs',
		evidence: [quoteOn('2006-11-07', 'reserved'), quoteOn('2009-02-16', 'supports'), quoteOn('2013-01-01', 'supports')],
		asOf: '2013-06-30',
		runs: [
			'2006-11-07 … 2008-05-07 ~ 2009-02-15 reserved stated',
			'2009-02-16 … 2010-08-16 ~ 2012-02-16 supports stated',
			'2013-01-01 … 2013-06-30 supports stated'
		]
	},
	{
		name: '4 hearsay never replaces own words while they hold',
		evidence: [quoteOn('2007-01-31', 'opposes'), hearsayOn('2007-06-01', 'supports')],
		asOf: '2008-03-01',
		runs: ['2007-01-31 … 2008-03-01 opposes stated']
	},
	{
		name: '5 when own words lapse, younger hearsay steps in until it lapses itself',
		evidence: [quoteOn('2007-01-31', 'opposes'), hearsayOn('2008-02-13', 'supports')],
		asOf: '2013-01-01',
		runs: ['2007-01-31 … 2008-07-31 opposes stated', '2008-08-01 … 2009-08-13 ~ 2011-02-13 supports reported']
	},
	{
		name: '6 hearsay alone makes a run, which own words end at once',
		evidence: [
			hearsayOn('2007-01-26', 'reserved'), quoteOn('2007-03-29', 'undecided', { basis: 'assessed', firstHand: false }),
			quoteOn('2007-05-07', 'supports')
		],
		asOf: '2007-06-01',
		runs: [
			'2007-01-26 … 2007-03-28 reserved reported', '2007-03-29 … 2007-05-06 undecided assessed',
			'2007-05-07 … 2007-06-01 supports stated'
		]
	},
	{
		name: '7 a refusal to say is a mark, and neither makes, ends nor lengthens a run',
		evidence: [quoteOn('2007-01-31', 'supports'), quoteOn('2007-04-02', 'declined'), quoteOn('2010-05-05', 'declined')],
		asOf: '2010-12-31',
		runs: ['2007-01-31 … 2008-07-31 ~ 2010-01-31 supports stated']
	},
	{
		name: '8 having no position yet is a position of its own, not a gap',
		evidence: [quoteOn('2007-01-31', 'undecided'), quoteOn('2007-02-27', 'opposes')],
		asOf: '2007-03-31',
		runs: ['2007-01-31 … 2007-02-26 undecided stated', '2007-02-27 … 2007-03-31 opposes stated']
	},
	{
		name: '9 a legal act holds until revoked, over any later words',
		evidence: [quoteOn('2008-05-29', 'reserved'), quoteOn('2009-01-13', 'reserved')],
		acts: [actOn('2008-12-03', 'signed'), actOn('2025-03-06', 'withdrew')],
		asOf: '2025-12-31',
		runs: [
			'2008-05-29 … 2008-12-02 reserved stated', '2008-12-03 … 2025-03-05 supports act', '2025-03-06 … 2025-12-31 opposes act'
		]
	},
	{
		name: '10 a vote speaks for its day and lapses like words',
		evidence: [],
		acts: [actOn('2015-12-07', 'voted-yes'), actOn('2016-12-05', 'abstained', { stance: 'undecided' })],
		asOf: '2020-01-01',
		runs: ['2015-12-07 … 2016-12-04 supports act', '2016-12-05 … 2018-06-05 ~ 2019-12-05 undecided act']
	},
	{
		name: '11 on one day the later paragraph speaks; two cables at odds make the position mixed',
		evidence: [
			quoteOn('2007-01-31', 'supports', { paragraph: 2 }), quoteOn('2007-01-31', 'reserved', { paragraph: 5 }),
			quoteOn('2007-05-21', 'supports', { cable: '07TOKYO9281' }), quoteOn('2007-05-21', 'opposes', { cable: '07STATE9066' })
		],
		asOf: '2007-12-31',
		runs: ['2007-01-31 … 2007-05-20 reserved stated', '2007-05-21 … 2007-12-31 mixed stated']
	},
	{
		name: '12 what was not yet said on the as-of date is not known, and rejected records never count',
		evidence: [quoteOn('2007-01-31', 'opposes'), quoteOn('2007-02-10', 'supports', { review: 'rejected' }), quoteOn('2007-03-01', 'supports')],
		asOf: '2007-02-28',
		runs: ['2007-01-31 … 2007-02-28 opposes stated']
	}
];

test.for(CASES)('$name', ({ evidence, acts = [], asOf, runs }) => {
	const found = runsOf(evidence, acts, { asOf }).map(({ from, to, fadesTo, position }) =>
		`${from} … ${to}${fadesTo === null ? '' : ` ~ ${fadesTo}`} ${position.value} ${position.source}`);
	expect(found).toEqual(runs);
});
