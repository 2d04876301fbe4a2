import { expect, test } from 'vitest';
import type { ActionRequest } from '#lib/actions/action-request.ts';
import type { FollowUpAct } from '#lib/actions/follow-up.ts';
import type { WriteDb } from '#lib/server/db/client.ts';
import { actionItems } from '#lib/server/queries/action-items.ts';
import { actionPage } from '#lib/server/queries/action-page.ts';
import { demarches, type Demarche } from '#lib/server/queries/demarches.ts';
import { fileFollowUp } from '#lib/server/use-cases/file-follow-up.ts';
import { madeUpReading } from './made-up-reading.ts';
import { putMadeUpCable } from './put-made-up-cable.ts';
import { temporaryDatabase } from './temporary-database.ts';

const TOPIC = 'cluster-munitions';
const instruction = madeUpReading(['Posts are requested to report host government reactions on dud rates.', 'Posts are asked to name the delegation to Lima.'], {
	reference: '07STATE1', origin: 'STATE', sent: { value: '2007-01-17', precision: 'day', from: 'text' },
	addressees: [{ role: 'to', name: 'AMEMBASSY TOKYO', routingIndicator: null, precedence: null, serial: null }, { role: 'to', name: 'AMEMBASSY ROME', routingIndicator: null, precedence: null, serial: null }]
});
const ask = (id: string, paragraph: number, what: string): ActionRequest => {
	const quote = instruction.cable.paragraphs[paragraph - 1]!.clean.text;
	return {
		id: id as ActionRequest['id'], cable: '07STATE1', paragraph, kind: 'department-asks-post', asker: 'STATE', asked: ['ALL'], ask: what, quote,
		span: { start: 0, end: quote.length }, deadline: null, mark: 'C', rules: ['made-up']
	};
};

function putCable(db: WriteDb, reference: string, origin: string, sent: string, cites: string | null, text: string): void {
	putMadeUpCable(db, madeUpReading([`${reference} opens.`, text], {
		reference, origin, sent: { value: sent, precision: 'day', from: 'text' },
		references: cites === null ? [] : [{ label: null, text: cites, reference: cites, span: { start: 0, end: 1 } }]
	}));
}

/** The instruction, with a reply from Tokyo that cites it and a cable from Rome that does not. */
function database(): WriteDb {
	const { db } = temporaryDatabase();
	putMadeUpCable(db, instruction, { actions: [ask('a1', 1, 'report host government reactions on dud rates'), ask('a2', 2, 'name the delegation to Lima')] });
	putCable(db, '07TOKYO9', 'TOKYO', '2007-01-24', '07STATE1', 'The host government gave its reactions on dud rates.');
	putCable(db, '07ROME9', 'ROME', '2007-02-05', null, 'The delegation to Lima will be led by a minister.');
	return db;
}
const file = (db: WriteDb, actionId: string, act: FollowUpAct): number => fileFollowUp(db, { collection: 'mine', actionId, act, by: 'A. Reader' });
const only = (db: WriteDb, asOf: string | null = null): Demarche => demarches(db, { topic: TOPIC, asOf })[0]!;
const replies = (found: Demarche): string[] => found.replies.map(({ reference, verdict }) => `${reference} ${verdict}`);

test('a later cable that cites the instruction counts as a proposed reply, with its passage', () => {
	const found = only(database());
	expect(replies(found)).toEqual(['07TOKYO9 proposed']);
	expect(found.replies[0]!.passage).toMatchObject({ paragraph: 2, quote: 'The host government gave its reactions on dud rates.' });
});

test('a reply dismissed under every request counts no more, and is named with the request; undone, it counts again', () => {
	const db = database();
	file(db, 'a1', { kind: 'reply-dismissed', linkedCable: '07TOKYO9', reason: 'about something else' });
	expect(replies(only(db))).toEqual(['07TOKYO9 proposed']);
	const last = file(db, 'a2', { kind: 'reply-dismissed', linkedCable: '07TOKYO9', reason: null });
	expect(replies(only(db))).toEqual([]);
	expect(only(db).others).toMatchObject([{ reference: '07TOKYO9', dismissedUnder: 'a1' }]);
	file(db, 'a2', { kind: 'undone', undoes: last });
	expect(replies(only(db))).toEqual(['07TOKYO9 proposed']);
});

test('a reply linked by hand counts, with the sentence that answers, here and under Actions', () => {
	const db = database();
	file(db, 'a2', { kind: 'reply-received', linkedCable: '07ROME9' });
	const found = only(db);
	expect(replies(found)).toEqual(['07TOKYO9 proposed', '07ROME9 confirmed']);
	const passage = { paragraph: 2, quote: 'The delegation to Lima will be led by a minister.' };
	expect(found.replies[1]!.passage).toMatchObject(passage);
	expect(actionPage(db, 'a2', null)!.replies.find(({ cable }) => cable === '07ROME9')).toMatchObject({ verdict: 'confirmed', score: null, passage });
});

test('one linked by hand that the corpus does not hold counts by its reference alone', () => {
	const db = database();
	file(db, 'a1', { kind: 'reply-received', linkedCable: '07OSLO77' });
	expect(only(db).replies.find(({ reference }) => reference === '07OSLO77')).toMatchObject({ origin: 'OSLO', sent: null, passage: null, verdict: 'confirmed', inCorpus: false });
});

test('nothing that was sent later than the day: neither proposals nor what a person linked or dismissed', () => {
	const db = database();
	file(db, 'a1', { kind: 'reply-received', linkedCable: '07ROME9' });
	file(db, 'a2', { kind: 'reply-dismissed', linkedCable: '07ROME9', reason: null });
	const found = only(db, '2007-01-20');
	expect([found.replies, found.others]).toEqual([[], []]);
	expect(actionPage(db, 'a2', '2007-01-20')!.replies).toEqual([]);
	expect(demarches(db, { topic: TOPIC, asOf: '2007-01-16' })).toEqual([]);
});

test('an instruction stands as its requests do: corrected to another kind, or not actionable, it is none', () => {
	const db = database();
	file(db, 'a1', { kind: 'corrected', changes: { kind: 'us-asks-host' }, reason: 'asked of the host' });
	expect(only(db).asks.map(({ id }) => id)).toEqual(['a2']);
	file(db, 'a2', { kind: 'status-changed', status: 'not-actionable', reason: 'read wrong' });
	expect(demarches(db, { topic: TOPIC, asOf: null })).toEqual([]);
});

test('"latest" is the day of the newest cable shown: of the collection asked for, and of all for one item', () => {
	const db = database();
	putMadeUpCable(db, madeUpReading(['A later cable.'], { reference: '09OSLO1', origin: 'OSLO', sent: { value: '2009-01-01', precision: 'day', from: 'text' } }), {}, 'sample');
	const waiting = (scope: Parameters<typeof actionItems>[2]): (number | null)[] => actionItems(db, null, scope).map(({ computed }) => computed.waitingDays);
	expect(waiting({ collections: ['mine'] })).toEqual([19, 19]);
	expect(waiting({})).toEqual([715, 715]);
	expect(waiting({ id: 'a1', collections: ['mine'] })).toEqual([715]);
});
