import { expect, test } from 'vitest';
import type { Proposition } from '#lib/topics/topic.ts';
import { actOn, quoteOn } from './fixtures.ts';
import { indexAsOf, indexSeries } from './index-series.ts';
import { groundsOf } from './prohibition-index.ts';

const proposition = (id: string, direction: -1 | 0 | 1): Proposition =>
	({ id, direction, group: 'forum', name: id, object: id, statement: id, borderlines: [] });
const PROPOSITIONS = [proposition('oslo-process', 1), proposition('ccw-venue', -1), proposition('possession', -1), proposition('ccm-signature', 1), proposition('ccw-protocol', 0)];

test('it begins with the third position, steps with each turn, and leaves a gap when positions lapse', () => {
	const { steps, now } = indexSeries(PROPOSITIONS, [
		quoteOn('2007-01-31', 'opposes'), quoteOn('2007-01-31', 'supports', { proposition: 'ccw-venue' }), quoteOn('2007-03-01', 'supports', { proposition: 'possession' }),
		quoteOn('2007-05-01', 'supports', { proposition: 'ccw-protocol' }), quoteOn('2008-05-30', 'supports')
	], [actOn('2008-12-03', 'signed', { proposition: 'ccm-signature' })], { asOf: '2009-06-30' });
	expect(steps).toEqual([
		{ from: '2007-03-01', to: '2008-05-29', value: -1, terms: 3, newest: { id: '07TOKYO0301-2-supports-JP-possession', collection: 'mine' } },
		{ from: '2008-05-30', to: '2008-07-31', value: -1 / 3, terms: 3, newest: { id: '08TOKYO0530-2-supports-JP-oslo-process', collection: 'mine' } }
	]);
	expect(now.value).toBeNull();
	expect(now.terms.map((term) => term.proposition)).toEqual(['oslo-process', 'ccm-signature']);
	expect(now.omitted).toEqual([{ proposition: 'ccw-venue', why: 'lapsed' }, { proposition: 'possession', why: 'lapsed' }]);
});

test('on the first day of a step the working is that of the step, its records the newest first', () => {
	const rows = [quoteOn('2007-01-31', 'opposes'), quoteOn('2007-03-01', 'supports', { proposition: 'possession' })];
	const acts = [actOn('2008-12-03', 'signed', { proposition: 'ccm-signature' })];
	const [step] = indexSeries(PROPOSITIONS, rows, [...acts, actOn('2007-02-01', 'signed', { proposition: 'ccw-venue' })], { asOf: '2009-06-30' }).steps;
	const index = indexAsOf(PROPOSITIONS, rows, [actOn('2007-02-01', 'signed', { proposition: 'ccw-venue' }), ...acts], { asOf: step?.from ?? '' });
	expect(index).toMatchObject({ value: step?.value, terms: [{ proposition: 'oslo-process' }, { proposition: 'ccw-venue' }, { proposition: 'possession' }] });
	expect(groundsOf(index).map(({ heldOn }) => heldOn)).toEqual(['2007-03-01', '2007-01-31']);
});

test('without evidence there are no steps', () => {
	expect(indexSeries(PROPOSITIONS, [], [], { asOf: '2009-06-30' }).steps).toEqual([]);
});
