import type { Page } from '@playwright/test';
import { expect, expectAccessible, expectNoSidewaysScroll, test } from './fixture.ts';

const headline = (page: Page) => page.getByRole('heading', { level: 1 });
/** A square of the matrix by what it is about. */
const square = (page: Page, about: RegExp) => page.getByRole('region').getByRole('link', { name: about });

/** Picks countries by hand from whoever is shown. The address follows each change; with nobody chosen the default would come back. */
async function pick(page: Page, codes: readonly string[]): Promise<void> {
	await page.locator('summary', { hasText: 'Countries' }).click();
	const box = (code: string) => page.locator(`input[name="countries"][value="${code}"]`);
	const inAddress = (code: string) => (url: URL): boolean => (url.searchParams.get('countries') ?? '').split(',').includes(code);
	const shown = await page.locator('input[name="countries"]:checked').evaluateAll((boxes) => boxes.map((each) => (each as HTMLInputElement).value));
	const [last, ...unwanted] = shown.filter((code) => !codes.includes(code));
	for (const code of unwanted) {
		await box(code).uncheck();
		await expect(page).toHaveURL((url) => url.searchParams.has('countries') && !inAddress(code)(url));
	}
	for (const code of codes.filter((each) => !shown.includes(each))) {
		await box(code).check();
		await expect(page).toHaveURL(inAddress(code));
	}
	if (last !== undefined) await box(last).uncheck();
}

test('where do Japan and Germany differ in May 2008? Chosen by hand, the answer leads to the words', async ({ page }) => {
	await page.goto('/');
	await page.getByRole('navigation', { name: 'Sections', exact: true }).getByRole('link', { name: 'Compare' }).click();
	await expect(headline(page)).toContainText('countries');
	await pick(page, ['JP', 'DE']);
	await expect(page).toHaveURL(/countries=JP,DE$/);
	await page.getByText(/^As of/).click();
	await page.getByLabel('Show what was known on').fill('2008-05-31');
	await page.getByRole('group').getByRole('button', { name: 'Show' }).click();
	await expect(page).toHaveURL(/countries=JP(,|%2C)DE/);
	await expect(headline(page)).toHaveText(/^Japan and Germany differ on (?:\w+ of|all) \w+ propositions$/);

	// Which words decide is the extraction's matter; that each side stands by its stance, with its words, is this page's.
	const difference = page.locator('.difference').first();
	await expect(difference.locator('dd')).toHaveCount(2);
	await expect(difference.locator('dd', { hasText: 'Japan' })).not.toContainText('Germany');
	await difference.locator('dd', { hasText: 'Germany' }).getByRole('link').click();
	await expect(page.locator('.chosen[data-mark]').first()).toBeInViewport();
});

test('what did others say about Finland? The words stand there, with who told them', async ({ page }) => {
	await page.goto('/');
	await page.getByRole('link', { name: 'What do others say about a country?' }).click();
	await expect(headline(page)).toContainText('What others say about');
	await pick(page, ['FI']);
	await expect(page).toHaveURL(/view=others&countries=FI$/);
	await expect(headline(page)).toHaveText('What others say about Finland');
	await expect(page.getByRole('columnheader', { name: 'In its own words' })).toBeVisible();
	const words = page.locator('.told figure');
	await expect(words.first()).toContainText('Finland');
	await expect(words.first()).toContainText('reported');
	await expect(words.first().locator('q')).not.toBeEmpty();
	await expectAccessible(page);
});

test('who supported the CCW as the forum but signed the Convention? Each name leads to its words and to its act', async ({ page }) => {
	await page.goto('/');
	await page.getByRole('link', { name: 'Who supported the CCW as the forum but signed the Convention?' }).click();
	await expect(page).toHaveURL('/said-and-did');
	await expect(headline(page)).toHaveText(/^\w+ states? supported the CCW as the forum and signed the Convention$/);
	const answers = page.locator('.answers > li');
	expect(await answers.count()).toBeGreaterThan(1);
	await expect(answers.filter({ hasText: 'United States' })).toHaveCount(0);
	const japan = answers.filter({ has: page.getByRole('heading', { name: 'Japan' }) });
	const words = (await japan.locator('q').textContent()) ?? '';
	await expect(japan).toContainText(/signed the Convention on Cluster Munitions on 3 December 2008/);
	await japan.getByRole('link', { name: /^Japan .* the CCW as the forum$/ }).click();
	await expect(page.getByRole('dialog').locator('blockquote')).toContainText(words.slice(1, 30));
	await page.keyboard.press('Escape');
	await expect(page.getByRole('dialog')).toBeHidden();
	await expectAccessible(page);
	await expectNoSidewaysScroll(page);
	await japan.getByRole('link', { name: /signed the Convention/ }).click();
	await expect(page).toHaveURL('/countries/JP#acts');
	await expect(page.locator('#acts')).toContainText('signed the Convention on Cluster Munitions');
	await page.goto('/said-and-did?asOf=2008-05-31');
	await expect(headline(page)).toHaveText('No states supported the CCW as the forum and signed the Convention');
	await page.getByLabel('and', { exact: true }).selectOption('not-signed');
	await expect(headline(page)).toHaveText(/supported the CCW as the forum and had not signed the Convention by 31 May 2008$/);
});

test('who said and did it can be taken away as data and as a table, each saying what the page says', async ({ page, request, context }) => {
	await context.grantPermissions(['clipboard-read', 'clipboard-write']);
	await page.goto('/said-and-did?did=not-signed&asOf=2008-05-31');
	const rows = await page.locator('.answers > li').count();
	const read = async (name: string): Promise<string> => (await request.get((await page.getByRole('link', { name, exact: true }).getAttribute('href')) ?? '')).text();
	const lines = (await read('CSV')).trim().split('\r\n');
	expect(lines[0]).toMatch(/^\uFEFF?holder,holder_name,proposition,as_of,position,date,/);
	expect(lines).toHaveLength(rows + 1);
	expect(lines.find((line) => line.startsWith('JP,'))).toMatch(/^JP,Japan,ccw-venue,2008-05-31,\w+,200\d-\d\d-\d\d,.*,Convention on Cluster Munitions,,,,http:.*\/cables\/\w+\?stance=[^#]+#p\d+$/);
	const json = JSON.parse(await read('JSON')) as { rows: unknown[] };
	expect(json).toMatchObject({ headline: await headline(page).textContent(), asOf: '2008-05-31', proposition: { id: 'ccw-venue' } });
	expect(json.rows).toHaveLength(rows);
	await page.getByRole('button', { name: 'Copy table' }).click();
	await expect(page.getByText(/^Copied/)).toBeVisible();
	const copied = await page.evaluate(async () => (await (await navigator.clipboard.read())[0]?.getType('text/html'))?.text());
	expect(copied?.match(/<tr>/g)).toHaveLength(rows + 1);
	await page.goto((await page.getByRole('link', { name: 'Permalink' }).getAttribute('href')) ?? '');
	await expect(page).toHaveURL('/said-and-did?did=not-signed&asOf=2008-05-31');
});

test('by meeting: seven columns, the later ones not yet, and what it rests on', async ({ page }) => {
	await page.goto('/compare?countries=JP,DE,NO&asOf=2008-05-31');
	await expect(page.locator('.matrix thead .head')).toHaveText(['Oslo', 'Montreux', 'Lima', 'Vienna', 'Wellington', 'Dublin', 'Signing']);
	await expect(page.locator('.matrix tbody tr').first().locator('td').last()).toContainText('not yet');
	await expect(headline(page)).toHaveText(/^At Dublin /);
	await expect(page.locator('figcaption')).toContainText(/\d+ quotes? in \d+ cables?.*highest mark/);
	await expect(page.locator('figcaption')).toContainText('sample: invented wording over the public record');
	await page.getByLabel('Proposition').selectOption('ccw-venue');
	await expect(page).toHaveURL('/compare?proposition=ccw-venue&countries=JP,DE,NO&asOf=2008-05-31');
});

test('a square opens its evidence in the drawer, which goes through all that it rests on; Back closes it and Forward opens it again', async ({ page }) => {
	await page.goto('/compare?countries=JP,DE&asOf=2008-05-31&proposition=oslo-process');
	const drawer = page.getByRole('dialog');
	const rests = drawer.getByRole('region', { name: /^The square: Japan · The Oslo process, 30 May 2008/ });
	await square(page, /^Japan, at Dublin, /).click();
	await expect(page).toHaveURL(/\/evidence\/[^/]+\?collection=sample&cell=JP~oslo-process~2008-05-30&asOf=2008-05-31$/);
	const record = await drawer.getByRole('heading', { level: 2 }).textContent();
	await expect(rests.locator('[aria-current]')).toHaveText(/200[78], \w+, stated/);
	const others = rests.getByRole('listitem').getByRole('link');
	const count = await others.count();
	await expect(drawer.locator('div.bar')).toContainText(`1 of ${count} in this square`);
	await others.nth(1).click();
	await expect(drawer.locator('div.bar')).toContainText(`2 of ${count} in this square`);
	await expect(others.nth(1)).toHaveAttribute('aria-current', 'true');
	await page.keyboard.press('k');
	await expect(others.nth(0)).toHaveAttribute('aria-current', 'true');

	await rests.getByText('Why this colour?').click();
	const working = rests.locator('.working li');
	await expect(working.nth(0)).toContainText(/In the 18 months to 30 May 2008 \d+ quotes? in the holder’s own words/);
	await expect(working.nth(1)).toContainText(/decide/);
	await expect(working.nth(2)).toContainText(/“\w+” counts as [+−]?[012] on the scale/);
	await expectAccessible(page);
	await page.goBack();
	await expect(drawer).toBeHidden();
	await expect(page).toHaveURL(/^[^?]*\/compare\?/);
	await page.goForward();
	await expect(drawer.getByRole('heading', { level: 2 })).toHaveText(record ?? '');
	await drawer.getByRole('link', { name: 'Its timeline' }).click();
	await expect(page).toHaveURL(/\/timeline\?proposition=oslo-process&countries=JP/);
	await expect(drawer).toBeHidden();
	await page.goBack();
	await expect(drawer.getByRole('heading', { level: 2 })).toHaveText(record ?? '');
	await page.keyboard.press('Escape');
	await expect(drawer).toBeHidden();
	await expect(square(page, /^Japan, at Dublin, /)).toBeVisible();

	// An address from when a square opened within the page.
	await page.goto('/compare?countries=JP,DE&asOf=2008-05-31&proposition=oslo-process&cell=JP~oslo-process~2008-05-30');
	await expect(page.getByRole('heading', { level: 1 })).toHaveText(record ?? '');
	await expect(page.getByRole('region', { name: /^The square: Japan · The Oslo process, 30 May 2008/ })).toBeVisible();
});

test('the matrix is one stop of the Tab key: arrow keys walk the squares and read them out, Enter opens one, Escape leaves', async ({ page }) => {
	await page.goto('/compare?countries=JP,DE,NO&asOf=2008-05-31&proposition=oslo-process');
	const grid = page.getByRole('grid', { name: /Arrow keys walk the squares/ });
	const focused = page.locator(':focus');
	await expect(grid.locator('[tabindex="0"]')).toHaveCount(1);
	await grid.locator('[tabindex="0"]').focus();
	await page.keyboard.press('End');
	await expect(focused).toHaveText(/^.*Japan, Signing: not yet$/);
	await page.keyboard.press('ArrowLeft');
	await expect(focused).toHaveAccessibleName(/^Japan, at Dublin, \d+ \w+ 200[78], .* the Oslo process, \w+, [\w ]+, paragraph \d+/);
	await page.keyboard.press('ArrowDown');
	await expect(focused).toHaveAccessibleName(/^Germany, at Dublin, /);
	await page.keyboard.press('Control+Home');
	await expect(focused).toContainText(/^Japan, at Oslo|no view/);
	await page.keyboard.press('End');
	await page.keyboard.press('ArrowLeft');
	await page.keyboard.press('Enter');
	await expect(page.getByRole('dialog')).toBeVisible();
	await page.keyboard.press('Escape');
	await expect(page.getByRole('dialog')).toBeHidden();
	await expect(focused).toHaveAccessibleName(/^Japan, at Dublin, /);
	await page.keyboard.press('Escape');
	await expect(page.getByRole('region', { name: /^At Dublin/ })).toBeFocused();
});

test('differences only leaves what is apart; agreement stands with its count', async ({ page }) => {
	await page.goto('/compare?view=proposition&countries=JP,DE,NO&asOf=2008-12-31');
	const rows = page.locator('.matrix tbody tr:not(.group)');
	const all = await rows.count();
	await page.getByLabel('Differences only').check();
	await expect(page).toHaveURL(/differences=1/);
	await expect(rows.filter({ hasNotText: '≠' })).toHaveCount(0);
	expect(await rows.count()).toBeGreaterThan(0);
	expect(await rows.count()).toBeLessThan(all);
	const cell = page.getByRole('region', { name: 'Agreement of each two' }).getByRole('link').first();
	await expect(cell).toHaveText(/^\s*\d+ % on \d+\s*$/);
	await cell.click();
	await expect(page).toHaveURL(/view=proposition&countries=JP,DE/);
	await expectAccessible(page);
	await expectNoSidewaysScroll(page);
});

test('one country at two dates: what it said in February 2007, and that it signed', async ({ page }) => {
	await page.goto('/compare?view=dates&countries=AF&against=2008-05-31&asOf=2008-12-31');
	await expect(headline(page)).toContainText('Afghanistan');
	await expect(page.locator('.matrix thead .head')).toHaveText(['31 May 2008', '31 Dec 2008']);
	await expect(square(page, /^Afghanistan, as of 31 December 2008, 3 December 2008, signed the Convention on Cluster Munitions, official act/)).toBeVisible();
	await page.getByLabel('The earlier date').fill('2007-02-23');
	await expect(page).toHaveURL(/against=2007-02-23/);
	await expect(headline(page)).toHaveText('Afghanistan has no view on both 23 Feb 2007 and 31 Dec 2008');
	await page.getByLabel('The later date').fill('2008-11-30');
	await expect(page).toHaveURL(/asOf=2008-11-30$/);
	await expect(page.locator('.matrix thead .head')).toHaveText(['23 Feb 2007', '30 Nov 2008']);
});

test('without a script the form compares, and a square opens by its link', async ({ browser, server }) => {
	const context = await browser.newContext({ javaScriptEnabled: false });
	const page = await context.newPage();
	await page.goto(`${server}/compare?countries=JP,DE&asOf=2008-05-31&proposition=oslo-process`);
	await square(page, /^Germany, at Dublin, /).click();
	await expect(page.getByRole('heading', { level: 1 })).toHaveText(/Germany .* the Oslo process/);
	await expect(page.locator('blockquote mark').first()).toBeVisible();
	await expect(page.getByRole('region', { name: /^The square: Germany/ })).toBeVisible();
	await page.goBack();
	await page.getByLabel('Proposition').selectOption('total-ban');
	await page.getByRole('button', { name: 'Show' }).first().click();
	await expect(page).toHaveURL(/proposition=total-ban/);
	await expect(page.locator('.measure').first()).toContainText('All cluster munitions should be prohibited');
	await context.close();
});

test('the matrix is copied as a table whose squares lead to their evidence', async ({ page, context }) => {
	await context.grantPermissions(['clipboard-read', 'clipboard-write']);
	await page.goto('/compare?countries=JP,DE&proposition=oslo-process&asOf=2008-05-31');
	await page.getByRole('button', { name: 'Copy table' }).first().click();
	await expect(page.getByText('Copied: paste it into a text or a spreadsheet')).toBeVisible();
	const text = await page.evaluate(() => navigator.clipboard.readText());
	expect(text.split('\n')[1]).toBe(['Country', 'Oslo, Feb 2007', 'Montreux, Apr 2007', 'Lima, May 2007', 'Vienna, Dec 2007', 'Wellington, Feb 2008', 'Dublin, May 2008', 'Signing, Dec 2008'].join('\t'));
	expect(text).toMatch(/^Japan\t.*\bquotes?\b/m);
});

test('what is taken away is what is shown; an unknown country is not found, and nine are too many', async ({ page, request }) => {
	await page.goto('/compare?view=proposition&countries=JP,DE&asOf=2008-05-31');
	const read = async (name: string): Promise<string> => (await request.get((await page.getByRole('link', { name, exact: true }).first().getAttribute('href')) ?? '')).text();
	const squares = await page.locator('.matrix tbody td').count();
	expect((await read('CSV')).trim().split('\r\n')).toHaveLength(squares + 1);
	const said = (await headline(page).textContent()) ?? '';
	expect(JSON.parse(await read('JSON'))).toMatchObject({ headline: said, asOf: '2008-05-31', countries: [{ holder: 'JP' }, { holder: 'DE' }] });
	const svg = await read('SVG');
	for (const words of [said, 'Joint operations', 'as of 31 May 2008', 'highest mark', 'invented wording']) expect(svg).toContain(words);
	const picture = page.waitForEvent('download');
	await page.getByRole('button', { name: 'PNG' }).first().click();
	expect((await picture).suggestedFilename()).toBe('demarche-compare-2008-05-31.png');

	const agreement = page.locator('section', { has: page.getByRole('heading', { name: /^Japan and Germany agree by \d+ % over \d+ propositions$/ }) });
	const pairs = await (await request.get((await agreement.getByRole('link', { name: 'CSV' }).getAttribute('href')) ?? '')).text();
	expect(pairs.trim().split('\r\n')[1]).toMatch(/^JP,DE,2008-05-31,[01][.\d]*,\d+,"http.*view=proposition&countries=JP,DE&asOf=2008-05-31"$/);
	expect(await (await request.get((await agreement.getByRole('link', { name: 'SVG' }).getAttribute('href')) ?? '')).text()).toContain('Japan and Germany agree by');

	const response = await page.goto('/compare?countries=JP,QQ');
	expect(response?.status()).toBe(404);
	await expect(page.getByText('No country has the code “QQ”.')).toBeVisible();
	await expect(page.getByRole('link', { name: 'Overview' }).last()).toBeVisible();
	expect((await page.goto('/compare?proposition=weather'))?.status()).toBe(404);

	await page.goto('/compare?countries=JP,DE,NO,FR,GB,US,NL,PL,FI');
	await expect(page.getByRole('status').filter({ hasText: 'left out' })).toHaveText('Eight countries stand side by side; left out: Finland.');
	await expect(page.locator('.matrix tbody tr')).toHaveCount(8);
	await page.locator('summary', { hasText: 'Countries' }).click();
	await expect(page.getByText('8 are chosen, as many as stand side by side. Let one go to choose another.')).toBeVisible();
	await expect(page.locator('input[name="countries"][value="FI"]')).toBeDisabled();
	await page.getByRole('button', { name: 'Let all go' }).click();
	await page.locator('input[name="countries"][value="FI"]').check();
	await expect(page).toHaveURL('/compare?countries=FI');
});

for (const path of ['/compare', '/compare?countries=JP,DE&asOf=2008-05-31', '/compare?view=proposition', '/compare?view=dates', '/compare?view=others', '/demarches', '/demarches/07STATE9066']) {
	test(`${path} is accessible in light and dark, and fits a phone`, async ({ page }) => {
		await page.goto(path);
		await expectAccessible(page);
		await expectNoSidewaysScroll(page);
	});
}

test('an instruction and its replies stand side by side; the rest is silent in this corpus', async ({ page, request }) => {
	await page.goto('/demarches');
	const item = page.getByRole('listitem').filter({ hasText: '07STATE9066' });
	await expect(item).toContainText(/5 of 28 posts answered/);
	await item.getByRole('link').click();
	await expect(page).toHaveURL('/demarches/07STATE9066');
	await expect(page.locator('.voices thead .head').first()).toHaveText('United States');
	const paris = page.getByRole('row', { name: /^Embassy Paris/ });
	await expect(paris).toContainText('22 Jan 2007');
	await expect(paris).toContainText('after 5 days, in time');
	await expect(page.getByRole('row', { name: /^Embassy Warsaw/ })).toContainText('27 days late');
	const silent = page.locator('section', { has: page.getByRole('heading', { name: 'No reply in this corpus' }) });
	await expect(silent).toContainText('Embassy Tokyo');
	await expect(silent).toContainText('Embassy Ottawa through NATO post collective');
	const csv = await (await request.get('/demarches/07STATE9066/data.csv')).text();
	expect(csv).toContain('Embassy Tokyo,JP,true,,,,,,,,no reply in this corpus');

	await square(page, /^The Oslo process, France: /).click();
	await expect(page).toHaveURL(/\/cables\/07PARIS9256\?stance=/);
	await expect(page.locator('.chosen[data-mark]').first()).toBeInViewport();
});

test('the clock goes for demarches too; one that is only cited is not found, and says who cites it', async ({ page }) => {
	await page.goto('/demarches/07state9066?asOf=2007-01-25');
	await expect(page.locator('.lead').first()).toContainText('1 of 28 posts asked has answered');
	const response = await page.goto('/demarches/08STATE93069');
	expect(response?.status()).toBe(404);
	await expect(page.getByText(/08STATE93069 is not in the corpus; .*08LONDON9393.* cite it/)).toBeVisible();
	expect((await page.goto('/demarches/07TOKYO9281'))?.status()).toBe(404);
	await expect(page.getByText('There is no instruction 07TOKYO9281 in the corpus.')).toBeVisible();
});
