import { expect, test } from 'vitest';
import type { AskedThing, Demarche, DemarcheReply, NamedCable } from '#lib/server/queries/demarches.ts';
import { demarcheAnswers } from './replies.ts';

const cable = (origin: string, sent: string, reference = `07${origin}9`): NamedCable =>
	({ reference, collection: 'mine', origin, sent, sentDay: `${sent}-01-01`.slice(0, 10), subject: null });
const reply = (origin: string, sent: string, reference?: string): DemarcheReply => ({ ...cable(origin, sent, reference), verdict: 'proposed', passage: null, inCorpus: true });
const ask = (deadlineDate: string | null): AskedThing => ({ id: `by ${deadlineDate}`, paragraph: 3, ask: 'Report reactions', quote: 'report reactions', deadlineText: null, deadlineDate, mark: 'C' });
const instruction = (replies: DemarcheReply[], change: Partial<Demarche> = {}): Demarche => ({
	...cable('STATE', '2007-01-17', '07STATE9066'), classification: 'CONFIDENTIAL', stations: ['AMEMBASSY TOKYO', 'AMEMBASSY STOCKHOLM'], asks: [ask('2007-01-31')], replies, others: [],
	...change
});

test('who answered, when, and who is silent', () => {
	const { answered, silent, followUps, unheard, ...rest } = demarcheAnswers(instruction(
		[reply('TOKYO', '2007-01-24'), reply('TOKYO', '2007-02-03', '07TOKYO10'), reply('ROME', '2007-02-05')],
		{ others: [{ ...cable('STATE', '2007-03-01', '07STATE9'), dismissedUnder: null }, { ...cable('PARIS', '2007-03-02'), dismissedUnder: 'a1' }] }
	));
	expect(answered.map(({ name, asked, replies }) => [name, asked, replies.map(({ days, late }) => [days, late])])).toEqual([
		['Embassy Tokyo', true, [[7, -7], [17, 3]]], ['Embassy Rome', false, [[19, 5]]]
	]);
	expect(silent.map(({ name }) => name)).toEqual(['Embassy Stockholm']);
	expect(followUps.map(({ reference }) => reference)).toEqual(['07STATE9']);
	expect(unheard.map(({ reference }) => reference)).toEqual(['07PARIS9']);
	expect(rest).toEqual({ collectives: [], due: '2007-01-31', askedCount: 2, answeredCount: 1 });
});

test('a day that is not known gives no number; without a deadline nobody is late', () => {
	const [tokyo] = demarcheAnswers(instruction([reply('TOKYO', '2007')], { asks: [ask(null)] })).answered;
	expect(tokyo?.replies[0]).toMatchObject({ days: null, late: null });
	expect(demarcheAnswers(instruction([], { asks: [ask('2007-02-10'), ask('2007-01-31'), ask(null)] })).due).toBe('2007-01-31');
});
