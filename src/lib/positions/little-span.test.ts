import { expect, test } from 'vitest';
import { actOn, quoteOn } from './fixtures.ts';
import { littleSpan } from './little-span.ts';

test.each([
	['nothing known: the year before', [], [], { from: '2007-05-01', to: '2008-06-30' }],
	['from the month before the first words', [quoteOn('2006-11-20', 'opposes'), quoteOn('2007-11-20', 'opposes')], [], { from: '2006-10-01', to: '2008-06-30' }],
	['an act counts as well', [quoteOn('2006-11-20', 'opposes')], [actOn('2005-01-31', 'signed')], { from: '2004-12-01', to: '2008-06-30' }]
])('%s', (_name, rows, acts, span) => {
	expect(littleSpan(rows, acts, '2008-06-30')).toEqual(span);
});
