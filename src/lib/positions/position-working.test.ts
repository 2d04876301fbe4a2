import { expect, test } from 'vitest';
import type { Evidence, OfficialAct } from './evidence.ts';
import { actOn, hearsayOn, quoteOn } from './fixtures.ts';
import { workingOf, type PositionRule } from './position-working.ts';

const asOf = '2008-12-31';

test.for<[PositionRule, Evidence[], OfficialAct[]]>([
	['none', [], []],
	['none', [quoteOn('2008-01-01', 'declined')], []],
	['own words', [quoteOn('2008-01-01', 'supports'), hearsayOn('2008-02-01', 'opposes')], []],
	['hearsay', [quoteOn('2006-08-01', 'supports'), hearsayOn('2008-02-01', 'opposes')], []],
	['lapsed', [quoteOn('2006-08-01', 'supports')], []],
	['legal act', [quoteOn('2008-12-20', 'opposes')], [actOn('2008-12-03', 'signed')]],
	['vote', [quoteOn('2008-01-01', 'opposes')], [actOn('2008-12-03', 'voted-yes')]]
])('rule: %s', ([rule, evidence, acts]) => {
	expect(workingOf(evidence, acts, { asOf }).rule).toBe(rule);
});

test('every record is counted once, and later or rejected ones not at all', () => {
	const evidence = [
		quoteOn('2008-01-01', 'supports'), quoteOn('2008-03-01', 'conditional'), hearsayOn('2008-02-01', 'opposes'), quoteOn('2006-01-01', 'opposes'),
		quoteOn('2008-04-01', 'declined'), quoteOn('2009-02-01', 'supports'), quoteOn('2008-05-01', 'supports', { review: 'rejected' })
	];
	expect(workingOf(evidence, [], { asOf }).counts).toEqual({ ownWords: 2, hearsay: 1, declined: 1, tooOld: 1 });
});

test('newer hearsay of another sign is named as held down; older or like-minded hearsay is not', () => {
	const own = quoteOn('2008-01-31', 'supports');
	const against = hearsayOn('2008-02-15', 'reserved');
	const held = [own, against, hearsayOn('2008-02-16', 'conditional'), hearsayOn('2007-12-01', 'opposes')];
	expect(workingOf(held, [], { asOf }).heldDown).toEqual([against]);
	expect(workingOf([against], [], { asOf }).heldDown).toEqual([]);
});
