import { expect, test } from 'vitest';
import { quoteOn } from './fixtures.ts';
import { laneModel, type LaneSubject } from './lane-model.ts';
import { orderLanes, type LaneOrder } from './lane-order.ts';

const subject = (holder: string, label: string, region: string): LaneSubject =>
	({ holder, holderName: label, label, proposition: 'oslo-process', object: 'the Oslo process', region, group: null });
const { lanes } = laneModel({
	subjects: [subject('FI', 'Finland', 'Europe'), subject('JP', 'Japan', 'Asia'), subject('NO', 'Norway', 'Europe'), subject('IN', 'India', 'Asia')],
	evidence: [
		quoteOn('2007-01-31', 'opposes'), quoteOn('2008-06-03', 'conditional'), quoteOn('2008-05-01', 'supports', { holder: 'NO' }),
		quoteOn('2006-11-01', 'supports', { holder: 'IN' })
	],
	acts: [], meetings: [], period: { from: '2006-10-01', to: '2009-12-31' }, asOf: '2009-06-30'
});

test.for<[LaneOrder, string]>([
	['evidence', 'Japan India Norway Finland'], ['position', 'Norway Japan India Finland'], ['shift', 'Japan Finland India Norway'],
	['name', 'Finland India Japan Norway'], ['region', 'India Japan Finland Norway']
])('by %s', ([order, expected]) => {
	expect(orderLanes(lanes, order).map((lane) => lane.label).join(' ')).toBe(expected);
});

test('groups stay together, in the order of their names', () => {
	const grouped = lanes.map((lane) => ({ ...lane, group: lane.region }));
	expect(orderLanes(grouped, 'position').map((lane) => lane.label)).toEqual(['Japan', 'India', 'Norway', 'Finland']);
});
