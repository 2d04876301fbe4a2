import { expect, test } from 'vitest';
import { filterEvidence } from './evidence-filter.ts';
import { actOn, hearsayOn, quoteOn } from './fixtures.ts';
import { laneModel, type LaneSubject } from './lane-model.ts';

const subject = (holder: string, holderName: string): LaneSubject =>
	({ holder, holderName, proposition: 'oslo-process', object: 'the Oslo process', label: holderName, region: null, group: null });
const meeting = (id: string, start: string, end: string) => ({ id, start, end, place: null, track: 'oslo', name: id, note: null });

const model = laneModel({
	subjects: [subject('NO', 'Norway'), subject('JP', 'Japan'), subject('FI', 'Finland')],
	evidence: [
		quoteOn('2008-06-03', 'supports'), quoteOn('2007-01-31', 'opposes', { mark: 'S/NF' }), quoteOn('2007-04-02', 'declined'),
		hearsayOn('2007-01-31', 'supports', { holder: 'NO', cable: '07TOKYO438' }), quoteOn('2007-01-31', 'supports', { proposition: 'ccw-venue' }),
		quoteOn('2007-03-01', 'supports', { review: 'rejected' }), quoteOn('2010-03-01', 'supports')
	],
	acts: [actOn('2008-12-03', 'signed', { holder: 'NO' })],
	alongside: [actOn('2009-05-29', 'ratified', { proposition: 'ccm-signature' }), actOn('2008-12-03', 'signed', { holder: 'NO' }), actOn('2010-01-01', 'signed', { proposition: 'ccm-signature' })],
	meetings: [meeting('dublin', '2008-05-19', '2008-05-30'), meeting('oslo', '2007-02-22', '2007-02-23'), meeting('vientiane', '2010-11-09', '2010-11-12')],
	period: { from: '2006-10-01', to: '2009-12-31' },
	asOf: '2009-06-30'
});

test('lanes stand in the order asked for, each with its own records up to the as-of date, in order of time', () => {
	expect(model.lanes.map((lane) => [lane.label, lane.evidence.map((row) => `${row.heldOn} ${row.stance}`)])).toEqual([
		['Norway', ['2007-01-31 supports']], ['Japan', ['2007-01-31 opposes', '2007-04-02 declined', '2008-06-03 supports']], ['Finland', []]
	]);
});

test('each lane knows its position, shifts and acts; a lane without evidence is there, and empty', () => {
	expect(model.lanes.map((lane) => [lane.position?.value ?? null, lane.shifts.length, lane.acts.length, lane.runs.length])).toEqual([
		['supports', 0, 1, 2], ['supports', 1, 0, 2], [null, 0, 0, 0]
	]);
});

test('acts on other matters stand beside the lanes of their holder, up to the as-of date, and decide nothing', () => {
	expect(model.lanes.map((lane) => lane.alongside.map((act) => act.id))).toEqual([[], ['ratified-2009-05-29'], []]);
	expect(model.lanes[1]?.position?.source).toBe('stated');
});

test('it counts what it shows and knows the highest mark and the meetings of its period', () => {
	expect(model).toMatchObject({ quoteCount: 4, cableCount: 4, highestMark: 'S/NF' });
	expect(model.meetings.map((row) => row.id)).toEqual(['oslo', 'dublin']);
});

test('a filter leaves in what passes every condition', () => {
	const rows = [quoteOn('2007-01-31', 'opposes'), hearsayOn('2007-02-01', 'supports', { mark: null, firm: false })];
	expect(filterEvidence(rows, {})).toHaveLength(2);
	expect(filterEvidence(rows, { bases: [], firstHandOnly: true })).toEqual([rows[0]]);
	expect(filterEvidence(rows, { marks: ['none'] })).toEqual([rows[1]]);
	expect(filterEvidence(rows, { firm: true, stances: ['supports'] })).toEqual([]);
	expect(filterEvidence(rows, { bases: ['reported'], certainties: ['certain'], reviews: ['unreviewed'] })).toEqual([rows[1]]);
});
