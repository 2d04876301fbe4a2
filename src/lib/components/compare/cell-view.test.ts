import { expect, test } from 'vitest';
import { comparedCell } from '#lib/positions/comparison.ts';
import type { Evidence, OfficialAct } from '#lib/positions/evidence.ts';
import { actOn, hearsayOn, quoteOn } from '#lib/positions/fixtures.ts';
import { cellView, cellWord } from './cell-view.ts';

test.for<[string, Evidence[], OfficialAct[], string]>([
	['nothing', [], [], 'no evidence |  | '],
	['a refusal', [quoteOn('2008-05-03', 'declined')], [], 'declined to say | asked, 3 May 2008 | '],
	['one quote', [quoteOn('2008-05-03', 'supports')], [], 'supports | 1 quote, 7 months old | single source'],
	['two cables', [quoteOn('2008-11-20', 'opposes'), quoteOn('2008-12-20', 'opposes')], [], 'opposes | 2 quotes, this month | '],
	['hearsay', [hearsayOn('2008-11-20', 'reserved', { firm: false })], [], 'reserved | 1 quote, 1 month old | hearsay, single source'],
	['a judgement', [hearsayOn('2008-11-20', 'reserved', { basis: 'assessed' })], [], 'reserved | 1 quote, 1 month old | post’s view, single source'],
	['lapsed', [quoteOn('2007-01-31', 'reserved')], [], 'last: reserved | 31 Jan 2007 | single source'],
	['an act', [quoteOn('2007-12-31', 'reserved')], [actOn('2008-12-03', 'signed')], 'supports | signed 3 Dec 2008 | ']
])('%s', ([, evidence, acts, expected]) => {
	const view = cellView(comparedCell({ holder: 'JP', proposition: 'oslo-process', on: '2008-12-31', teller: 'all' }, evidence, acts));
	expect(`${cellWord(view)} | ${view.rests} | ${view.badges.join(', ')}`).toBe(expected);
});

test('where there is little room it says the same shorter', () => {
	const at = (on: string): string => cellView(comparedCell({ holder: 'JP', proposition: 'oslo-process', on, teller: 'all' }, [quoteOn('2008-05-03', 'supports')], [])).restsShort;
	expect(at('2008-12-31')).toBe('1 quote · 7 mo');
	expect(at('2008-05-31')).toBe('1 quote · new');
});
