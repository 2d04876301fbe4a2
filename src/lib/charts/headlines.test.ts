import { expect, test } from 'vitest';
import type { Evidence } from '#lib/positions/evidence.ts';
import { quoteOn } from '#lib/positions/fixtures.ts';
import { modelOf, subjectOf } from './fixtures.ts';
import { countryHeadline, indexHeadline, laneHeadline, panelsHeadline } from './headlines.ts';

const OBJECT = 'the Oslo process';

test.for<[string, Evidence[], string[], string]>([
	['one country that moved', [quoteOn('2007-01-31', 'opposes'), quoteOn('2008-06-03', 'supports')], ['JP'], 'Japan moves from opposition to support on the Oslo process'],
	['one country, one cable', [quoteOn('2008-01-31', 'opposes')], ['JP'], 'Japan on the Oslo process'],
	['two sides', [quoteOn('2008-05-31', 'opposes'), quoteOn('2008-05-31', 'supports', { holder: 'NO', cable: '08OSLO9' })], ['JP', 'NO', 'GB'],
		'Norway is for the Oslo process, Japan against it'],
	['one side', [quoteOn('2008-05-31', 'opposes'), quoteOn('2008-05-31', 'reserved', { holder: 'NO', cable: '08OSLO9' })], ['JP', 'NO', 'GB'],
		'Japan and Norway are against the Oslo process'],
	['many on a side', ['NO', 'GB', 'DE'].map((holder) => quoteOn('2008-05-31', 'supports', { holder, cable: `08OSLO-${holder}` })), ['JP', 'NO', 'GB', 'DE'],
		'Three of four countries are for the Oslo process'],
	['nothing to say', [], ['JP', 'NO', 'GB'], 'Japan, Norway and the United Kingdom on the Oslo process']
])('headline: %s', ([, evidence, holders, expected]) => {
	expect(laneHeadline(modelOf(evidence, [], holders.map((holder) => subjectOf(holder))), OBJECT)).toBe(expected);
});

const forum = { ...subjectOf('JP'), proposition: 'ccw-venue', object: 'the CCW as the forum', label: 'CCW as the forum' };

test('one country: where it moved, as far as two cables show it', () => {
	const moved = [quoteOn('2007-01-31', 'opposes'), quoteOn('2008-06-03', 'supports')];
	const still = [quoteOn('2007-01-31', 'supports', { proposition: 'ccw-venue' })];
	expect(countryHeadline(modelOf([...moved, ...still], [], [subjectOf('JP'), forum]))).toBe('Japan moves on the Oslo process');
	expect(countryHeadline(modelOf(still, [], [subjectOf('JP'), forum]))).toBe('Japan on two propositions');
	expect(countryHeadline(modelOf([], [], []))).toBe('No evidence');
});

test('several propositions: how many countries, and how many of them move', () => {
	const moved = [quoteOn('2007-01-31', 'opposes'), quoteOn('2008-06-03', 'supports')];
	const norway = subjectOf('NO');
	expect(panelsHeadline(modelOf(moved, [], [subjectOf('JP'), norway, forum, { ...forum, ...norway, proposition: 'ccw-venue' }]))).toBe('Two countries on two propositions; one country moves');
	expect(panelsHeadline(modelOf([], [], [subjectOf('JP'), forum]))).toBe('Japan on two propositions');
});

test('the index: who stands at its two ends', () => {
	const lane = (label: string, value: number | null) => ({ holder: label, label, series: { steps: [], now: { value, terms: [], omitted: [] } } });
	const model = { asOf: '2009-06-30', period: { from: '2007-01-01', to: '2009-06-30' }, meetings: [] };
	expect(indexHeadline({ ...model, lanes: [lane('Japan', 0.1), lane('United States', -0.8), lane('Norway', 0.9), lane('Finland', null)] }))
		.toBe('Norway stands nearest to prohibition, the United States to retention');
	expect(indexHeadline({ ...model, lanes: [lane('Japan', 0.1), lane('Finland', null)] })).toBe('The prohibition index');
});
