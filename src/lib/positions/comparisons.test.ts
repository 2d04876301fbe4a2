import { expect, test } from 'vitest';
import type { Proposition } from '#lib/topics/topic.ts';
import { agreement } from './agreement.ts';
import { divergencesOf } from './divergences.ts';
import type { Evidence } from './evidence.ts';
import { actOn, hearsayOn, quoteOn } from './fixtures.ts';
import { positionAsOf, type Position } from './position.ts';
import { prohibitionIndex } from './prohibition-index.ts';
import { runsOf } from './runs.ts';
import { shiftsOf } from './shifts.ts';

const asOf = '2008-12-31';
const shiftNames = (evidence: readonly Evidence[], acts = [] as Parameters<typeof runsOf>[1]): string[] =>
	shiftsOf(runsOf(evidence, acts, { asOf })).map(({ on, kind, before, after, steps }) => `${on} ${kind}: ${before.value} → ${after.value} (${steps})`);

test.for<[string, Evidence[], string[]]>([
	['a change of sign', [quoteOn('2007-01-31', 'reserved'), quoteOn('2008-01-31', 'conditional')], ['2008-01-31 words: reserved → conditional (2)']],
	['one step within a sign is none', [quoteOn('2007-01-31', 'conditional'), quoteOn('2008-01-31', 'supports')], []],
	['the end of indecision is one', [quoteOn('2007-01-31', 'undecided'), quoteOn('2008-01-31', 'supports')], ['2008-01-31 words: undecided → supports (2)']],
	['a repetition is none', [quoteOn('2007-01-31', 'opposes'), quoteOn('2008-01-31', 'opposes')], []],
	['a refusal to say is none', [quoteOn('2007-01-31', 'opposes'), quoteOn('2008-01-31', 'declined')], []]
])('shift: %s', ([, evidence, expected]) => {
	expect(shiftNames(evidence)).toEqual(expected);
});

test('words answered by an act are a shift of their own kind; hearsay and gaps are told', () => {
	expect(shiftNames([quoteOn('2008-02-01', 'opposes')], [actOn('2008-12-03', 'signed')])).toEqual(['2008-12-03 words-then-act: opposes → supports (4)']);
	const [shift] = shiftsOf(runsOf([hearsayOn('2006-01-01', 'opposes'), quoteOn('2008-01-01', 'supports')], [], { asOf }));
	expect(shift).toMatchObject({ hearsay: true, acrossGap: true, direction: 'towards support' });
});

const proposition = (id: string, direction: -1 | 0 | 1): Proposition =>
	({ id, direction, group: 'forum', name: id, object: id, statement: id, borderlines: [] });
const positionsOf = (rows: readonly Evidence[], day = asOf): Position[] =>
	[...new Set(rows.map((row) => row.proposition))].flatMap((id) => positionAsOf(rows.filter((row) => row.proposition === id), [], { asOf: day }) ?? []);

test('the prohibition index is the mean of its terms, with what was left out and why', () => {
	const propositions = [
		proposition('oslo-process', 1), proposition('ccw-venue', -1), proposition('total-ban', 1), proposition('ccw-protocol', 0),
		proposition('moratorium', 1), proposition('possession', -1)
	];
	const rows = [
		quoteOn('2008-01-01', 'supports'), quoteOn('2008-01-01', 'reserved', { proposition: 'ccw-venue' }),
		quoteOn('2008-01-01', 'opposes', { proposition: 'total-ban' }), quoteOn('2008-01-01', 'supports', { proposition: 'ccw-protocol' }),
		quoteOn('2006-12-01', 'supports', { proposition: 'moratorium' })
	];
	const index = prohibitionIndex(propositions, positionsOf(rows));
	expect(index.terms.map((term) => term.contribution)).toEqual([1, 0.5, -1]);
	expect(index.value).toBeCloseTo(1 / 6);
	expect(index.omitted).toEqual([{ proposition: 'moratorium', why: 'lapsed' }, { proposition: 'possession', why: 'no evidence' }]);
	expect(prohibitionIndex(propositions, positionsOf(rows.slice(0, 2))).value).toBeNull();
});

test('agreement is over what both hold, with its count, furthest apart first', () => {
	const rows = (holder: string, values: readonly ['supports' | 'opposes' | 'undecided', string][]): Evidence[] =>
		values.map(([stance, id]) => quoteOn('2008-01-01', stance, { holder, proposition: id }));
	const japan = positionsOf(rows('JP', [['supports', 'ccw-venue'], ['undecided', 'oslo-process'], ['supports', 'possession']]));
	const germany = positionsOf(rows('DE', [['supports', 'ccw-venue'], ['supports', 'oslo-process']]));
	expect(agreement(japan, germany)).toEqual({
		value: 0.75, count: 2, compared: [{ proposition: 'oslo-process', difference: 2 }, { proposition: 'ccw-venue', difference: 0 }]
	});
	expect(agreement(japan, [])).toEqual({ value: null, count: 0, compared: [] });
});

test('words and acts diverge when their signs are opposite, before and after; hearsay convicts nobody', () => {
	const signed = actOn('2008-12-03', 'signed');
	const order = (rows: readonly Evidence[]): string[] => divergencesOf(rows, [signed], { asOf: '2009-12-31' }).map((found) => found.order);
	expect(order([quoteOn('2008-02-01', 'opposes')])).toEqual(['said, then did']);
	expect(order([quoteOn('2008-02-01', 'opposes'), quoteOn('2009-02-01', 'reserved')])).toEqual(['said, then did', 'did, then said']);
	expect(order([quoteOn('2008-02-01', 'supports')])).toEqual([]);
	expect(order([quoteOn('2008-02-01', 'undecided')])).toEqual([]);
	expect(order([hearsayOn('2008-02-01', 'opposes')])).toEqual([]);
	expect(order([quoteOn('2006-02-01', 'opposes')])).toEqual([]);
});
