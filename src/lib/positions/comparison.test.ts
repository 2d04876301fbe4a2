import { expect, test } from 'vitest';
import { cellId, comparedCell, inDecidingOrder, materialOf, parseCellId, type CellKey } from './comparison.ts';
import { actOn, hearsayOn, quoteOn } from './fixtures.ts';

const key = (change: Partial<CellKey> = {}): CellKey => ({ holder: 'JP', proposition: 'oslo-process', on: '2008-12-31', teller: 'all', ...change });

test.for<[string, CellKey]>([
	['JP~oslo-process~2008-12-31', key()], ['JP~oslo-process~2008-12-31~reported', key({ teller: 'reported' })], ['NGO:JP~oslo-process~2008-12-31', key({ holder: 'NGO:JP' })]
])('%s is written and read', ([id, expected]) => {
	expect(cellId(expected)).toBe(id);
	expect(parseCellId(id)).toEqual(expected);
});

test.for(['', 'JP', 'JP~oslo-process', 'JP~oslo-process~yesterday', 'JP~oslo-process~2008-12-31~rumoured', 'JP~oslo-process~2008-12-31~stated~x', '~~2008-12-31'])('%j is no cell', (id) => {
	expect(parseCellId(id)).toBeNull();
});

test('a cell rests on its own holder, proposition, day and teller; acts count with everybody alone', () => {
	const own = quoteOn('2008-01-01', 'supports');
	const told = hearsayOn('2008-02-01', 'opposes');
	const evidence = [own, told, quoteOn('2009-01-01', 'opposes'), quoteOn('2008-01-01', 'opposes', { holder: 'DE' }), quoteOn('2008-01-01', 'opposes', { proposition: 'total-ban' })];
	const act = actOn('2008-12-03', 'signed');
	expect(materialOf(key(), evidence, [act])).toEqual({ evidence: [own, told], acts: [act] });
	expect(materialOf(key({ teller: 'reported' }), evidence, [act])).toEqual({ evidence: [told], acts: [] });
	expect(comparedCell(key({ teller: 'stated' }), evidence, [act]).position?.value).toBe('supports');
	expect(comparedCell(key({ teller: 'reported' }), evidence, [act]).position?.value).toBe('opposes');
	expect(comparedCell(key({ teller: 'assessed' }), evidence, [act]).position).toBeNull();
});

test('what decides comes first, then the newest; what was rejected is left out', () => {
	const [old, own, told, wrong] = [quoteOn('2007-01-01', 'opposes'), quoteOn('2008-01-01', 'supports'), hearsayOn('2008-02-01', 'opposes'), quoteOn('2008-03-01', 'opposes', { review: 'rejected' })];
	const evidence = [old, own, told, wrong];
	expect(inDecidingOrder(evidence, comparedCell(key(), evidence, []).position)).toEqual([own, told, old]);
	const sameDay = [hearsayOn('2008-12-05', 'supports'), quoteOn('2008-12-05', 'supports', { paragraph: 3 }), quoteOn('2008-12-05', 'supports')];
	const signed = comparedCell(key(), sameDay, [actOn('2008-12-03', 'signed')]);
	expect(inDecidingOrder(sameDay, signed.position)).toEqual([sameDay[2], sameDay[1], sameDay[0]]);
});

test('a refusal to say shows where there is no position, until it is too old', () => {
	const refusal = quoteOn('2008-01-01', 'declined');
	expect(comparedCell(key(), [refusal], []).declined).toEqual(refusal);
	expect(comparedCell(key(), [refusal, quoteOn('2008-01-02', 'supports')], []).declined).toBeNull();
	expect(comparedCell(key({ on: '2009-12-31' }), [refusal], []).declined).toBeNull();
});
