import { expect, test } from 'vitest';
import type { ActionRequest } from '#lib/actions/action-request.ts';
import type { WriteDb } from '#lib/server/db/client.ts';
import { actionsAsCalendar, actionsAsCsv, csvCell } from '#lib/server/queries/action-files.ts';
import { actionItems } from '#lib/server/queries/action-items.ts';
import { actionList } from '#lib/server/queries/action-list.ts';
import { actionReplies } from '#lib/server/queries/action-replies.ts';
import { draftTemplates, dueRules, savedViews } from '#lib/server/queries/action-settings.ts';
import { dueReminders } from '#lib/server/queries/due-reminders.ts';
import { changeDueRules, changeTemplate, removeView, saveView } from '#lib/server/use-cases/change-action-settings.ts';
import { fileFollowUp } from '#lib/server/use-cases/file-follow-up.ts';
import { fileRequest, type RequestByHand } from '#lib/server/use-cases/file-request.ts';
import { DUE_RULES } from '#lib/actions/due-dates.ts';
import { madeUpReading } from './made-up-reading.ts';
import { putMadeUpCable } from './put-made-up-cable.ts';
import { temporaryDatabase } from './temporary-database.ts';

const reading = madeUpReading(['Tamagawa would like to hear more about the talks. He was late.', 'Please send the paper.']);
const found: ActionRequest = {
	id: 'a1' as ActionRequest['id'], cable: '07TOKYO9001', paragraph: 2, kind: 'post-asks-department', asker: 'TOKYO', asked: ['STATE'], ask: '=Send the paper', quote: 'Please send the paper',
	span: { start: 0, end: 21 }, deadline: { text: 'by March 20', date: '2007-03-20' }, mark: 'C', rules: ['made-up']
};
const byHand: RequestByHand = {
	collection: 'mine', cable: '07TOKYO9001', paragraph: 1, quote: 'would  like to hear\nmore about the talks', kind: 'host-asks-us', asker: 'JP', asked: ['US'], ask: 'Tell more about the talks',
	deadline: null, reason: 'The rules missed it', by: 'A. Reader'
};

function database(): WriteDb {
	const { db } = temporaryDatabase();
	putMadeUpCable(db, reading, { actions: [found] });
	return db;
}

test('what is filed by hand is an item, and stays one when the cable is read anew', () => {
	const db = database();
	const id = fileRequest(db, byHand);
	const item = () => actionItems(db, null).find((one) => one.id === id);
	expect(item()).toMatchObject({ isByHand: true, quote: 'would like to hear more about the talks', span: { start: 9, end: 48 }, mark: 'C', status: 'open', events: [{ kind: 'filed' }] });
	putMadeUpCable(db, { ...reading, raw: `${reading.raw} ` }, { actions: [found] });
	expect(item()).toMatchObject({ isByHand: true, quote: 'would like to hear more about the talks', events: [{ kind: 'filed' }] });
	expect(() => fileFollowUp(db, { collection: 'mine', actionId: id, act: { kind: 'undone', undoes: item()!.events[0]!.id }, by: 'A. Reader' })).toThrow(/filed by hand/);
});

test.each<[Partial<RequestByHand>, RegExp]>([
	[{ quote: 'would like to hear less' }, /do not stand in ¶1/], [{ paragraph: 9 }, /no paragraph 9/], [{ quote: ' ' }, /Quote the words/], [{ ask: '' }, /in one line/], [{ asked: [] }, /who is asked/], [{ cable: '07OSLO1' }, /07OSLO1/]
])('%j is refused', (change, message) => {
	const db = database();
	expect(() => fileRequest(db, { ...byHand, ...change })).toThrow(message);
	expect(actionItems(db, null)).toHaveLength(1);
});

test('the same words are not filed twice', () => {
	const db = database();
	fileRequest(db, byHand);
	expect(() => fileRequest(db, byHand)).toThrow(/already/);
});

test('the list knows its groups, parties and countries', () => {
	const db = database();
	fileRequest(db, byHand);
	const list = actionList(db, '2007-03-25', { country: 'JP' });
	expect(list.counts).toMatchObject({ open: 2, overdue: 1, 'due-soon': 0, waiting: 1, all: 2, done: 0 });
	expect(actionList(db, '2007-03-25', { status: 'overdue' }).matching.map(({ id }) => id)).toEqual(['a1']);
	expect(actionList(db, '2007-03-25', { asked: 'US' }).matching.map(({ kind }) => kind)).toEqual(['host-asks-us']);
	expect(actionList(db, '2007-03-25', { dueFrom: '2007-03-21', dueTo: '2007-04-10' }).matching.map(({ due }) => due)).toEqual(['2007-04-04']);
	expect(actionList(db, null, { country: 'NO' }).matching).toEqual([]);
	expect(() => actionList(db, null, { status: 'lost' })).toThrow(/no status “lost”/);
});

test('due rules are changed, wrong ones refused', () => {
	const db = database();
	changeDueRules(db, { byKind: { 'post-asks-department': { days: 5 } }, soonDays: 2 });
	expect(dueRules(db)).toEqual({ byKind: { ...DUE_RULES.byKind, 'post-asks-department': { days: 5 } }, soonDays: 2 });
	expect(() => changeDueRules(db, { byKind: { 'post-asks-department': { days: -1 } } })).toThrow(/no number of days/);
});

test('a template is edited and restored, a view saved and removed', () => {
	const db = database();
	const usual = draftTemplates(db)[0]!;
	changeTemplate(db, usual.id, 'Dear {{name}}');
	expect(draftTemplates(db)[0]).toMatchObject({ text: 'Dear {{name}}', isEdited: true });
	changeTemplate(db, usual.id, null);
	expect(draftTemplates(db)[0]).toEqual(usual);
	expect(() => changeTemplate(db, 'poem', 'x')).toThrow(/no template/);
	saveView(db, ' Late ', 'status=overdue');
	saveView(db, 'Late', 'status=overdue&kind=host-asks-us');
	expect(savedViews(db)).toEqual([{ name: 'Late', query: 'status=overdue&kind=host-asks-us' }]);
	removeView(db, 'Late');
	expect(savedViews(db)).toEqual([]);
});

test('reminders and dated tasks are due on their day, until they are dealt with or the item is closed', () => {
	const db = database();
	const file = (act: Parameters<typeof fileFollowUp>[1]['act']): number => fileFollowUp(db, { collection: 'mine', actionId: 'a1', act, by: 'A. Reader' });
	const reminder = file({ kind: 'reminder', onDay: '2026-12-01', body: 'Look again' });
	file({ kind: 'task', body: 'Ask the archive', onDay: '2026-12-02' });
	expect(dueReminders(db, '2026-11-30')).toEqual([]);
	expect(dueReminders(db, '2026-12-02').map(({ day, body }) => [day, body])).toEqual([['2026-12-01', 'Look again'], ['2026-12-02', 'Ask the archive']]);
	file({ kind: 'task-done', refersTo: reminder });
	expect(dueReminders(db, '2026-12-02').map(({ kind }) => kind)).toEqual(['task']);
	file({ kind: 'status-changed', status: 'done', reason: null });
	expect(dueReminders(db, '2026-12-02')).toEqual([]);
});

test('files: no cell is a formula, days are ISO, the calendar names what lies ahead', () => {
	const db = database();
	fileFollowUp(db, { collection: 'mine', actionId: 'a1', act: { kind: 'reminder', onDay: '2026-12-01', body: null }, by: 'A. Reader' });
	const items = actionItems(db, '2007-03-25');
	const csv = actionsAsCsv(items, actionReplies(db, items, null));
	expect(csv).toMatch(/^\uFEFFid,collection,cable,/);
	expect(csv).toContain("'=Send the paper,Please send the paper,by March 20,2007-03-20,open,true,false,20,,\r\n");
	const calendar = actionsAsCalendar(items, '2026-11-24T10:00:00Z', 'http://here');
	const uidsOf = (text: string): string[] => text.split('\r\n').filter((line) => line.startsWith('UID:'));
	expect(uidsOf(calendar)).toEqual(['UID:mine-a1@demarche', expect.stringMatching(/^UID:mine-a1-\d+@demarche$/)]);
	expect(uidsOf(actionsAsCalendar(items, '2027-01-01T10:00:00Z', 'http://here'))).toEqual(uidsOf(calendar));
});

test.each([['=1+1', "'=1+1"], ['+1', "'+1"], ['@x', "'@x"], ['-x', "'-x"], [-1, '-1'], ['a,"b"', '"a,""b"""'], [null, ''], ['x\ny', '"x\ny"']])('the cell %j is written %s', (value, cell) => {
	expect(csvCell(value)).toBe(cell);
});
