import { existsSync, readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { expect, expectAccessible, expectFitsPhone, expectNoSidewaysScroll, READ, test, untilTakenOver } from './fixture.ts';

/** The real cable lies beside the project, not in it; without it the same story is told of a demonstration cable. */
const SEED = '../shared/cables/real/07TOKYO438.txt';
const hasSeed = existsSync(SEED);
const STORY = hasSeed
	? { cable: '07TOKYO438', paragraph: 8, ask: /more specific information on the proposed military-to-military discussions/, from: 'Embassy Tokyo asks the Department', asOf: '2007-03-01' }
	: { cable: '07ROME9194', paragraph: 5, ask: /Supply the reliability data/, from: 'Embassy Rome asks the Department', asOf: '2007-03-01' };

async function importSeed(page: Page): Promise<void> {
	await page.goto('/cables/07TOKYO438');
	if (await page.getByRole('heading', { name: /JAPAN SUPPORTS/ }).isVisible()) return;
	await page.goto('/import');
	await page.locator('textarea[name=text]').fill(readFileSync(SEED, 'utf8'));
	await page.getByRole('button', { name: /^Import/ }).first().click();
	await expect(page).toHaveURL(/\/imports\/\d+/);
	await expect.poll(async () => (await page.request.get('/cables/07TOKYO438')).status(), READ).toBe(200);
}

const open = async (page: Page): Promise<void> => {
	await page.goto(`/actions?asOf=${STORY.asOf}`);
	await page.getByRole('link', { name: STORY.ask }).click();
	await expect(page.getByRole('heading', { level: 1, name: STORY.ask })).toBeVisible();
};
const status = (page: Page, says: string) => expect(page.getByRole('complementary').getByRole('heading', { name: says })).toBeVisible();

test.describe.serial(`a follow-up from its sentence to its end (${STORY.cable})`, () => {
	test('open on 1 March 2007, asked of the Department, traceable to its paragraph', { tag: '@dates' }, async ({ page }) => {
		// The import is a process of its own, which has to start first.
		test.slow();
		if (hasSeed) await importSeed(page);
		await open(page);
		await expect(page.getByText(STORY.from)).toBeVisible();
		await expect(page.getByText(/as of 1 Mar 2007/)).toBeVisible();
		await status(page, 'It is open');
		await page.getByRole('link', { name: new RegExp(`${STORY.cable}\\s*¶${STORY.paragraph}`) }).first().click();
		await expect(page).toHaveURL(new RegExp(`/cables/${STORY.cable}.*#p${STORY.paragraph}$`));
		await expect(page.locator('.evidence.chosen')).toBeVisible();
	});

	test('is drafted, sent, answered, closed and opened again', { tag: '@dates' }, async ({ page }) => {
		await open(page);
		await page.getByRole('link', { name: 'Freedom of Information Act request' }).click();
		const text = page.getByLabel('Text, to be edited');
		await expect(text).toHaveValue(new RegExp(`${STORY.cable}\\), paragraph ${STORY.paragraph}`));
		await text.fill((await text.inputValue()).replace('[name]', 'A. Researcher'));
		await page.getByRole('button', { name: 'Save the draft' }).click();
		await expect(page.getByText('Not sent yet.')).toBeVisible();
		await expectAccessible(page);
		const here = page.url();
		for (const kind of ['txt', 'docx']) {
			const file = await page.request.get(here.replace(/\?/, `/download.${kind}?`));
			expect(file.status()).toBe(200);
			expect(file.headers()['content-disposition']).toContain(`.${kind}"`);
			if (kind === 'txt') expect(await file.text()).toContain('A. Researcher');
		}
		await page.getByLabel('Sent on').fill('2026-11-24');
		await page.getByRole('button', { name: 'Mark as sent' }).click();
		await expect(page.getByText('sent 24 Nov 2026')).toBeVisible();

		await page.getByText('Link a reply', { exact: true }).click();
		await page.getByLabel('Reference of the cable that answers').fill('07 STATE 96596');
		await page.getByRole('group').filter({ hasText: 'Reference of the cable' }).getByRole('button', { name: 'Save' }).click();
		await expect(page.getByText(/linked 07STATE96596 as a reply/)).toBeVisible();
		// It was sent in May: on 1 March nobody knew of it.
		await expect(page.getByText('No reply in this corpus by that day.')).toBeVisible();

		await page.goto(page.url().replace(STORY.asOf, '2007-06-01'));
		await expect(page.locator('#replies').getByText('Confirmed')).toBeVisible();
		await page.getByRole('button', { name: 'Mark as answered' }).click();
		await status(page, 'It is answered');
		await page.getByRole('button', { name: 'Close as done' }).click();
		await status(page, 'It is done');
		await expect(page.getByText('It is done; open it again first.').first()).toBeVisible();
		await page.getByRole('button', { name: 'Open it again' }).click();
		await status(page, 'It is open');
		await page.getByRole('button', { name: /^Undo event/ }).last().click();
		await status(page, 'It is done');
		await page.getByRole('button', { name: 'Open it again' }).click();
		await status(page, 'It is open');

		await page.goto('/cables/07STATE96596');
		await expect(page.getByText(/^Answers \d+ action request/)).toBeVisible();
		await expect(page.getByRole('link', { name: STORY.ask })).toBeVisible();
	});
});

test('two browsers change the same request: the second is told, and keeps what it typed', async ({ page, browser, server }) => {
	await page.goto('/actions');
	const href = await page.locator('ol.items .ask a').nth(3).getAttribute('href');
	const other = untilTakenOver(await (await browser.newContext({ baseURL: server })).newPage());
	await page.goto(href!);
	await other.goto(href!);
	for (const [one, note] of [[page, 'Mine came first'], [other, 'Mine came second']] as const) {
		await one.locator('summary', { hasText: /^Note$/ }).click();
		await one.getByRole('textbox', { name: 'Note' }).fill(note);
		await one.getByRole('group').filter({ has: one.locator('#note-body') }).getByRole('button', { name: 'Save' }).click();
		if (one === page) await expect(page.getByText('Mine came first').first()).toBeVisible();
	}
	await expect(other.getByRole('alert')).toContainText('Somebody added to this action request meanwhile');
	await expect(other.getByText('Mine came first').first()).toBeVisible();
	await expect(other.getByRole('textbox', { name: 'Note' })).toHaveValue('Mine came second');
	await other.getByRole('group').filter({ has: other.locator('#note-body') }).getByRole('button', { name: 'Save' }).click();
	await expect(other.getByText('Mine came second').first()).toBeVisible();
	await other.context().close();
});

test('a selection in a cable is filed by hand, corrected, and dismissed with a reason', async ({ page }) => {
	await page.goto('/cables/08TOKYO9933');
	const words = page.locator('section#p2 .words');
	await words.evaluate((element) => document.getSelection()?.selectAllChildren(element));
	await page.getByRole('link', { name: /File the selection in ¶2/ }).click();
	await expect(page.getByLabel('The words that ask')).not.toHaveValue('');
	const quote = (await page.getByLabel('The words that ask').inputValue()).split('. ')[0]!;
	await page.getByLabel('The words that ask').fill(quote);
	await page.getByLabel('The ask in one line').fill(`See what became of it ${test.info().project.name}`);
	await page.getByLabel('Kind').selectOption('us-promises');
	await page.getByLabel('Who is asked').fill('nobody in particular');
	await page.getByRole('button', { name: 'File it' }).click();
	await expect(page.getByRole('alert')).toContainText('is no post, state or organisation');
	await page.getByLabel('Who is asked').fill('Japan');
	await page.getByRole('button', { name: 'File it' }).click();
	await expect(page.getByText(/filed it by hand/)).toBeVisible();
	await expect(page.locator('mark')).toHaveText(quote);

	await page.getByText('Correct what was read wrong').click();
	await page.getByLabel('Who is asked').fill('Japan, Norway');
	await page.locator('#correct-reason').fill('Both were told');
	await page.getByRole('group').filter({ has: page.locator('#correct-reason') }).getByRole('button', { name: 'Save' }).click();
	await expect(page.getByText(/Japan and Norway/).first()).toBeVisible();

	await page.getByText('Dismiss as not actionable', { exact: true }).first().click();
	await page.locator('#why-not-actionable').fill('Filed for a test');
	await page.getByRole('button', { name: 'Dismiss as not actionable' }).click();
	await status(page, 'It is not actionable');
});

test('the list is narrowed, its view saved, several moved at once, and taken away', async ({ page }) => {
	await page.goto('/actions');
	const all = await page.locator('ol.items > li').count();
	await page.getByLabel('Kind').selectOption('department-asks-post');
	await expect(page).toHaveURL('/actions?kind=department-asks-post');
	await expect.poll(() => page.locator('ol.items > li').count()).toBeLessThan(all);
	await page.getByText('Save this view').click();
	await page.getByLabel('Name of the view').fill('Demarche requests');
	await page.getByRole('button', { name: 'Save', exact: true }).click();
	await page.goto('/actions');
	await page.getByRole('link', { name: 'Demarche requests' }).click();
	await expect(page).toHaveURL('/actions?kind=department-asks-post');
	const few = await page.locator('ol.items > li').count();

	await page.locator('ol.items input[type=checkbox]').nth(0).check();
	await page.locator('ol.items input[type=checkbox]').nth(1).check();
	await page.getByLabel('Move the ticked ones to').selectOption('withdrawn');
	await page.getByRole('button', { name: 'Move', exact: true }).click();
	await expect(page.getByText('0 requests changed; 2 requests refused: Say why it is withdrawn.')).toBeVisible();
	await page.locator('ol.items input[type=checkbox]').nth(0).check();
	await page.locator('ol.items input[type=checkbox]').nth(1).check();
	await page.getByLabel('Move the ticked ones to').selectOption('withdrawn');
	await page.getByLabel('Reason').fill('Overtaken by events');
	await page.getByRole('button', { name: 'Move', exact: true }).click();
	await expect(page.getByText('2 requests changed.')).toBeVisible();
	await expect(page.locator('ol.items > li')).toHaveCount(few - 2);

	const csv = await (await page.request.get('/actions/export.csv?status=withdrawn')).text();
	expect(csv.charCodeAt(0)).toBe(0xfeff);
	expect(csv.trim().split('\r\n').length).toBeGreaterThanOrEqual(3);
	expect(await (await page.request.get('/actions/export.ics')).text()).toMatch(/^BEGIN:VCALENDAR[^]*UID:[^]*END:VCALENDAR\r\n$/);
	expect(((await (await page.request.get('/actions/export.json?status=all')).json()) as unknown[]).length).toBeGreaterThan(few);
	expect((await page.request.get('/actions/export.exe')).status()).toBe(404);
});

test('a reminder shows on the overview when its day has come, until it is dealt with', { tag: '@dates' }, async ({ page }) => {
	await page.goto('/actions?sort=newest');
	await page.locator('ol.items .ask a').first().click();
	const says = `Look again, ${test.info().project.name}`;
	await page.getByText('Reminder', { exact: true }).click();
	await page.getByLabel('On', { exact: true }).fill('2020-01-01');
	await page.getByLabel('Of what').fill(says);
	await page.getByRole('group').filter({ has: page.locator('#reminder-day') }).getByRole('button', { name: 'Save' }).click();
	await expect(page.getByText(/set a reminder for 1 Jan 2020/)).toBeVisible();
	const item = page.url();
	await page.goto('/');
	await page.getByRole('link', { name: says }).click();
	await page.getByRole('button', { name: `Done: ${says}` }).click();
	await expect(page.getByText('dealt with', { exact: true })).toBeVisible();
	expect(page.url()).toContain(new URL(item).pathname);
	await page.goto('/');
	await expect(page.getByRole('link', { name: says })).toHaveCount(0);
});

test('what is typed before scripts have begun stays, in short and in long fields', async ({ page }) => {
	let begin = (): void => {};
	const begun = new Promise<void>((resolve) => (begin = resolve));
	await page.route('**/_app/immutable/**/*.js', async (route) => begun.then(() => route.continue()));
	await page.goto('/actions/new?cable=08TOKYO9933', { waitUntil: 'domcontentloaded' });
	await page.locator('#quote').fill('Typed early');
	await page.locator('#asker').fill('Nobody yet');
	begin();
	await expect(async () => {
		await page.getByRole('heading', { level: 1 }).click();
		await page.keyboard.press('?');
		await expect(page.getByRole('dialog', { name: 'Keys' })).toBeVisible({ timeout: 500 });
	}).toPass();
	await expect(page.locator('#quote')).toHaveValue('Typed early');
	await expect(page.locator('#asker')).toHaveValue('Nobody yet');
});

test('due rules and templates are edited, and a wrong rule is refused', async ({ page }) => {
	await page.goto('/actions/settings');
	await page.getByLabel('Post asks Department').fill('soon');
	await page.getByRole('button', { name: 'Save the rules' }).click();
	await expect(page.getByRole('alert')).toContainText('no number of days');
	await page.getByLabel('Post asks Department').fill('45');
	await page.getByRole('button', { name: 'Save the rules' }).click();
	await expect(page.getByText('Saved.')).toBeVisible();
	await expect(page.getByLabel('Post asks Department')).toHaveValue('45');
	await page.getByLabel('Post asks Department').fill('30');
	await page.getByRole('button', { name: 'Save the rules' }).click();
	const template = page.locator('#text-mdr');
	const usual = await template.inputValue();
	await template.fill(usual.replace('Dear Sir or Madam', 'Dear Colleague'));
	await page.locator('#mdr').getByRole('button', { name: 'Save the template' }).click();
	await expect(page.locator('#text-mdr')).toHaveValue(/Dear Colleague/);
	await page.locator('#mdr').getByRole('button', { name: /^Restore/ }).click();
	await expect(page.locator('#text-mdr')).toHaveValue(usual);
});

test.describe('without a script', () => {
	test.use({ javaScriptEnabled: false });
	test('a note is written and taken back', async ({ page }) => {
		await page.goto('/actions');
		const href = await page.locator('ol.items .ask a').nth(5).getAttribute('href');
		await page.goto(href!);
		await page.locator('summary', { hasText: /^Note$/ }).click();
		await page.locator('#note-body').fill('Without a script');
		await page.getByRole('group').filter({ has: page.locator('#note-body') }).getByRole('button', { name: 'Save' }).click();
		await expect(page.getByText('Without a script').first()).toBeVisible();
		await page.getByRole('button', { name: /^Undo/ }).last().click();
		await expect(page.getByText(/taken back/).first()).toBeVisible();
	});
});

for (const path of ['/actions?asOf=1990-01-01', '/actions/settings', '/actions/report', '/actions/new?cable=08TOKYO9933']) {
	test(`${path} is accessible and fits a phone`, async ({ page }) => {
		await page.goto(path);
		await expectAccessible(page);
		await expectFitsPhone(page);
	});
}

test('an item fits a phone, circular or not', async ({ page }) => {
	await page.goto('/actions?kind=department-asks-post&status=all');
	await page.locator('ol.items .ask a').first().click();
	await expect(page.getByText(/No reply in this corpus from|each owes a reply/)).toBeVisible();
	await expectAccessible(page);
	await expectNoSidewaysScroll(page);
});
