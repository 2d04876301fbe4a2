import { expect, test } from 'vitest';
import { actOn, hearsayOn, quoteOn } from '#lib/positions/fixtures.ts';
import { standingsAsOf } from '#lib/positions/standings.ts';
import type { Evidence, OfficialAct } from '#lib/positions/evidence.ts';
import { lookOf } from './map-look.ts';

test.for<[string, Evidence[], OfficialAct[], object]>([
	['own words', [quoteOn('2009-01-31', 'supports')], [], { kind: 'held', fill: 'supports', pattern: null, line: 'paper', sign: { fill: 'paper' } }],
	['a half-way position', [quoteOn('2009-01-31', 'reserved')], [], { kind: 'held', fill: 'reserved', line: 'reserved-edge', sign: { fill: null, tone: 'ink' } }],
	['a proposal', [quoteOn('2009-01-31', 'opposes', { firm: false })], [], { kind: 'held', fill: 'opposes-shade', line: 'opposes-edge', sign: { fill: 'opposes' } }],
	['hearsay', [hearsayOn('2009-01-31', 'opposes')], [], { kind: 'held', pattern: 'opposes', sign: { backed: true } }],
	['hearsay that is a proposal', [hearsayOn('2009-01-31', 'opposes', { firm: false })], [], { pattern: 'opposes-thin' }],
	['a judgement', [hearsayOn('2009-01-31', 'undecided', { basis: 'assessed' })], [], { kind: 'held', fill: 'undecided-shade', dotted: true }],
	['a judgement that is a proposal', [hearsayOn('2009-01-31', 'undecided', { basis: 'assessed', firm: false })], [], { fill: 'undecided-tint', dotted: true }],
	['a contradiction', [quoteOn('2009-01-31', 'supports', { cable: '09TOKYO1' }), quoteOn('2009-01-31', 'opposes', { cable: '09TOKYO2' })], [], { kind: 'held', pattern: 'mixed', line: 'ink', sign: null }],
	['words of long ago', [quoteOn('2007-05-31', 'supports')], [], { kind: 'lapsed', fill: 'wash', line: 'supports-edge', sign: null }],
	['a refusal', [quoteOn('2009-01-31', 'declined')], [], { kind: 'declined', fill: 'paper', line: 'muted', sign: { value: 'declined', fill: null } }],
	['an act', [], [actOn('2008-12-03', 'signed')], { kind: 'held', fill: 'supports' }]
])('%s', ([, evidence, acts, look]) => {
	const [standing] = standingsAsOf(evidence, acts, { asOf: '2009-06-30' });
	expect(lookOf(standing ?? null)).toMatchObject(look);
});

test('no evidence is plain land, and what lapsed stands back behind what holds', () => {
	expect(lookOf(null)).toMatchObject({ kind: 'blank', fill: 'wash', sign: null });
	const [lapsed] = standingsAsOf([quoteOn('2007-05-31', 'supports')], [], { asOf: '2009-06-30' });
	const [held] = standingsAsOf([quoteOn('2009-01-31', 'supports', { firm: false })], [], { asOf: '2009-06-30' });
	expect(lookOf(lapsed ?? null).lineOpacity).toBeLessThan(lookOf(held ?? null).lineOpacity);
});
