import { expect, test } from 'vitest';
import type { ActionRequest } from '#lib/actions/action-request.ts';
import type { WriteDb } from '#lib/server/db/client.ts';
import { actionRequestsAsOf, openActionRequests } from '#lib/server/queries/open-action-requests.ts';
import { fileFollowUp, type NewFollowUp } from '#lib/server/use-cases/file-follow-up.ts';
import { madeUpReading } from './made-up-reading.ts';
import { putMadeUpCable } from './put-made-up-cable.ts';
import { temporaryDatabase } from './temporary-database.ts';

const reading = madeUpReading(['Post requests further information by March 20.']);
const request: ActionRequest = {
	id: 'a1' as ActionRequest['id'], cable: '07TOKYO9001', paragraph: 1, kind: 'post-asks-department', asker: 'TOKYO', asked: ['STATE'],
	ask: 'further information', quote: 'Post requests further information', span: { start: 0, end: 33 },
	deadline: { text: 'by March 20', date: '2007-03-20' }, mark: 'C', rules: ['made-up']
};
const file = (db: WriteDb, event: Partial<NewFollowUp>): number =>
	fileFollowUp(db, { collection: 'mine', actionId: 'a1', kind: 'note', by: 'A. Reader', ...event });

function database(): WriteDb {
	const { db } = temporaryDatabase();
	putMadeUpCable(db, reading, { actions: [request] });
	return db;
}

test('a request is open from the day of its cable on', () => {
	const db = database();
	expect(openActionRequests(db, '2007-03-04')).toEqual([]);
	expect(openActionRequests(db, '2007-03-05')).toEqual([
		expect.objectContaining({ id: 'a1', cable: '07TOKYO9001', collection: 'mine', asked: ['STATE'], due: '2007-03-20', status: 'open', events: [] })
	]);
});

test('status and due date follow from the history, and taking an event back restores what was', () => {
	const db = database();
	file(db, { kind: 'deadline-moved', onDay: '2007-04-01', reason: 'asked for more time' });
	const closed = file(db, { kind: 'status-changed', status: 'answered', linkedCable: '07STATE9' });
	expect(openActionRequests(db, null)).toEqual([]);
	expect(actionRequestsAsOf(db, null)[0]).toMatchObject({ status: 'answered', due: '2007-04-01' });
	file(db, { kind: 'undone', undoes: closed });
	const [item] = openActionRequests(db, null);
	expect(item!.events.map((event) => [event.kind, event.isUndone])).toEqual([['deadline-moved', false], ['status-changed', true], ['undone', false]]);
});

test('what happened on a later day of the corpus is not known on an earlier one', () => {
	const db = database();
	file(db, { kind: 'status-changed', status: 'answered', onDay: '2007-05-01' });
	expect(openActionRequests(db, '2007-04-01')).toHaveLength(1);
	expect(openActionRequests(db, '2007-05-01')).toEqual([]);
});

test.each<[event: Partial<NewFollowUp>, message: RegExp]>([
	[{ kind: 'note', body: '' }, /Write the note/],
	[{ kind: 'deadline-moved', onDay: '2007-04-01' }, /why the deadline moves/],
	[{ kind: 'status-changed', status: 'open' }, /“open” already/],
	[{ kind: 'undone', undoes: 99 }, /no event 99/],
	[{ kind: 'note', body: 'x', actionId: 'a9' }, /no action request a9/],
	[{ kind: 'note', body: 'x', seen: 7 }, /meanwhile/]
])('%j is refused and leaves no trace', (event, message) => {
	const db = database();
	expect(() => file(db, event)).toThrow(message);
	expect(actionRequestsAsOf(db, null)[0]!.events).toEqual([]);
});
