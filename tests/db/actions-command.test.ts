import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startDemarche } from './demarche-process.ts';

interface Item {
	readonly cable: string;
	readonly paragraph: number;
	readonly kind: string;
	readonly asked: readonly string[];
	readonly due: string | null;
	readonly status: string;
	readonly computed: { readonly overdue: boolean; readonly dueSoon: boolean; readonly waitingDays: number | null };
	readonly replies: readonly { readonly cable: string; readonly score: number; readonly confirmed: boolean }[];
}

const folder = mkdtempSync(join(tmpdir(), 'demarche-actions-'));

async function items(...args: string[]): Promise<Item[]> {
	const command = startDemarche(['actions', ...args, '--format', 'jsonl'], folder);
	expect([await command.exited, command.stderr()]).toEqual([0, '']);
	return command.lines.map((line) => JSON.parse(line) as Item);
}

beforeAll(async () => {
	await startDemarche(['sample', 'load'], folder).exited;
});
afterAll(() => rmSync(folder, { recursive: true }));

test('an item is told as it stood on the day asked about', async () => {
	const asked = (list: Item[]): Item | undefined => list.find((item) => item.cable === '07PARIS9312' && item.kind === 'post-asks-department');
	expect(asked(await items('--as-of', '2007-03-01'))).toBeUndefined();
	expect(asked(await items('--as-of', '2007-04-10'))).toMatchObject({ paragraph: 4, asked: ['STATE'], due: '2007-04-13', status: 'open', computed: { overdue: false, dueSoon: true }, replies: [] });
	const later = asked(await items('--as-of', '2007-06-01'));
	expect(later?.computed.overdue).toBe(true);
	expect(later?.replies).toEqual([{ cable: '07STATE96596', score: expect.any(Number) as number, confirmed: false }]);
});

test('a circular request has the answers of all posts', async () => {
	const circular = (await items()).find((item) => item.cable === '08STATE9138' && item.paragraph === 2);
	expect(circular?.replies.map((reply) => reply.cable).sort()).toEqual(['08ANKARA9288', '08BERLIN9173', '08BRASILIA9214', '08BRUSSELS9164', '08KABUL9346', '08OSLO9119', '08SANTIAGO9148']);
});

test('a day that does not exist is wrong usage', async () => {
	const command = startDemarche(['actions', '--as-of', '2007-02-30'], folder);
	expect(await command.exited).toBe(2);
	expect(command.stderr()).toContain('--as-of 2007-02-30 is no day of the form YYYY-MM-DD.');
});
