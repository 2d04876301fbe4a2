import { expect, test } from 'vitest';
import { actOn, hearsayOn, quoteOn } from '#lib/positions/fixtures.ts';
import { standingsAsOf } from '#lib/positions/standings.ts';
import { nameStanding } from './name-standing.ts';

test.each([
	['own words', [quoteOn('2007-01-31', 'opposes')], [], 'Japan opposes the Oslo process'],
	['hearsay', [hearsayOn('2007-01-31', 'supports', { holder: 'GB' })], [], 'The United Kingdom supports the Oslo process, as others report'],
	['a refusal', [quoteOn('2007-01-31', 'declined')], [], 'Japan was asked and gave no view on the Oslo process'],
	['an old word', [quoteOn('2005-01-31', 'opposes')], [], 'Japan opposes the Oslo process in 2005, last heard'],
	['another act', [], [actOn('2007-01-01', 'voted-no')], 'Japan voted against the Convention on Cluster Munitions']
])('%s', (_name, rows, acts, says) => {
	expect(standingsAsOf(rows, acts, { asOf: '2007-06-30' }).map((standing) => nameStanding(standing, 'the Oslo process').says)).toEqual([says]);
});
