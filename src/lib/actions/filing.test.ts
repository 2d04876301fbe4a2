import { describe, expect, test } from 'vitest';
import { extractActions } from './extract-actions.ts';
import { fileByHand, type HandFiling } from './file-by-hand.ts';
import type { FollowUpAct } from './follow-up.ts';
import { stateOf } from './follow-up.ts';
import { actOf, eventsOf, rowOf } from './follow-up-rows.ts';
import { cableOf, TEST_TOPIC } from './test-cable.ts';

describe('rows', () => {
	const acts: FollowUpAct[] = [
		{ kind: 'note', body: 'n' }, { kind: 'task', body: 't', onDay: null }, { kind: 'task-done', refersTo: 2 }, { kind: 'draft', body: 'd', template: 'foia' },
		{ kind: 'sent', onDay: '2026-11-24', refersTo: 4, body: null }, { kind: 'reminder', onDay: '2026-12-01', body: 'r' }, { kind: 'deadline-moved', onDay: null, reason: 'x' },
		{ kind: 'reply-received', linkedCable: '07STATE1', onDay: '2007-05-14' }, { kind: 'reply-dismissed', linkedCable: '07STATE2', reason: null }, { kind: 'status-changed', status: 'answered', reason: null, onDay: null },
		{ kind: 'undone', undoes: 1 }, { kind: 'filed', reason: null }, { kind: 'corrected', changes: { asked: ['NO'], deadline: null }, reason: 'x' }
	];
	test.each(acts.map((act) => [act.kind, act] as const))('%s comes back from its row', (_, act) => {
		expect(actOf(rowOf(act))).toEqual(act);
	});

	test('a log is read in the order of its numbers, whatever the order of the rows', () => {
		const rows = acts.map((act, index) => ({ ...rowOf(act), id: index + 1, by: 'a', at: '2026-11-24T10:00:00Z' }));
		expect(stateOf(eventsOf([...rows].reverse()))).toMatchObject({ status: 'answered', replies: ['07STATE1'], dismissed: ['07STATE2'], notes: [], tasks: [{ isDone: true }] });
	});

	test('a row that lacks what its kind needs changes nothing', () => {
		expect([actOf({ ...rowOf(acts[0]!), body: null }), eventsOf([{ ...rowOf(acts[9]!), status: null, id: 1, by: 'a', at: '' }])]).toEqual([null, []]);
	});
});

describe('filed by hand', () => {
	const text = 'Strand asked that the U.S. provide its data on cluster munitions. He was late.';
	const cable = cableOf([text]);
	const given: HandFiling = { paragraph: 1, span: { start: 0, end: 65 }, kind: 'host-asks-us', asker: 'NO', asked: ['US'], ask: 'Provide data', due: null };

	test('has the identity that the extractor gives the same words', () => {
		const [found] = extractActions(cable, TEST_TOPIC);
		const filed = fileByHand(cable, { ...given, span: found!.span });
		expect(filed.ok && filed.request.id).toBe(found!.id);
	});

	test('quotes the selection without the blanks at its ends', () => {
		const filed = fileByHand(cable, { ...given, span: { start: 65, end: 200 }, due: '2008-04-01' });
		expect(filed).toMatchObject({ ok: true, request: { quote: 'He was late.', span: { start: 66, end: 78 }, deadline: { date: '2008-04-01' }, mark: 'C', rules: ['filed-by-hand'] } });
	});

	test.each([
		['The cable has no paragraph 9.', { paragraph: 9 }], ['Select the words that ask or promise.', { span: { start: 64, end: 66 } }], ['Say in one line what is asked.', { ask: ' ' }], ['Say who is asked.', { asked: [] }]
	])('%s', (reason, change) => {
		expect(fileByHand(cable, { ...given, ...change })).toEqual({ ok: false, reason });
	});
});
