import { expect, test } from 'vitest';
import { modelOf } from '#lib/charts/fixtures.ts';
import { actOn, quoteOn } from './fixtures.ts';
import { overPeriod } from './over-period.ts';

const model = modelOf([quoteOn('2007-01-31', 'opposes'), quoteOn('2008-06-03', 'supports', { cable: '08TOKYO1' })], [actOn('2008-12-03', 'voted-no')]);

test.for<[string, string, number, number, string[]]>([
	['2006-10-01', '2009-12-31', 2, 1, ['oslo-2007', 'ccw-gge-2007']],
	['2007-02-23', '2007-06-01', 0, 0, ['oslo-2007']],
	['2008-06-03', '2008-06-30', 1, 0, []],
	['2008-12-03', '2008-12-31', 1, 1, []]
])('from %s to %s: shifts, divergences, meetings', ([from, to, shifts, divergences, meetings]) => {
	const { lanes: [lane], meetings: shown } = overPeriod({ ...model, period: { from, to } });
	expect(lane?.shifts).toHaveLength(shifts);
	expect(lane?.divergences).toHaveLength(divergences);
	expect(shown.map(({ id }) => id)).toEqual(meetings);
	expect(lane?.evidence).toHaveLength(2);
});
