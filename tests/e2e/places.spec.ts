import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { expect, expectAccessible, expectFitsPhone, test } from './fixture.ts';

const world = (page: Page) => page.getByRole('group', { name: /^World map/ });

test('when did Afghanistan change its mind? From the map to the sentence', async ({ page }) => {
	await page.goto('/');
	await page.getByRole('navigation', { name: 'Sections', exact: true }).getByRole('link', { name: 'Map' }).click();
	await page.getByLabel('Find a country').fill('Afghanistan');
	await page.keyboard.press('Enter');
	await expect(page).toHaveURL('/countries/AF');
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('Afghanistan');
	const moves = page.locator('#moves');
	await expect(moves).toContainText(/3 December 2008 it signed the Convention on Cluster Munitions/);
	await moves.getByRole('link', { name: /08KABUL/ }).first().click();
	await expect(page).toHaveURL(/\/cables\/08KABUL\d+\?stance=[^#]+#p\d+$/);
});

test('what did others say about Finland? Their words, told by whom, each leading to its sentence', async ({ page }) => {
	await page.goto('/countries?q=Finland');
	await expect(page).toHaveURL('/countries/FI');
	const others = page.locator('#others');
	await expect(others.getByRole('heading')).toHaveText('What others report');
	const cards = others.locator('li');
	expect(await cards.count()).toBeGreaterThan(0);
	for (const card of await cards.all()) {
		await expect(card).toContainText('Finland');
		await expect(card).toContainText(/reported|assessed/);
	}
	const words = (await cards.first().locator('q').textContent()) ?? '';
	await cards.first().locator('.facts').getByRole('link').click();
	await expect(page).toHaveURL(/\?stance=[^#]+#p\d+$/);
	await expect(page.locator('#main')).toContainText(words.slice(0, 30));
});

test('without a script the map is coloured, its links lead to countries, and its day and proposition can be changed', async ({ browser, server }) => {
	const context = await browser.newContext({ javaScriptEnabled: false });
	const page = await context.newPage();
	await page.goto(`${server}/map`);
	await expect(page.locator('#main svg a.held').first()).toBeVisible();
	await page.getByRole('link', { name: 'Dublin', exact: true }).click();
	await expect(page).toHaveURL(/asOf=2008-05-30/);
	await expect(page.locator('.measure')).toContainText('as of 30 May 2008');
	await page.getByLabel('Proposition').selectOption('ccw-venue');
	await page.getByRole('button', { name: 'Show', exact: true }).first().click();
	await expect(page).toHaveURL(/proposition=ccw-venue&asOf=2008-05-30/);
	// The middle of Brazil is Brazil, whereas the middle of the box around Japan is sea.
	await page.locator('#main svg a[data-code="BR"]').first().click();
	await expect(page).toHaveURL(/\/countries\/BR\?asOf=2008-05-30$/);
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('Brazil');
	await context.close();
});

test('arrow keys go from country to country, and Enter opens the page', async ({ page }) => {
	await page.goto('/map?asOf=2008-05-30');
	const focused = world(page).locator('a:focus');
	// Without a script every country is a tab stop; with one the map is a single one.
	await expect(world(page).locator('a[tabindex="0"]')).toHaveCount(1);
	await world(page).locator('a[tabindex="0"]').focus();
	await page.keyboard.press('Home');
	const first = await focused.getAttribute('data-code');
	await page.keyboard.press('ArrowUp');
	await expect(focused).toHaveCount(1);
	await page.keyboard.press('End');
	const last = await focused.getAttribute('data-code');
	expect(last).not.toBe(first);
	await expect(page.locator('#main .card').first()).toBeVisible();
	await expect(focused).toHaveAttribute('aria-label', /^[A-Z][\w ]+, (?:\d+ )?(?:\w+ )?200\d, \w[\w ]+ the Oslo process, (?:stated|reported|assessed), [a-z ,]+, (?:paragraph \d+|subject line)/);
	await page.keyboard.press('PageUp');
	expect(await focused.getAttribute('data-code')).not.toBe(last);
	await page.keyboard.press('PageDown');
	await expect(focused).toHaveAttribute('data-code', last ?? '');
	await page.keyboard.press('Enter');
	await expect(page).toHaveURL(`/countries/${last}?asOf=2008-05-30`);
});

test('the slider moves the as-of date in the address, and Back undoes it', async ({ page }) => {
	await page.goto('/map');
	const slider = page.getByRole('slider');
	await slider.focus();
	await page.keyboard.press('Home');
	await expect(page).toHaveURL(/asOf=200\d-\d\d-\d\d/);
	const early = new URL(page.url()).searchParams.get('asOf') ?? '';
	await page.keyboard.press('ArrowRight');
	await expect(page).not.toHaveURL(new RegExp(early));
	await page.keyboard.press('End');
	await expect(page).toHaveURL('/map');
	// What is picked between two moves of the slider is a step of its own.
	await page.getByLabel('Proposition').selectOption('total-ban');
	await expect(page).toHaveURL('/map?proposition=total-ban');
	await slider.press('Home');
	await expect(page).toHaveURL(/proposition=total-ban&asOf=/);
	await page.goBack();
	await expect(page).toHaveURL('/map?proposition=total-ban');
	await page.goBack();
	await expect(page).toHaveURL('/map');
	await page.goto('/map?asOf=2006-11-30');
	const before = await world(page).locator('a:not(.blank)').count();
	await slider.focus();
	await page.keyboard.press('End');
	await expect.poll(() => world(page).locator('a:not(.blank)').count()).toBeGreaterThan(before);
	await page.goto('/map?asOf=2007-02-28');
	await page.getByRole('link', { name: 'Dublin', exact: true }).click();
	await expect(page).toHaveURL(/asOf=2008-05-30/);
	await page.goBack();
	await expect(page).toHaveURL(/asOf=2007-02-28/);
});

test('the table of the map is the map: as many countries, each with a way to its words', async ({ page }) => {
	await page.goto('/map');
	const coloured = await world(page).locator('a:not(.blank)').count();
	const rows = page.locator('section.table').first().locator('tbody tr');
	await expect(rows).toHaveCount(coloured);
	await rows.filter({ hasText: '¶' }).first().locator('.where').getByRole('link').click();
	await expect(page).toHaveURL(/\/cables\/\w+\?stance=[^#]+#p\d+$/);
});

test('the map can be taken away as a picture, a drawing, data and a table, each saying what the map says', async ({ page, request, context }) => {
	await context.grantPermissions(['clipboard-read', 'clipboard-write']);
	await page.goto('/map?proposition=ccw-venue&asOf=2008-05-30');
	const headline = (await page.getByRole('heading', { level: 1 }).textContent()) ?? '';
	const read = async (name: string): Promise<string> => (await request.get((await page.getByRole('link', { name, exact: true }).getAttribute('href')) ?? '')).text();
	const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: 'PNG' }).click()]);
	expect(download.suggestedFilename()).toBe('demarche-map-2008-05-30.png');
	const svg = await read('SVG');
	// Width and height of a PNG stand at a fixed place in its head.
	expect((await readFile(await download.path())).readUInt32BE(16)).toBe(2 * Number(/ width="(\d+)"/.exec(svg)?.[1]));
	expect(svg).toContain(`<title>${headline}</title>`);
	expect(svg).toMatch(/as of 30 May 2008<[^]*highest mark \S+[^]*\/map\?proposition=ccw-venue&amp;asOf=2008-05-30</);
	const blank = Number(/no evidence\s+(\d+)/.exec((await page.getByRole('list', { name: 'Signs' }).textContent()) ?? '')?.[1]);
	const rows = await page.locator('section.table').first().locator('tbody tr').count();
	expect((await read('CSV')).trim().split('\r\n')).toHaveLength(rows + blank + 1);
	const json = JSON.parse(await read('JSON')) as { standings: unknown[]; noEvidence: unknown[] };
	expect(json).toMatchObject({ headline, asOf: '2008-05-30', proposition: { id: 'ccw-venue' } });
	expect([json.standings.length, json.noEvidence.length]).toEqual([rows, blank]);
	await page.getByRole('button', { name: 'Copy table' }).click();
	await expect(page.getByText(/^Copied/)).toBeVisible();
	const copied = await page.evaluate(async () => (await (await navigator.clipboard.read())[0]?.getType('text/html'))?.text());
	expect(copied?.match(/<tr>/g)).toHaveLength(rows + 1);
});

test('a mark of a little lane leads to its sentence', async ({ page }) => {
	await page.goto('/countries/JP');
	const lane = page.locator('#positions .little').first();
	await lane.scrollIntoViewIfNeeded();
	await expect(async () => {
		await page.mouse.move(0, 0);
		await lane.hover();
		await expect(lane.locator('a').first()).toHaveAttribute('title', /paragraph \d/, { timeout: 500 });
	}).toPass();
	await lane.locator('a').last().click();
	await expect(page.getByRole('dialog')).toContainText('CCW as the forum');
});

test('what is chosen on the map before its scripts begin is followed', async ({ page }) => {
	let begin = (): void => {};
	const begun = new Promise<void>((resolve) => (begin = resolve));
	await page.route('**/_app/immutable/**/*.js', async (route) => begun.then(() => route.continue()));
	await page.goto('/map', { waitUntil: 'domcontentloaded' });
	await page.getByRole('combobox', { name: 'Proposition', exact: true }).selectOption('ccw-venue');
	begin();
	await expect(page).toHaveURL(/proposition=ccw-venue/);
	await expect(page.getByRole('combobox', { name: 'Proposition', exact: true })).toHaveValue('ccw-venue');
});

test('on paper the map has its signs and no controls', async ({ page }) => {
	await page.setViewportSize({ width: 700, height: 900 });
	await page.emulateMedia({ media: 'print' });
	await page.goto('/map?asOf=2008-05-30');
	await expect(world(page).locator('.signs path').first()).toBeVisible();
	await expect(page.getByRole('slider')).toBeHidden();
	await expect(page.locator('.turns')).toBeHidden();
});

test('a country says what it has nothing on, and out of how many cables', async ({ page }) => {
	await page.goto('/countries/JP');
	await expect(page.locator('.silent').first()).toContainText('No evidence on');
	await expect(page.locator('.denominator')).toContainText(/\d+ cables? from or about Japan mentions? the subject;\s+on the \d+ propositions? without a lane none gives a view/);
	await page.goto('/countries/JP?asOf=1999-12-31');
	await expect(page.getByText('There is no evidence of what Japan thinks')).toBeVisible();
	await page.getByRole('link', { name: 'Show the latest' }).click();
	await expect(page.locator('#positions .little').first()).toBeVisible();
});

test('a country page begins with its positions and folds what is long: open by key and on paper', async ({ page }) => {
	await page.goto('/countries/JP');
	const headings = await page.locator('#main h2').allTextContents();
	expect(headings).toEqual(['Positions', 'What moved', ...(headings.includes('Said and did') ? ['Said and did'] : []), 'What it did', 'Officials quoted', 'Cables that mention the subject', 'Action requests', 'What others report', 'Every record, in words']);
	const records = page.locator('#records');
	const count = Number(/\d+/.exec((await records.locator('summary').textContent()) ?? '')?.[0]);
	await expect(records.locator('q').first()).toBeHidden();
	await page.emulateMedia({ media: 'print' });
	await expect(records.locator('q').first()).toBeVisible();
	await page.emulateMedia({ media: 'screen' });
	await records.locator('summary').focus();
	await page.keyboard.press('Enter');
	await expect(records.locator('tbody tr:not(.lane)')).toHaveCount(count);
	await expect(records.locator('q').first()).toBeVisible();
	await page.getByRole('link', { name: 'as of that day' }).click();
	await expect(page.locator('#acts li')).toHaveCount(7);
});

test('a proposition has its definition, its borderlines and its meetings, and leads to the map of a meeting', async ({ page }) => {
	await page.goto('/propositions');
	await page.getByRole('link', { name: 'CCW as the forum', exact: true }).click();
	await expect(page).toHaveURL('/propositions/ccw-venue');
	await expect(page.locator('.statement')).toHaveText('“The CCW is the right forum for dealing with cluster munitions.”');
	await expect(page.locator('#coding')).toContainText('a mandate, negotiation, consensus or protocol to be had is ccw-protocol');
	await page.locator('#meetings').getByRole('link', { name: 'Wellington' }).click();
	await expect(page).toHaveURL('/map?proposition=ccw-venue&asOf=2008-02-22');
});

test('from a cable to its post, and from the post to what it reports', async ({ page }) => {
	await page.goto('/cables/08TOKYO9933');
	await page.getByRole('link', { name: 'Embassy Tokyo' }).click();
	await expect(page).toHaveURL('/posts/TOKYO');
	await expect(page.locator('.lead')).toContainText(/\d+ cables mention the subject, of \d+ cables/);
	await page.locator('.records a').first().click();
	await expect(page).toHaveURL(/\/cables\/\w*TOKYO\w+\?stance=[^#]+#p\d+$/);
});

for (const [path, message] of [['/countries/QQ', 'No country has the code'], ['/propositions/weather', 'There is no proposition'], ['/posts/ATLANTIS', 'There is no post'], ['/map?proposition=weather', 'There is no proposition']] as const) {
	test(`${path} is not found and leads back`, async ({ page }) => {
		const response = await page.goto(path);
		expect(response?.status()).toBe(404);
		await expect(page.locator('#main')).toContainText(message);
		await expect(page.locator('#main').getByRole('link', { name: 'Overview' })).toBeVisible();
	});
}

for (const path of ['/map', '/map?proposition=ccm-signature', '/map?asOf=1999-12-31', '/countries', '/countries?q=united', '/countries/JP', '/countries/FI', '/countries/TV', '/propositions', '/propositions/oslo-process', '/propositions/moratorium', '/posts', '/posts/TOKYO', '/posts/MUSCAT']) {
	test(`${path} is accessible in light and dark, and fits a phone`, async ({ page }) => {
		await page.goto(path);
		await expectAccessible(page);
		await expectFitsPhone(page);
	});
}
