import type { FollowUpAct } from '#lib/actions/follow-up.ts';
import { openDatabase } from '#lib/server/db/client.ts';
import { InvalidTransition } from '#lib/server/errors.ts';
import { fileFollowUp } from '#lib/server/use-cases/file-follow-up.ts';

/** A process of its own that files whatever is accepted on one request, over and over, and prints each number once it is acknowledged. */
const [folder = '', collection = '', actionId = ''] = process.argv.slice(2);
const { db } = openDatabase(folder);
let last = 0;
const acts = (): FollowUpAct[] => [
	{ kind: 'note', body: 'Looked' }, { kind: 'task', body: 'Ask', onDay: null }, { kind: 'draft', body: 'Dear Sir', template: 'foia' }, { kind: 'sent', onDay: '2026-11-24', refersTo: last, body: null },
	{ kind: 'reply-received', linkedCable: '07STATE9' }, { kind: 'status-changed', status: 'answered', reason: null }, { kind: 'status-changed', status: 'done', reason: null },
	{ kind: 'status-changed', status: 'open', reason: null }, { kind: 'undone', undoes: last }, { kind: 'deadline-moved', onDay: '2007-04-01', reason: 'More time' },
	{ kind: 'reply-dismissed', linkedCable: '07STATE9', reason: null }
];
for (let round = 0; ; round++) {
	const act = acts()[round % acts().length]!;
	try {
		last = fileFollowUp(db, { collection, actionId, act, by: 'A. Reader' });
		process.stdout.write(`${last}\n`);
	} catch (error) {
		if (!(error instanceof InvalidTransition)) throw error;
	}
}
