import { expect, test } from './fixture.ts';

test('cables are narrowed by post, words and date, all in the address', { tag: '@dates' }, async ({ page }) => {
	await page.goto('/cables');
	const status = page.getByRole('status').filter({ hasText: 'cable' });
	await page.getByLabel('Post').selectOption('TOKYO');
	await expect(page).toHaveURL('/cables?post=TOKYO');
	const rows = page.getByRole('main').getByRole('listitem');
	await expect(rows.first()).toContainText('Embassy Tokyo');
	await expect(rows.filter({ hasNotText: 'Embassy Tokyo' })).toHaveCount(0);

	await page.getByLabel('Until').fill('2007-12-31');
	await page.getByRole('button', { name: 'Show' }).click();
	await expect(page).toHaveURL('/cables?post=TOKYO&to=2007-12-31');
	await expect(status).toContainText('under these filters');

	await page.getByLabel('Words, or a').fill('"no such phrase in any cable"');
	await page.getByRole('button', { name: 'Show' }).click();
	await expect(page.getByText('No cable fits all of these filters.')).toBeVisible();
	await page.getByRole('link', { name: 'Clear the filters' }).last().click();
	await expect(page).toHaveURL('/cables');
});

test('the search in the header shows the words in their place', async ({ page }) => {
	await page.goto('/');
	await page.getByLabel('Search in cables').fill('"operative paragraph*" (OR');
	await page.getByLabel('Search in cables').press('Enter');
	await expect(page).toHaveURL(/\/cables\?q=/);
	await page.goto('/cables?q=japan');
	await expect(page.locator('mark').first()).toHaveText(/japan/i);
});

test('a cable reads as a document, and as it was received one click away', async ({ page }) => {
	await page.goto('/cables/08tokyo9933');
	await expect(page.getByText('sample: invented wording over the public record')).toBeVisible();
	await expect(page.getByRole('link', { name: 'Paragraph 2', exact: true })).toBeVisible();
	await page.getByRole('link', { name: 'As received' }).click();
	await expect(page.getByRole('region', { name: 'Text as received' })).toContainText('SUBJECT:');
	await page.getByRole('link', { name: 'Reading' }).click();
	await expect(page).toHaveURL('/cables/08tokyo9933');
});

test('a cable that is not in the corpus says so', async ({ page }) => {
	const response = await page.goto('/cables/07TOKYO1');
	expect(response?.status()).toBe(404);
	await expect(page.getByText('07TOKYO1 is not in the corpus.')).toBeVisible();
});

test('a record leads to its sentence, highlighted, beside which it stands', async ({ page }) => {
	await page.goto('/cables/08TOKYO9933');
	const record = page.getByRole('complementary').getByRole('link', { name: 'Japan supports joining the Convention on Cluster Munitions' }).first();
	await record.click();
	await expect(page).toHaveURL(/\?stance=[^#]+#p\d+$/);
	const sentence = page.locator('.chosen[data-mark]').first();
	await expect(sentence).toBeInViewport();
	await expect(sentence).toHaveText(/sign/i);
	await expect(record).toHaveAttribute('aria-current', 'true');
	const [words, note] = await Promise.all([sentence.boundingBox(), record.boundingBox()]);
	expect(Math.abs((words?.y ?? 0) - (note?.y ?? 999))).toBeLessThan(12);
});

test('the overview leads to the sentence behind a position and behind a request', async ({ page }) => {
	for (const section of ['Where states stand', 'Open action requests']) {
		await page.goto('/');
		await page.locator('section').filter({ has: page.getByRole('heading', { name: section }) }).getByRole('link', { name: /¶\d/ }).first().click();
		await expect(page.locator('.chosen[data-mark]').first()).toBeInViewport();
	}
});

test('why a sentence was read so is told beside it, by key, by click and from its record', async ({ page }) => {
	await page.goto('/cables/08TOKYO9933');
	const panel = page.getByRole('complementary', { name: 'How this was read' });
	await page.getByRole('link', { name: 'How ¶2 was read' }).focus();
	await page.keyboard.press('Enter');
	await expect(panel).toBeFocused();
	await expect(page).toHaveURL(/\?explain=2\.\d+#p2$/);
	await expect(panel).toContainText('What the weights said');
	await panel.getByRole('link', { name: 'Next sentence' }).click();
	await expect(panel.getByRole('status')).toHaveText(/^¶[23], sentence \d+ of \d+$/);
	await page.keyboard.press('Escape');
	await expect(panel).toBeHidden();
	await expect(page).toHaveURL('/cables/08TOKYO9933#p2');

	const walk = page.getByRole('application', { name: /^The sentences of the text/ });
	const voice = page.locator('.walk + [aria-live]');
	await walk.focus();
	await page.keyboard.press('Home');
	await expect(voice).toHaveText(/^(Subject|Paragraph 1), sentence 1 of \d+: ./);
	const first = await voice.textContent();
	await page.keyboard.press('ArrowRight');
	await expect(voice).not.toHaveText(first ?? '');
	await expect(page.locator('[data-walked]').first()).toBeInViewport();
	await page.keyboard.press('Enter');
	await expect(panel).toBeFocused();
	await page.keyboard.press('Escape');
	await expect(walk).toBeFocused();

	await page.locator('#p3 [data-sentence="3.1"]').first().click();
	await expect(page).toHaveURL(/\?explain=3\.1#p3$/);
	await panel.getByRole('link', { name: 'Close the explanation' }).click();
	await page.getByRole('link', { name: 'why so? Japan supports joining the Convention on Cluster Munitions' }).first().click();
	await expect(page.locator('.explained').first()).toBeInViewport();
	await expect(panel.getByRole('link', { name: 'Japan supports joining the Convention on Cluster Munitions' })).toBeVisible();
});

test('an explanation has an address that needs no script, and is a sheet under the text on a phone', async ({ browser, server }) => {
	const context = await browser.newContext({ javaScriptEnabled: false, viewport: { width: 390, height: 844 } });
	const page = await context.newPage();
	await page.goto(`${server}/cables/08TOKYO9933?explain=2.1#p2`);
	const panel = page.getByRole('complementary', { name: 'How this was read' });
	await expect(panel).toContainText('What the rules read');
	const box = await panel.boundingBox();
	expect((box?.y ?? 0) + (box?.height ?? 0)).toBeCloseTo(844, 0);
	await expect(page.locator('.explained').first()).toBeInViewport();
	await panel.getByRole('link', { name: 'Close the explanation' }).click();
	await expect(panel).toBeHidden();
	await context.close();
});
