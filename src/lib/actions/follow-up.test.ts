import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ACTION_STATUSES, eventsAsOf, stateOf, type ActionStatus, type FollowUpAct, type FollowUpEvent } from './follow-up.ts';
import { file, movesOf } from './follow-up-moves.ts';

const HEAD = { by: 'researcher', at: '2026-11-24T10:00:00Z' };

/** Files acts one after the other; every one has to be accepted. */
function logOf(...acts: FollowUpAct[]): readonly FollowUpEvent[] {
	return acts.reduce<readonly FollowUpEvent[]>((events, act) => {
		const filing = file(events, act, HEAD);
		if (!filing.ok) throw new Error(filing.reason);
		return filing.events;
	}, []);
}
const refusal = (events: readonly FollowUpEvent[], act: FollowUpAct): string | null => {
	const filing = file(events, act, HEAD);
	return filing.ok ? null : filing.reason;
};

const DRAFT: FollowUpAct = { kind: 'draft', body: 'Dear Sir', template: 'foia' };
const REPLY: FollowUpAct = { kind: 'reply-received', linkedCable: '07STATE96596' };
const status = (to: ActionStatus, reason: string | null = null): FollowUpAct => ({ kind: 'status-changed', status: to, reason });

describe('the state', () => {
	test('of an empty log is open', () => {
		expect(stateOf([])).toMatchObject({ status: 'open', movedDue: undefined, replies: [], tasks: [], drafts: [] });
	});

	test('follows a draft sent, a reply linked, the item closed and opened again', () => {
		const log = logOf(DRAFT, { kind: 'sent', onDay: '2026-11-24', refersTo: 1, body: null }, REPLY, status('answered'), status('done'), status('open'));
		expect(stateOf(log)).toMatchObject({ status: 'open', replies: ['07STATE96596'], drafts: [{ id: 1, sentOn: '2026-11-24' }] });
		expect(stateOf(log.slice(0, 5)).status).toBe('done');
	});

	test('a deadline moved to none is not the same as one that was not moved', () => {
		expect(stateOf(logOf({ kind: 'deadline-moved', onDay: null, reason: 'No longer needed' })).movedDue).toEqual({ date: null });
	});

	test('a cable is a reply or dismissed, whichever was said last', () => {
		const state = stateOf(logOf(REPLY, { kind: 'reply-dismissed', linkedCable: '07STATE96596', reason: 'Another matter' }));
		expect([state.replies, state.dismissed]).toEqual([[], ['07STATE96596']]);
	});
});

describe('refusals', () => {
	const done = logOf(status('done'));
	test.each<[string, readonly FollowUpEvent[], FollowUpAct]>([
		['It is open already.', [], status('open')],
		['It is done; open it again first.', done, status('withdrawn', 'x')],
		['It is done; open it again first.', done, { kind: 'task', body: 'Ask the archive', onDay: null }],
		['No reply is linked: link the cable that answers, or say how it was answered.', [], status('answered')],
		['Say why it is not actionable.', [], status('not-actionable')],
		['Write the note.', [], { kind: 'note', body: ' ' }],
		['Say why the deadline moves.', [], { kind: 'deadline-moved', onDay: '2026-12-01', reason: '' }],
		['“2026-02-30” is no day of the form YYYY-MM-DD.', [], { kind: 'reminder', onDay: '2026-02-30', body: null }],
		['There is no draft 7.', [], { kind: 'sent', onDay: '2026-11-24', refersTo: 7, body: null }],
		['There is no event 3 to take back.', [], { kind: 'undone', undoes: 3 }],
		['The draft was sent; take back the sending first.', logOf(DRAFT, { kind: 'sent', onDay: '2026-11-24', refersTo: 1, body: null }), { kind: 'undone', undoes: 1 }],
		['An undoing is not taken back; do the thing again.', logOf(DRAFT, { kind: 'undone', undoes: 1 }), { kind: 'undone', undoes: 2 }],
		['It was taken back already.', logOf(DRAFT, { kind: 'undone', undoes: 1 }), { kind: 'undone', undoes: 1 }],
		['A later change of status rests on it; take back that first.', logOf(status('done'), status('open')), { kind: 'undone', undoes: 1 }],
		['The status “answered” rests on this reply; change the status first.', logOf(REPLY, status('answered')), { kind: 'undone', undoes: 1 }],
		['07STATE96596 is linked already.', logOf(REPLY), REPLY]
	])('%s', (reason, events, act) => {
		expect(refusal(events, act)).toBe(reason);
	});

	test('somebody else was quicker', () => {
		const log = logOf({ kind: 'note', body: 'Mine' });
		expect([file(log, { kind: 'note', body: 'Yours' }, HEAD, null).ok, file(log, { kind: 'note', body: 'Yours' }, HEAD, 1).ok]).toEqual([false, true]);
	});

	test('every move is offered, the refused ones with a reason', () => {
		const moves = movesOf(logOf(status('done')));
		expect(moves.find((move) => move.kind === 'task')?.refusal).toBe('It is done; open it again first.');
		expect(moves.filter((move) => move.kind === 'status-changed').map((move) => [move.status, move.refusal === null])).toEqual([
			['open', true], ['answered', false], ['withdrawn', false], ['not-actionable', false]
		]);
		expect(movesOf([]).find((move) => move.kind === 'undone')?.refusal).toBe('Nothing was done yet.');
	});
});

const day = fc.constantFrom('2026-11-24', '2027-01-31', 'tomorrow');
const text = fc.constantFrom('', 'a reason');
const number = fc.integer({ min: 1, max: 12 });
const cable = fc.constantFrom('07STATE1', '07STATE2');
const anyAct: fc.Arbitrary<FollowUpAct> = fc.oneof(
	text.map((body): FollowUpAct => ({ kind: 'note', body })), fc.tuple(text, day).map(([body, onDay]): FollowUpAct => ({ kind: 'task', body, onDay })),
	number.map((refersTo): FollowUpAct => ({ kind: 'task-done', refersTo })), text.map((body): FollowUpAct => ({ kind: 'draft', body, template: null })),
	fc.tuple(day, fc.option(number)).map(([onDay, refersTo]): FollowUpAct => ({ kind: 'sent', onDay, refersTo, body: null })), day.map((onDay): FollowUpAct => ({ kind: 'reminder', onDay, body: null })),
	fc.tuple(fc.option(day), text).map(([onDay, reason]): FollowUpAct => ({ kind: 'deadline-moved', onDay, reason })), cable.map((linkedCable): FollowUpAct => ({ kind: 'reply-received', linkedCable })),
	cable.map((linkedCable): FollowUpAct => ({ kind: 'reply-dismissed', linkedCable, reason: null })),
	fc.tuple(fc.constantFrom(...ACTION_STATUSES), fc.option(text)).map(([to, reason]) => status(to, reason)), number.map((undoes): FollowUpAct => ({ kind: 'undone', undoes }))
);

/** Files whatever is accepted of a sequence of acts. */
function run(acts: readonly FollowUpAct[]): { events: readonly FollowUpEvent[]; accepted: boolean[] } {
	let events: readonly FollowUpEvent[] = [];
	const accepted = acts.map((act) => {
		const filing = file(events, act, HEAD);
		if (filing.ok) events = filing.events;
		return filing.ok;
	});
	return { events, accepted };
}

test('a reply and a status that rests on it are not known before the reply was sent', () => {
	const log = logOf({ kind: 'note', body: 'n' }, { kind: 'reply-received', linkedCable: '07STATE1', onDay: '2007-05-14' }, { kind: 'status-changed', status: 'answered', reason: null, onDay: '2007-05-14' });
	expect(['2007-03-01', '2007-05-14'].map((day) => [stateOf(eventsAsOf(log, day)).status, stateOf(eventsAsOf(log, day)).replies.length, stateOf(eventsAsOf(log, day)).notes.length])).toEqual([['open', 0, 1], ['answered', 1, 1]]);
});

describe('for any sequence of acts', () => {
	test('the log only grows, and a refused act leaves no trace', () => {
		fc.assert(fc.property(fc.array(anyAct, { maxLength: 40 }), (acts) => {
			const { events, accepted } = run(acts);
			expect(events.length).toBe(accepted.filter(Boolean).length);
			expect(events.map((event) => event.id)).toEqual(events.map((_, index) => index + 1));
		}));
	});

	test('the state never contradicts the log', () => {
		fc.assert(fc.property(fc.array(anyAct, { maxLength: 40 }), (acts) => {
			const { events } = run(acts);
			const state = stateOf(events);
			const changes = state.standing.filter((event) => event.kind === 'status-changed');
			const last = changes.at(-1);
			expect(state.status).toBe(last?.kind === 'status-changed' ? last.status : 'open');
			expect(state.replies.filter((reply) => state.dismissed.includes(reply))).toEqual([]);
			if (state.status === 'answered' && last?.kind === 'status-changed' && !last.reason) expect(state.replies.length).toBeGreaterThan(0);
			for (const draft of state.drafts) expect(state.standing.some((event) => event.id === draft.id)).toBe(true);
			for (const event of state.standing) if ('refersTo' in event && event.refersTo !== null) expect(state.standing.some((other) => other.id === event.refersTo)).toBe(true);
		}));
	});

	test('undoing the last act brings back the state before it', () => {
		fc.assert(fc.property(fc.array(anyAct, { maxLength: 40 }), (acts) => {
			const { events } = run(acts);
			const last = events.at(-1);
			const undone = last && file(events, { kind: 'undone', undoes: last.id }, HEAD);
			fc.pre(undone !== undefined && undone.ok);
			expect(stateOf(undone!.ok ? undone!.events : [])).toEqual(stateOf(events.slice(0, -1)));
		}));
	});

	test('the log read again from its rows gives the same state, cut off anywhere', () => {
		fc.assert(fc.property(fc.array(anyAct, { maxLength: 40 }), fc.nat(40), (acts, cut) => {
			const { events } = run(acts);
			const copy = JSON.parse(JSON.stringify(events)) as FollowUpEvent[];
			expect(stateOf(copy.slice(0, cut))).toEqual(stateOf(events.slice(0, cut)));
		}));
	});

	test('what a page offers is what is accepted', () => {
		fc.assert(fc.property(fc.array(anyAct, { maxLength: 30 }), (acts) => {
			const { events } = run(acts);
			for (const move of movesOf(events)) if (move.kind === 'status-changed' && move.status) expect(refusal(events, status(move.status, 'a reason given'))).toBe(move.refusal);
		}));
	});
});
