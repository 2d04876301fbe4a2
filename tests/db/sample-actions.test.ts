import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readCable } from '#lib/cables/read-cable.ts';
import { openDatabase, type OpenDatabase } from '#lib/server/db/client.ts';
import { actionItems, type ActionItem } from '#lib/server/queries/action-items.ts';
import { actionPage } from '#lib/server/queries/action-page.ts';
import { actionReplies } from '#lib/server/queries/action-replies.ts';
import { requestsAnsweredBy } from '#lib/server/queries/requests-answered-by.ts';
import { draftFollowUp } from '#lib/server/use-cases/draft-follow-up.ts';
import { fileFollowUp } from '#lib/server/use-cases/file-follow-up.ts';
import { prepareDatabase } from '#lib/server/use-cases/prepare-database.ts';
import { loadSample } from '#lib/server/use-cases/sample-corpus.ts';

const folder = mkdtempSync(join(tmpdir(), 'demarche-sample-actions-'));
let open: OpenDatabase;
let items: ActionItem[];

beforeAll(async () => {
	open = openDatabase(folder);
	prepareDatabase(open);
	await loadSample(open.db);
	items = actionItems(open.db, null);
});
afterAll(() => {
	open.close();
	rmSync(folder, { recursive: true, force: true });
});

/** Labels beside the project; where they are missing the test says that it compared none. */
const labels = '../shared/samples';
const files = existsSync(labels) ? readdirSync(labels).filter((name) => name.endsWith('.json')) : [];
interface Label { readonly paragraph: number; readonly kind: string; readonly optional: boolean; readonly answeredBy?: readonly string[] }

test(`proposed replies, by item and reply: precision at least 0.9, recall at least 0.8 (${files.length} labelled cables are there)`, () => {
	const wanted = files.flatMap((name) => (JSON.parse(readFileSync(`${labels}/${name}`, 'utf8')) as { actions: Label[] }).actions
		.flatMap((label) => (label.answeredBy ?? []).map((reply) => ({ key: `${name.replace('.json', '')} ${label.paragraph} ${label.kind} ${reply}`, optional: label.optional }))));
	const repliesOf = actionReplies(open.db, items, null);
	const proposed = items.flatMap((item) => repliesOf(item).map((reply) => item.places.map((place) => `${item.cable} ${place.paragraph} ${item.kind} ${reply.cable}`)));
	const right = proposed.filter((keys) => keys.some((key) => wanted.some((label) => label.key === key))).length;
	const must = wanted.filter(({ optional }) => !optional);
	const found = must.filter(({ key }) => proposed.some((keys) => keys.includes(key))).length;
	const [precision, recall] = files.length === 0 ? [1, 1] : [right / proposed.length, found / must.length];
	process.stdout.write(`replies after import of the sample: precision ${right}/${proposed.length}, recall ${found}/${must.length}\n`);
	expect(precision).toBeGreaterThanOrEqual(0.9);
	expect(recall).toBeGreaterThanOrEqual(0.8);
});

describe('drafts', () => {
	test('every reply cable reads back without a remark, at no lower level than the cable that asks', () => {
		const lowered = items.flatMap((item) => {
			const { text } = draftFollowUp(open.db, item, 'reply', { today: '2026-11-24', corpusDay: '2009-04-20', from: item.origin === 'STATE' ? 'TOKYO' : undefined });
			const { cable, issues } = readCable(text);
			expect([item.cable, issues]).toEqual([item.cable, []]);
			expect(cable.references[0]?.reference).toBe(item.cable);
			return cable.classification?.split('/')[0] === item.classification?.split('/')[0] ? [] : [`${item.cable} ${item.classification} → ${cable.classification}`];
		});
		expect(items.length).toBeGreaterThan(40);
		expect(lowered).toEqual([]);
	});

	test('letters describe the record by reference, day, post and subject', () => {
		const item = items.find(({ cable }) => cable === '07ROME9194')!;
		const { text } = draftFollowUp(open.db, item, 'mdr', { today: '2026-11-24', corpusDay: '2009-04-20' });
		for (const part of ['ROME 9194 (07ROME9194)', 'Embassy Rome', 'January 29, 2007', item.subject!]) expect(text).toContain(part);
		expect(() => draftFollowUp(open.db, item, 'poem', { today: '2026-11-24', corpusDay: '2009-04-20' })).toThrow(/no template/);
	});
});

test('a circular request names each post asked, and who has no reply in this corpus', () => {
	const item = items.find(({ cable, paragraph }) => cable === '07STATE9066' && paragraph === 3)!;
	const { circular } = actionPage(open.db, item.id, null)!;
	expect(circular!.parties.filter(({ replies }) => replies.length > 0).map(({ party }) => party).sort()).toEqual(['PARIS', 'ROME', 'STOCKHOLM', 'THEHAGUE', 'WARSAW']);
	expect(circular!.parties.filter(({ replies }) => replies.length === 0).map(({ party }) => party)).toEqual(['TOKYO', 'CANBERRA']);
});

test('a confirmed reply shows on both sides, a dismissed one on neither', () => {
	const item = items.find(({ cable, paragraph }) => cable === '07STATE9066' && paragraph === 3)!;
	const verdicts = (): (string | undefined)[] => [
		actionPage(open.db, item.id, null)!.replies.find((reply) => reply.cable === '07PARIS9256')?.verdict, requestsAnsweredBy(open.db, '07PARIS9256').find((answer) => answer.item.id === item.id)?.reply.verdict
	];
	const act = (kind: 'reply-received' | 'reply-dismissed'): number =>
		fileFollowUp(open.db, { collection: 'sample', actionId: item.id, act: { kind, linkedCable: '07PARIS9256', reason: null }, by: 'A. Reader' });
	expect(verdicts()).toEqual(['proposed', 'proposed']);
	act('reply-received');
	expect(verdicts()).toEqual(['confirmed', 'confirmed']);
	act('reply-dismissed');
	expect(verdicts()).toEqual(['dismissed', undefined]);
});
