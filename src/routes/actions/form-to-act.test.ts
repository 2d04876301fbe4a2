import { expect, test } from 'vitest';
import { formToAct, seenOf } from './form-to-act.ts';

function form(fields: Record<string, string>): FormData {
	const data = new FormData();
	for (const [name, value] of Object.entries(fields)) data.set(name, value);
	return data;
}

test.each([
	[{ kind: 'note', body: ' Seen ' }, { kind: 'note', body: 'Seen' }],
	[{ kind: 'task', body: 'Ask', onDay: '' }, { kind: 'task', body: 'Ask', onDay: null }],
	[{ kind: 'draft', body: '  FM\r\n\r\nTO\r\n', template: 'reply' }, { kind: 'draft', body: '  FM\n\nTO\n', template: 'reply' }],
	[{ kind: 'sent', onDay: '2026-11-24', refersTo: '7' }, { kind: 'sent', onDay: '2026-11-24', refersTo: 7, body: null }],
	[{ kind: 'reply-received', linkedCable: '07 state 96596' }, { kind: 'reply-received', linkedCable: '07STATE96596' }],
	[{ kind: 'status-changed', status: 'done', reason: '', onDay: '' }, { kind: 'status-changed', status: 'done', reason: null }],
	[
		{ kind: 'corrected', reason: 'r', requestKind: 'us-promises', requestKindBefore: 'us-promises', asked: 'Oslo, JP', askedBefore: 'US', deadlineText: '', deadlineTextBefore: 'soon', deadlineDate: '', deadlineDateBefore: '' },
		{ kind: 'corrected', reason: 'r', changes: { asked: ['OSLO', 'JP'], deadline: null } }
	]
])('%j', (fields, act) => {
	expect(formToAct(form(fields))).toEqual(act);
});

test.each([
	[{ kind: 'burn' }, /nothing that can be done/], [{ kind: 'reply-received', linkedCable: 'the last one' }, /no reference/], [{ kind: 'undone', undoes: '-1' }, /no number/],
	[{ kind: 'status-changed', status: 'lost' }, /Choose a status/], [{ kind: 'corrected', reason: 'r', asked: 'nobody', askedBefore: 'US' }, /“nobody”/]
])('%j is refused', (fields, message) => {
	expect(() => formToAct(form(fields))).toThrow(message);
});

test('what was seen: nothing said, nothing there, an event', () => {
	expect([seenOf(form({})), seenOf(form({ seen: '' })), seenOf(form({ seen: '12' }))]).toEqual([undefined, null, 12]);
});
