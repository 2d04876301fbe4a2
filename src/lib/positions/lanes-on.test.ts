import { expect, test } from 'vitest';
import { quoteOn } from './fixtures.ts';
import { laneModel } from './lane-model.ts';
import { lanesOn } from './lanes-on.ts';

test('the lanes on one proposition, with what they alone rest on', () => {
	const subjects = ['oslo-process', 'ccw-venue'].map((proposition) => ({ holder: 'JP', holderName: 'Japan', proposition, object: proposition, label: 'Japan', region: null, group: null }));
	const evidence = [quoteOn('2007-01-31', 'opposes', { mark: 'S' }), quoteOn('2008-01-31', 'supports', { proposition: 'ccw-venue' }), quoteOn('2008-02-28', 'supports', { proposition: 'ccw-venue' })];
	const model = laneModel({ subjects, evidence, acts: [], meetings: [], asOf: '2009-06-30', period: { from: '2006-10-01', to: '2009-12-31' } });
	expect(model).toMatchObject({ quoteCount: 3, cableCount: 3, highestMark: 'S' });
	expect(lanesOn(model, 'ccw-venue')).toMatchObject({ lanes: [{ id: 'JP/ccw-venue' }], quoteCount: 2, cableCount: 2, highestMark: 'C' });
	expect(lanesOn(model, 'total-ban')).toMatchObject({ lanes: [], quoteCount: 0, highestMark: null });
});
