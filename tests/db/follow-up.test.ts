import { expect, test } from 'vitest';
import type { ActionRequest } from '#lib/actions/action-request.ts';
import type { FollowUpAct } from '#lib/actions/follow-up.ts';
import type { WriteDb } from '#lib/server/db/client.ts';
import { actionItems, openActionItems } from '#lib/server/queries/action-items.ts';
import { fileFollowUp, fileFollowUps } from '#lib/server/use-cases/file-follow-up.ts';
import { madeUpReading } from './made-up-reading.ts';
import { putMadeUpCable } from './put-made-up-cable.ts';
import { temporaryDatabase } from './temporary-database.ts';

const reading = madeUpReading(['Summary: Post requests further information.', 'Post requests further information on the talks by March 20.']);
const request: ActionRequest = {
	id: 'a1' as ActionRequest['id'], cable: '07TOKYO9001', paragraph: 2, kind: 'post-asks-department', asker: 'TOKYO', asked: ['STATE'],
	ask: 'further information on the talks', quote: 'Post requests further information on the talks', span: { start: 0, end: 46 },
	deadline: { text: 'by March 20', date: '2007-03-20' }, mark: 'C', rules: ['made-up']
};
const summary: ActionRequest = { ...request, id: 'a0' as ActionRequest['id'], paragraph: 1, ask: 'further information', quote: 'Post requests further information', deadline: null };
const file = (db: WriteDb, act: FollowUpAct, seen?: number | null): number => fileFollowUp(db, { collection: 'mine', actionId: 'a1', act, by: 'A. Reader', seen });

function database(): WriteDb {
	const { db } = temporaryDatabase();
	putMadeUpCable(db, reading, { actions: [summary, request] });
	return db;
}
/** A later cable from the Department. */
function putReply(db: WriteDb): void {
	putMadeUpCable(db, madeUpReading(['The talks begin in May.'], {
		reference: '07STATE9', origin: 'STATE', sent: { value: '2007-05-01', precision: 'day', from: 'text' },
		references: [{ label: null, text: 'TOKYO 9001', reference: '07TOKYO9001', span: { start: 0, end: 10 } }]
	}));
}

test('a request is open from the day of its cable on, and a summary stands under the body', () => {
	const db = database();
	expect(openActionItems(db, '2007-03-04')).toEqual([]);
	expect(openActionItems(db, '2007-03-14')).toEqual([
		expect.objectContaining({
			id: 'a1', cable: '07TOKYO9001', collection: 'mine', asked: ['STATE'], due: '2007-03-20', dueFrom: 'text', status: 'open', events: [],
			computed: { overdue: false, dueSoon: true, waitingDays: 9 }
		})
	]);
	expect(openActionItems(db, null)[0]!.places.map(({ id, paragraph }) => [id, paragraph])).toEqual([['a1', 2], ['a0', 1]]);
});

test('status and due date follow from the log, and taking an event back restores what was', () => {
	const db = database();
	file(db, { kind: 'deadline-moved', onDay: '2007-04-01', reason: 'asked for more time' });
	const closed = file(db, { kind: 'status-changed', status: 'answered', reason: 'by telephone' });
	expect(openActionItems(db, null)).toEqual([]);
	expect(actionItems(db, null)[0]).toMatchObject({ status: 'answered', due: '2007-04-01', dueFrom: 'moved' });
	file(db, { kind: 'undone', undoes: closed });
	expect(openActionItems(db, null)[0]!.events.map((event) => event.kind)).toEqual(['deadline-moved', 'status-changed', 'undone']);
});

test('an answer counts from the day on which it was sent', () => {
	const db = database();
	putReply(db);
	file(db, { kind: 'reply-received', linkedCable: '07STATE9' });
	file(db, { kind: 'status-changed', status: 'answered', reason: null });
	expect(openActionItems(db, '2007-04-01')).toHaveLength(1);
	expect(openActionItems(db, '2007-04-01')[0]!.state.replies).toEqual([]);
	expect(openActionItems(db, '2007-05-01')).toEqual([]);
});

test('what was read wrong is corrected with a reason, and stands corrected', () => {
	const db = database();
	file(db, { kind: 'corrected', changes: { asked: ['STATE', 'USNATO'], deadline: null }, reason: 'NATO was asked as well' });
	expect(actionItems(db, null)[0]).toMatchObject({ asked: ['STATE', 'USNATO'], deadline: null, due: '2007-04-04', dueFrom: 'rule' });
	expect(() => file(db, { kind: 'corrected', changes: { ask: 'x' }, reason: ' ' })).toThrow(/Say why it is corrected/);
});

test('what is filed under the summary goes to the item', () => {
	const db = database();
	fileFollowUp(db, { collection: 'mine', actionId: 'a0', act: { kind: 'note', body: 'Seen' }, by: 'A. Reader' });
	expect(actionItems(db, null).map(({ id, events }) => [id, events.length])).toEqual([['a1', 1]]);
});

test('the same move on many: those that refuse are told, the others keep it', () => {
	const db = database();
	const act: FollowUpAct = { kind: 'status-changed', status: 'done', reason: null };
	const events = ['a1', 'a1', 'a7'].map((actionId) => ({ collection: 'mine', actionId, act, by: 'A. Reader' }));
	expect(fileFollowUps(db, events)).toEqual({
		done: 1, refused: [{ actionId: 'a1', reason: 'It is done already.' }, { actionId: 'a7', reason: 'There is no action request a7 in the collection “mine”.' }]
	});
});

test.each<[act: FollowUpAct, message: RegExp, seen?: number]>([
	[{ kind: 'note', body: '' }, /Write the note/],
	[{ kind: 'deadline-moved', onDay: '2007-04-01', reason: '' }, /why the deadline moves/],
	[{ kind: 'status-changed', status: 'open', reason: null }, /open already/],
	[{ kind: 'status-changed', status: 'answered', reason: null }, /No reply is linked/],
	[{ kind: 'undone', undoes: 99 }, /no event 99/],
	[{ kind: 'note', body: 'x' }, /meanwhile/, 7]
])('%j is refused and leaves no trace', (act, message, seen) => {
	const db = database();
	expect(() => file(db, act, seen)).toThrow(message);
	expect(actionItems(db, null)[0]!.events).toEqual([]);
});

test('an unknown request is not found', () => {
	const db = database();
	expect(() => fileFollowUp(db, { collection: 'mine', actionId: 'a9', act: { kind: 'note', body: 'x' }, by: 'A. Reader' })).toThrow(/no action request a9/);
});
