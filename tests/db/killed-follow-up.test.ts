import { spawn } from 'node:child_process';
import { expect, test } from 'vitest';
import { file } from '#lib/actions/follow-up-moves.ts';
import { stateOf, type FollowUpEvent } from '#lib/actions/follow-up.ts';
import type { ActionRequest } from '#lib/actions/action-request.ts';
import { openDatabase } from '#lib/server/db/client.ts';
import { PACKAGE_ROOT } from '#lib/server/package-root.ts';
import { actionItems } from '#lib/server/queries/action-items.ts';
import { followUpLogs } from '#lib/server/queries/follow-up-logs.ts';
import { madeUpReading } from './made-up-reading.ts';
import { putMadeUpCable } from './put-made-up-cable.ts';
import { temporaryDatabase, temporaryFolder } from './temporary-database.ts';

const request: ActionRequest = {
	id: 'a1' as ActionRequest['id'], cable: '07TOKYO9001', paragraph: 1, kind: 'post-asks-department', asker: 'TOKYO', asked: ['STATE'], ask: 'further information',
	quote: 'Post requests further information', span: { start: 0, end: 33 }, deadline: null, mark: 'C', rules: ['made-up']
};

/** Lets a writer file events until it has acknowledged `strikeAfter`, kills it, and returns the numbers that it acknowledged. */
function writeAndKill(folder: string, strikeAfter: number, delay: number): Promise<number[]> {
	const child = spawn(process.execPath, ['tests/db/follow-up-writer.ts', folder, 'mine', 'a1'], { cwd: PACKAGE_ROOT });
	let said = '';
	let struck = false;
	child.stdout.on('data', (chunk: Buffer) => {
		said += chunk.toString();
		if (struck || said.split('\n').length <= strikeAfter) return;
		struck = true;
		setTimeout(() => child.kill('SIGKILL'), delay);
	});
	return new Promise((resolve) => child.on('close', () => resolve(said.split('\n').slice(0, -1).map(Number))));
}

test('killed between any two events, nothing acknowledged is lost, and the state is what the log says', async () => {
	const folder = temporaryFolder();
	const reading = madeUpReading(['Post requests further information.']);
	putMadeUpCable(temporaryDatabase({}, folder).db, reading, { actions: [request] });
	for (let round = 0; round < 5; round++) {
		const acknowledged = await writeAndKill(folder, 5 + round * 7, Math.random() * 10);
		const { db, close } = openDatabase(folder);
		const log = followUpLogs(db)('mine', 'a1');
		expect(acknowledged.length).toBeGreaterThan(4);
		expect(acknowledged.filter((id) => !log.some((event) => event.id === id))).toEqual([]);
		// Filed anew, one after the other, every event is accepted again and leads to the same state.
		const again = log.reduce<readonly FollowUpEvent[]>((events, { id, by, at, ...act }) => {
			const filing = file(events, act, { id, by, at });
			expect(filing.ok ? '' : filing.reason).toBe('');
			return filing.ok ? filing.events : events;
		}, []);
		expect(stateOf(again)).toEqual(actionItems(db, null)[0]!.state);
		close();
	}
}, 60_000);
