import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDays, dayFromNumber, dayNumber } from './calendar.ts';
import { actOn, quoteOn } from './fixtures.ts';
import { DEFAULT_WINDOW, lastDayHeld } from './hold-window.ts';
import { givesView, positionAsOf } from './position.ts';
import { runsOf } from './runs.ts';

const FIRST = dayNumber('2006-01-01');
const aDay = fc.integer({ min: 0, max: 2500 }).map((offset) => dayFromNumber(FIRST + offset));
const aQuote = fc.record({
	heldOn: aDay,
	stance: fc.constantFrom('supports', 'conditional', 'undecided', 'reserved', 'opposes', 'declined'),
	basis: fc.constantFrom('stated', 'reported', 'assessed'),
	review: fc.constantFrom('unreviewed', 'accepted', 'rejected'),
	paragraph: fc.integer({ min: 0, max: 9 }),
	confidence: fc.constantFrom(0.8, 0.97),
	cable: fc.constantFrom('07TOKYO438', '07OSLO12')
}).map(({ heldOn, stance, basis, ...rest }) => quoteOn(heldOn, stance, { ...rest, basis, firstHand: basis === 'stated', id: JSON.stringify([heldOn, stance, basis, rest]) }));
const anAct = fc.tuple(aDay, fc.constantFrom('signed', 'withdrew', 'voted-yes', 'abstained')).map(([day, kind]) => actOn(day, kind));
const evidenceOfALane = fc.uniqueArray(aQuote, { maxLength: 12, selector: (row) => row.id });
const actsOfALane = fc.uniqueArray(anAct, { maxLength: 2, selector: (act) => act.date });

test('runs come in order, never overlap, and end no later than the as-of date', () => {
	fc.assert(fc.property(evidenceOfALane, actsOfALane, aDay, (evidence, acts, asOf) => {
		let free = '0000-00-00';
		for (const { from, to, fadesTo } of runsOf(evidence, acts, { asOf })) {
			expect(from >= free && to >= from).toBe(true);
			expect(fadesTo === null || fadesTo > to).toBe(true);
			free = addDays(fadesTo ?? to, 1);
			expect(free <= addDays(asOf, 1)).toBe(true);
		}
		expect(free).toBeTruthy();
	}));
});

test('every run begins with its words or act, or on the day after own words that held it down lapsed', () => {
	fc.assert(fc.property(evidenceOfALane, actsOfALane, aDay, (evidence, acts, asOf) => {
		const lapses = [...evidence.filter(givesView).map((row) => row.heldOn), ...acts.map((act) => act.date)]
			.map((day) => addDays(lastDayHeld(day, DEFAULT_WINDOW), 1));
		const runs = runsOf(evidence, acts, { asOf });
		expect(runs.filter(({ from, position }) => from !== position.since && !lapses.includes(from))).toEqual([]);
	}));
});

test('on every day the runs say what the position as of that day says', () => {
	fc.assert(fc.property(evidenceOfALane, actsOfALane, aDay, (evidence, acts, day) => {
		const runs = runsOf(evidence, acts, { asOf: '2014-01-01' });
		const run = runs.find(({ from, to, fadesTo }) => from <= day && day <= (fadesTo ?? to));
		const position = positionAsOf(evidence, acts, { asOf: day });
		expect(run?.position.value ?? null).toBe(position?.value ?? null);
		expect(run !== undefined && day > run.to).toBe(position?.lapsed ?? false);
	}), { numRuns: 500 });
});

test('the order in which evidence comes does not matter', () => {
	fc.assert(fc.property(evidenceOfALane, actsOfALane, aDay, (evidence, acts, asOf) => {
		expect(runsOf(evidence.toReversed(), acts.toReversed(), { asOf })).toEqual(runsOf(evidence, acts, { asOf }));
	}), { numRuns: 1000 });
});

test('refusals to say and rejected records change nothing', () => {
	fc.assert(fc.property(evidenceOfALane, aDay, (evidence, asOf) => {
		expect(runsOf(evidence.filter(givesView), [], { asOf }).map(({ from, to }) => [from, to]))
			.toEqual(runsOf(evidence, [], { asOf }).map(({ from, to }) => [from, to]));
	}));
});
