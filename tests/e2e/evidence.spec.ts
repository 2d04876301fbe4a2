import type { Page } from '@playwright/test';
import { expect, expectAccessible, expectNoSidewaysScroll, test, untilTakenOver } from './fixture.ts';

const AUSTRALIA = '/timeline?proposition=oslo-process&countries=AU';

const drawer = (page: Page) => page.getByRole('dialog');
const summary = (page: Page) => page.locator('tbody .summary');

async function openFirst(page: Page, at = 0): Promise<void> {
	await page.locator('table a[href^="/evidence/"]').nth(at).click();
	await expect(drawer(page).getByRole('heading', { level: 2 })).toBeVisible();
}

test('a record is corrected here and now: the chart beneath follows at once, and Undo brings it back', async ({ page }) => {
	await page.goto(AUSTRALIA);
	const before = await summary(page).textContent();
	const stance = page.locator('tbody .stance a').first();
	const words = await stance.textContent();
	await openFirst(page);
	await expect(page).toHaveURL(/\/evidence\/[^/]+\?collection=sample$/);
	await expect(drawer(page).locator('mark')).toBeVisible();

	await drawer(page).locator('summary', { hasText: 'Correct' }).click();
	await drawer(page).getByLabel('Stance').selectOption('opposes');
	await drawer(page).getByLabel('Why, if it needs saying').fill('the sentence denies it');
	await drawer(page).getByRole('button', { name: 'Save the correction' }).click();
	await expect(drawer(page).getByRole('heading', { level: 2 })).toHaveText(/Australia opposes the Oslo process/);
	await expect(drawer(page).locator('.history li').first()).toContainText('the sentence denies it');
	await expect(stance).toHaveText('opposes');

	await drawer(page).getByRole('button', { name: /^Undo/ }).click();
	await expect(drawer(page).locator('.history li')).toHaveCount(2);
	await expect(stance).toHaveText(words ?? '');
	await page.goBack();
	await expect(drawer(page)).toBeHidden();
	await expect(page).toHaveURL(AUSTRALIA);
	await expect(summary(page)).toHaveText(before ?? '');
	await page.goForward();
	await expect(drawer(page).getByRole('heading', { level: 2 })).toBeVisible();
	await expect(page).toHaveURL(/\/evidence\//);
});

test('a rejected record leaves the chart; without a reason it cannot be rejected', async ({ page }) => {
	await page.goto('/timeline?proposition=oslo-process&countries=FR');
	const rows = page.locator('tbody a[href^="/evidence/"]');
	const count = await rows.count();
	await openFirst(page);
	await page.keyboard.press('r');
	await page.keyboard.press('Enter');
	await expect(rows).toHaveCount(count);
	await page.keyboard.type('it is a draft of another body');
	await page.keyboard.press('Enter');
	await expect(rows).toHaveCount(count - 1);
	await drawer(page).getByRole('heading', { level: 2 }).click();
	await page.keyboard.press('u');
	await expect(rows).toHaveCount(count);
});

test('of two people who decide on one record the second is told, and nothing of the first is lost', async ({ page, browser, server }) => {
	const other = untilTakenOver(await (await browser.newContext({ baseURL: server })).newPage());
	for (const each of [page, other]) {
		await each.goto('/timeline?proposition=oslo-process&countries=DE');
		await openFirst(each, 1);
	}
	await page.getByRole('button', { name: /^Accept/ }).click();
	await expect(drawer(page).getByRole('button', { name: /^Undo “accepted”/ })).toBeVisible();
	await other.keyboard.press('r');
	await other.keyboard.type('hearsay');
	await other.keyboard.press('Enter');
	await expect(drawer(other).getByRole('alert')).toContainText('Somebody decided on this record meanwhile.');
	await expect(drawer(other).locator('.history li')).toHaveText([/^accepted by/]);
	await other.context().close();
	await page.keyboard.press('u');
	await expect(drawer(page).getByRole('button', { name: /^Accept/ })).toBeVisible();
});

test('a citation is copied, with its paragraph, and says that the wording is invented', async ({ page, context }) => {
	await context.grantPermissions(['clipboard-read', 'clipboard-write']);
	await page.goto(AUSTRALIA);
	await openFirst(page);
	await page.keyboard.press('y');
	await expect(drawer(page).getByText('Copied', { exact: true })).toBeVisible();
	const note = await page.evaluate(() => navigator.clipboard.readText());
	expect(note).toMatch(/^U\.S\. Embassy .*para\. \d.*wording is invented.*\/evidence\//);
	await drawer(page).getByText('BibTeX', { exact: true }).click();
	await drawer(page).getByRole('button', { name: 'Copy BibTeX' }).click();
	await expect.poll(() => page.evaluate(() => navigator.clipboard.readText())).toMatch(/^@misc\{/);
});

test('a cable page is picked up by reference managers', async ({ page }) => {
	await page.goto('/cables/08TOKYO9933');
	await expect(page.locator('meta[name="citation_technical_report_number"]')).toHaveAttribute('content', '08TOKYO9933');
	await expect(page.locator('meta[name="citation_publication_date"]')).toHaveAttribute('content', /^2008\/\d{2}\/\d{2}$/);
	await expect(page.locator('meta[name="citation_title"]')).toHaveAttribute('content', /wording is invented/);
});

test('the queue is gone through without a mouse', async ({ page }) => {
	await page.goto('/review');
	await page.getByLabel('Proposition').selectOption('moratorium');
	await expect(page).toHaveURL('/review?proposition=moratorium');
	const queue = page.locator('.queue li');
	const count = await queue.count();
	await expect(page.getByRole('heading', { level: 1 })).toHaveText(new RegExp(`^${count} proposal`));
	await page.keyboard.press('j');
	await page.keyboard.press('Enter');
	await expect(drawer(page)).toBeVisible();
	const first = await drawer(page).locator('blockquote').textContent();
	await page.keyboard.press('a');
	await expect(queue).toHaveCount(count - 1);
	await expect(drawer(page).locator('blockquote')).not.toHaveText(first ?? '');
	await drawer(page).getByRole('link', { name: 'Look at it again' }).press('Enter');
	await expect(drawer(page).locator('blockquote')).toHaveText(first ?? '');
	await page.keyboard.press('u');
	await expect(queue).toHaveCount(count);
	await expect(drawer(page).locator('blockquote')).toHaveText(first ?? '');
	await page.keyboard.press('Escape');
	await expect(drawer(page)).toBeHidden();
	await expect(page).toHaveURL('/review?proposition=moratorium');
});

test('all proposals of a cable are accepted together, after a confirmation', async ({ page }) => {
	await page.goto('/review');
	const cable = page.getByRole('complementary').locator('a.mono').nth(5);
	const reference = (await cable.textContent()) ?? '';
	await cable.click();
	await expect(page).toHaveURL(`/review?cable=${reference}`);
	await page.getByRole('complementary').getByText(/^Accept all \d+/).first().click();
	await page.getByRole('button', { name: /^Yes, accept/ }).first().click();
	await expect(page.getByText('No proposal fits these filters.')).toBeVisible();
	await expect(page).toHaveURL(`/review?cable=${reference}`);
	await page.goto(`/cables/${reference}`);
	await expect(page.getByText('· accepted').first()).toBeVisible();
});

test('without a script a record is a page on which everything can be done', async ({ browser, server }) => {
	const page = await (await browser.newContext({ baseURL: server, javaScriptEnabled: false })).newPage();
	await page.goto('/timeline?proposition=oslo-process&countries=BR');
	await page.locator('table a[href^="/evidence/"]').first().click();
	await expect(page.getByRole('heading', { level: 1 })).toContainText('Brazil');
	await page.locator('summary', { hasText: 'Reject' }).click();
	await page.getByLabel('Why it is wrong').fill('a headline');
	await page.getByRole('button', { name: 'Reject the record' }).click();
	await expect(page.locator('.history li')).toHaveText([/^rejected by .*a headline/]);
	await page.getByRole('button', { name: /^Undo/ }).click();
	await expect(page.locator('.history li')).toHaveCount(2);
	await page.context().close();
});

test('on a record’s own page the keys decide, and g with a letter only goes', async ({ page }) => {
	await page.goto('/timeline?proposition=oslo-process&countries=BR');
	await page.goto((await page.locator('table a[href^="/evidence/"]').last().getAttribute('href')) ?? '');
	await page.keyboard.press('g');
	await page.keyboard.press('a');
	await expect(page).toHaveURL('/actions');
	await page.goBack();
	await expect(page.getByRole('button', { name: /^Accept/ })).toBeVisible();
	await page.keyboard.press('a');
	await expect(page.locator('.history li')).toHaveText([/^accepted by/]);
	await page.keyboard.press('r');
	await page.keyboard.type('a second look');
	await page.keyboard.press('Enter');
	await expect(page.locator('.status')).toHaveText('rejected');
	await page.keyboard.press('u');
	await expect(page.locator('.status')).toHaveText('accepted');
	await expect(page.locator('.history li')).toHaveText([/^undid “rejected” by/, /^rejected, undone since, by .*a second look/, /^accepted by/]);
	await page.keyboard.press('Shift+U');
	await expect(page.locator('.status')).toHaveText('rejected');
	await page.keyboard.press('u');
	await expect(page.locator('.status')).toHaveText('accepted');
	await page.keyboard.press('u');
	await expect(page.locator('.status')).toHaveText(/^(?:proposal|read by rule)/);
	await page.goto('/review');
	await expect(page.getByRole('region', { name: 'Decided lately' }).getByRole('listitem').first()).toContainText('undone, a proposal again');
});

test('a record that does not exist is not found', async ({ page }) => {
	expect((await page.goto('/evidence/none'))?.status()).toBe(404);
	await expect(page.getByText('There is no such record.')).toBeVisible();
});

test('the drawer is accessible and fits a phone', async ({ page }) => {
	await page.emulateMedia({ reducedMotion: 'reduce' });
	await page.goto(AUSTRALIA);
	await openFirst(page);
	await page.keyboard.press('c');
	await expectAccessible(page);
	await expectNoSidewaysScroll(page);
});
