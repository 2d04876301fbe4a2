import { expect, test } from 'vitest';
import { actOn, quoteOn } from '#lib/positions/fixtures.ts';
import { indexAsOf } from '#lib/positions/index-series.ts';
import type { Proposition } from '#lib/topics/topic.ts';
import { indexWorkingWords } from './index-words.ts';

const PROPOSITIONS = ([['oslo-process', 1], ['ccw-venue', -1], ['total-ban', 1]] as const).map(([id, direction]): Proposition =>
	({ id, direction, group: 'forum', name: id, object: id, statement: id, borderlines: [] }));

test('the working of an index says what each position adds, and what is left out', () => {
	const index = indexAsOf(PROPOSITIONS, [quoteOn('2008-01-31', 'opposes', { proposition: 'ccw-venue' })], [actOn('2008-12-03', 'signed')], { asOf: '2009-01-31' });
	expect(indexWorkingWords(index, (id) => id.toUpperCase()).slice(1)).toEqual([
		'OSLO-PROCESS: supports by its act, which adds +1.', 'CCW-VENUE: opposes, which adds +1.', 'Left out: TOTAL-BAN (no evidence).'
	]);
});
