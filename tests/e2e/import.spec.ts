import { existsSync, readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { expect, expectAccessible, READ, test } from './fixture.ts';

const SAMPLE = 'demonstration/07TOKYO9281.txt';
const REAL = '../shared/cables/real/07TOKYO438.txt';

const file = (name: string, content: string | Uint8Array): { name: string; mimeType: string; buffer: Buffer } => ({ name, mimeType: 'application/octet-stream', buffer: Buffer.from(content) });

async function send(page: Page): Promise<void> {
	await page.getByRole('button', { name: 'Import', exact: true }).click();
	await page.waitForURL(/\/imports\/\d+$/);
}

test('files go in, and bad ones get a line that says why without stopping the next', async ({ page }) => {
	await page.goto('/import');
	await page.getByLabel('Source').fill('a mirror');
	await page.getByLabel('Retrieved on').fill('2026-11-02');
	await page.getByLabel('or choose files').setInputFiles(SAMPLE);
	await expect(page.getByText('1 file,')).toBeVisible();
	await send(page);
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('1 cable imported', READ);
	await expectAccessible(page);

	await page.goto('/import');
	await expect(page.getByText('a mirror · retrieved 2 Nov 2026')).toBeVisible();
	await page.getByLabel('or choose files').setInputFiles([
		file('picture.png', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13])),
		file('empty.txt', ''),
		file('list.txt', 'Milk, bread,\nand something for the weekend.\n'),
		file('long-line.txt', 'x'.repeat(2_000_000)),
		file('again.txt', readFileSync(SAMPLE))
	]);
	await send(page);
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('1 already here, 4 failed', READ);
	for (const name of ['picture.png', 'empty.txt', 'list.txt', 'long-line.txt']) await expect(page.getByRole('listitem').filter({ hasText: name })).toContainText('Failed');
	await page.getByRole('link', { name: '07TOKYO9281' }).click();
	await expect(page).toHaveURL('/cables/07TOKYO9281');
	await expect(page.getByText('My cables', { exact: true })).toBeVisible();
});

test('a drop on the page chooses the files', async ({ page }) => {
	await page.goto('/import');
	const dropped = await page.evaluateHandle(() => {
		const transfer = new DataTransfer();
		transfer.items.add(new File(['one'], 'first.txt'));
		transfer.items.add(new File(['two'], 'second.txt'));
		return transfer;
	});
	await page.dispatchEvent('h1', 'drop', { dataTransfer: dropped });
	await expect(page.getByText('2 files, 6 bytes')).toBeVisible();
});

test('the form asks for something to import', async ({ page }) => {
	await page.goto('/import');
	await page.getByRole('button', { name: 'Import', exact: true }).click();
	await expect(page.getByRole('alert')).toContainText('There is nothing to import. Choose at least one file');
	await expectAccessible(page);
});

test('a pasted real cable: one cable imported, the same day in every time zone', { tag: '@dates' }, async ({ page }) => {
	test.skip(!existsSync(REAL), 'the real cables are not part of the project');
	await page.goto('/import');
	// A collection of its own: another test of the same worker may have brought the cable in.
	if (!(await page.getByLabel('Collection').isVisible())) await page.getByText('Where the texts come from').click();
	await page.getByLabel('Collection').fill('pasted');
	await page.getByLabel('or paste the text').fill(readFileSync(REAL, 'utf8'));
	await send(page);
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('1 cable imported', READ);
	await page.getByRole('link', { name: '07TOKYO438' }).click();
	await expect(page.getByText('31 Jan 2007, 10:21 UTC')).toBeVisible();
});

test.describe('without a script', () => {
	test.use({ javaScriptEnabled: false });

	for (const host of ['127.0.0.1', 'localhost']) {
		test(`a cable goes in under ${host}`, async ({ page, server }) => {
			await page.goto(`http://${host}:${new URL(server).port}/import`);
			if (!(await page.getByLabel('Collection').isVisible())) await page.getByText('Where the texts come from').click();
			await page.getByLabel('Collection').fill(`under-${host.replaceAll('.', '-')}`);
			await page.getByLabel('or choose files').setInputFiles('demonstration/08BERLIN9609.txt');
			await send(page);
			await expect(async () => {
				await page.reload();
				await expect(page.getByRole('heading', { level: 1 })).toHaveText('1 cable imported', { timeout: 100 });
			}).toPass(READ);
		});
	}
});

test('the demonstration corpus is removed and loaded again by one click each', async ({ page }) => {
	const total = async (): Promise<number> => {
		const text = await page.getByRole('status').filter({ hasText: 'cable' }).innerText();
		return Number.parseInt(text.replaceAll(',', ''), 10);
	};
	await page.goto('/cables?collection=sample');
	const before = await total();
	expect(before).toBeGreaterThan(0);

	await page.goto('/import');
	await page.getByRole('button', { name: 'Remove the demonstration corpus' }).click();
	await expect(page.getByRole('button', { name: 'Load the demonstration corpus' })).toBeVisible();
	await page.getByRole('button', { name: 'Load the demonstration corpus' }).click();
	await expect(page.getByRole('button', { name: 'Remove the demonstration corpus' })).toBeVisible(READ);
	await page.goto('/cables?collection=sample');
	expect(await total()).toBe(before);
});
