import { expect, test } from 'vitest';
import { dayNumber } from '#lib/positions/calendar.ts';
import type { Evidence } from '#lib/positions/evidence.ts';
import { modelOf, subjectOf } from '#lib/charts/fixtures.ts';
import { placeLanes } from '#lib/charts/lane-layout.ts';
import type { PlacedStop } from '#lib/charts/placed-lanes.ts';
import { hearsayOn, quoteOn } from '#lib/positions/fixtures.ts';
import { meetingAt, stopAt, walk } from './walk.ts';

const placed = placeLanes(modelOf([
	quoteOn('2007-01-31', 'opposes'), quoteOn('2008-06-03', 'supports'),
	quoteOn('2008-05-01', 'supports', { holder: 'NO', cable: '08OSLO1' }), quoteOn('2008-05-01', 'supports', { holder: 'NO', cable: '08OSLO1', paragraph: 7 })
], [], [subjectOf('JP'), subjectOf('GB'), subjectOf('NO')]), 1000);
const name = (stop: PlacedStop | null): string | null => stop && `${stop.lane}/${stop.stop}`;
const stop = (lane: number, index: number): PlacedStop => placed.stops.find((each) => each.lane === lane && each.stop === index) as PlacedStop;

test.for<[string, string | null, string | null]>([
	['ArrowRight', null, '0/0'], ['ArrowRight', '0/0', '0/1'], ['ArrowRight', '0/1', '0/1'], ['ArrowLeft', '0/0', '0/0'], ['End', '0/0', '0/1'],
	['Home', '2/1', '2/0'], ['ArrowDown', '0/1', '2/0'], ['ArrowDown', '2/0', '2/0'], ['ArrowUp', '2/0', '0/1'], ['ArrowUp', '0/0', '-1/0'], ['Tab', '0/0', null]
])('%s from %s leads to %s', ([key, from, to]) => {
	const at = from === null ? null : stop(Number(from.charAt(0)), Number(from.charAt(2)));
	expect(name(walk(placed, at, key))).toBe(to);
});

test('a figure without marks leads to its meetings, and one without those nowhere', () => {
	expect(walk(placeLanes({ ...modelOf([]), meetings: [] }, 1000), null, 'ArrowRight')).toBeNull();
	expect(name(walk(placeLanes(modelOf([]), 1000), null, 'ArrowRight'))).toBe('-1/0');
});

test('a pointer means the mark near it, or the words that the run under it rests on', () => {
	const first = stop(0, 0);
	const all = (): boolean => true;
	expect(name(stopAt(placed, first.x + 4, first.y, all))).toBe('0/0');
	expect(name(stopAt(placed, first.x + 60, first.y, all))).toBe('0/0');
	expect(name(stopAt(placed, first.x - 60, first.y, all))).toBeNull();
	expect(name(stopAt(placed, first.x, 2, all))).toBeNull();
	expect(name(stopAt(placed, stop(2, 0).x, stop(2, 0).y, (each) => each.stop === 1))).toBe('2/1');
});

const held = [quoteOn('2007-01-31', 'opposes'), hearsayOn('2007-06-30', 'supports'), hearsayOn('2007-10-31', 'undecided')];
const mixed = [quoteOn('2007-01-31', 'opposes', { cable: '07OSLO9' }), quoteOn('2007-01-31', 'supports', { cable: '07TOKYO438' })];

test.for<[string, Evidence[], string, number, string | null]>([
	['own words hold after hearsay was heard', held, '2008-03-01', 11, 'opposes'],
	['at its own tick hearsay is meant', held, '2007-06-30', 11, 'supports'],
	['hearsay steps in once they have lapsed, the latest', held, '2008-12-01', 11, 'undecided'],
	['the hairline rests on what lapsed', [quoteOn('2007-01-31', 'opposes'), hearsayOn('2007-02-28', 'declined')], '2009-02-01', 11, 'opposes'],
	['the upper half of a mixed position is support', mixed, '2007-06-01', 5, 'supports'],
	['the lower half is opposition', mixed, '2007-06-01', 17, 'opposes'],
	['at the left edge, where all older words stand, too', [quoteOn('2006-01-31', 'opposes'), hearsayOn('2006-06-30', 'supports')], '2006-10-03', 11, 'opposes'],
	['before any words there is nothing', held, '2006-12-01', 11, null]
])('over a run the words are meant that it rests on: %s', ([, evidence, day, down, stance]) => {
	const model = modelOf(evidence);
	const figure = placeLanes(model, 1000);
	const { plot, bands } = figure;
	const share = (dayNumber(day) - dayNumber(model.period.from)) / (dayNumber(model.period.to) + 1 - dayNumber(model.period.from));
	const found = stopAt(figure, plot.x + share * plot.width, (bands[0]?.y ?? 0) + down, () => true);
	expect(found && model.lanes[0]?.evidence[found.stop]?.stance).toBe(stance);
});

test('meetings are a lane over the others, found by their names and by their lines', () => {
	const [oslo, ccw] = placed.meetings;
	if (!oslo || !ccw) throw new Error('Two meetings are meant.');
	expect(name(walk(placed, oslo, 'ArrowRight'))).toBe('-1/1');
	expect(name(walk(placed, ccw, 'ArrowDown'))).toBe('0/0');
	expect(name(walk(placed, ccw, 'ArrowUp'))).toBe('-1/1');
	expect(name(meetingAt(placed, oslo.label.x + 2, oslo.y))).toBe('-1/0');
	expect(name(meetingAt(placed, ccw.x + 8, placed.plot.y - 2))).toBe('-1/1');
	expect(name(meetingAt(placed, ccw.x + 2, placed.plot.y + 60))).toBe('-1/1');
	expect(name(meetingAt(placed, ccw.x + 8, placed.plot.y + 60))).toBeNull();
});
