import { expect, test } from 'vitest';
import { actOn, hearsayOn, quoteOn } from './fixtures.ts';
import { byStandpoint, standingsAsOf, standpointOf } from './standings.ts';

const rows = [
	quoteOn('2007-01-31', 'opposes'), quoteOn('2008-11-01', 'supports'),
	quoteOn('2007-03-01', 'declined', { holder: 'FI' }), hearsayOn('2007-05-01', 'supports', { holder: 'SE' }), quoteOn('2006-01-01', 'supports', { holder: 'NO' })
];
const on = (asOf: string) => Object.fromEntries(standingsAsOf(rows, [], { asOf }).map((standing) => [standing.holder, standpointOf(standing)]));

test.each([
	['before anything was said', '2005-12-31', {}],
	['a lapsed word is remembered as such', '2007-12-01', { FI: 'declined', JP: 'opposes', NO: 'lapsed', SE: 'supports' }],
	['a refusal lapses and leaves nothing', '2008-10-01', { JP: 'lapsed', NO: 'lapsed', SE: 'supports' }],
	['the later word replaces the earlier', '2008-12-01', { JP: 'supports', NO: 'lapsed', SE: 'lapsed' }]
])('%s', (_name, asOf, expected) => {
	expect(on(asOf)).toEqual(expected);
});

test('a refusal never replaces a position, and rejected records count for nothing', () => {
	const later = quoteOn('2007-06-01', 'declined');
	const [japan] = standingsAsOf([...rows.slice(0, 1), later], [], { asOf: '2007-07-01' });
	expect(japan).toMatchObject({ holder: 'JP', position: { value: 'opposes' }, declined: { id: later.id } });
	expect(standingsAsOf([quoteOn('2007-01-31', 'opposes', { review: 'rejected' })], [], { asOf: '2007-07-01' })).toEqual([]);
});

test('an act alone gives a standing', () => {
	expect(standingsAsOf([], [actOn('2008-12-03', 'signed')], { asOf: '2020-01-01' })[0]).toMatchObject({ holder: 'JP', position: { value: 'supports', source: 'act' } });
});

test('every standpoint has its place, taken or not', () => {
	const groups = byStandpoint(standingsAsOf(rows, [], { asOf: '2007-12-01' }));
	expect(groups.map(({ standpoint, standings }) => [standpoint, standings.length])).toEqual([
		['supports', 1], ['conditional', 0], ['undecided', 0], ['reserved', 0], ['opposes', 1], ['mixed', 0], ['declined', 1], ['lapsed', 1]
	]);
});
