import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { expect, expectAccessible, expectFitsPhone, expectNoSidewaysScroll, READ, test } from './fixture.ts';

const REAL = '../shared/cables/real/07TOKYO438.txt';

/** The chart is drawn: its canvas has taken over from the server's drawing. */
async function drawn(page: Page): Promise<void> {
	await expect(page.locator('.pad.drawn canvas')).toBeVisible();
}

/** Walks to a mark whose announcement matches, with the arrow keys alone. */
async function walkTo(page: Page, says: RegExp): Promise<void> {
	const voice = page.locator('.chart [aria-live]');
	await page.getByRole('application').focus();
	for (let lane = 0; lane < 12; lane++) {
		await page.keyboard.press('Home');
		for (let mark = 0; mark < 40; mark++) {
			const said = (await voice.textContent()) ?? '';
			if (says.test(said)) return;
			await page.keyboard.press('ArrowRight');
			if ((await voice.textContent()) === said) break;
		}
		await page.keyboard.press('ArrowDown');
	}
	throw new Error(`No mark says ${says}.`);
}

test('the landing view shows the Oslo process, twelve countries, and says what it rests on', async ({ page }) => {
	await page.goto('/timeline');
	await drawn(page);
	await expect(page.getByLabel('Proposition')).toHaveValue('oslo-process');
	await expect(page.locator('tbody .name')).toHaveCount(12);
	await expect(page.locator('figcaption')).toContainText(/\d+ quotes in \d+ cables.*highest mark/);
	await expect(page.locator('figcaption')).toContainText('sample: invented wording over the public record');
	await expectAccessible(page);
});

test('without a script the lanes are drawn, the table is there, and the form works', async ({ browser, server }) => {
	const context = await browser.newContext({ javaScriptEnabled: false });
	const page = await context.newPage();
	await page.goto(`${server}/timeline`);
	await expect(page.locator('.still.wide svg')).toBeVisible();
	await expect(page.locator('tbody q').first()).toBeVisible();
	await page.getByLabel('Proposition').selectOption('ccw-venue');
	await page.getByRole('button', { name: 'Show' }).click();
	await expect(page).toHaveURL(/proposition=ccw-venue/);
	await expect(page.locator('.measure')).toContainText('The CCW is the right forum');
	await context.close();
});

test('arrow keys walk the marks and read them out; Enter opens the record, and that its cable at the sentence', async ({ page }) => {
	await page.goto('/timeline?countries=JP');
	await drawn(page);
	await walkTo(page, /^Japan, \d+ \w+ \d{4}, .+ the Oslo process, (stated|reported|assessed), .+, (paragraph \d+|subject line)(, proposal)?$/);
	await expect(page.locator('.card q')).toBeVisible();
	const words = (await page.locator('.card q').textContent()) ?? '';
	await page.keyboard.press('Enter');
	await expect(page.getByRole('dialog').locator('mark')).toBeVisible();
	await page.keyboard.press('o');
	await expect(page).toHaveURL(/\/cables\/\w+\?stance=[^#]+#p\d+$/);
	await expect(page.locator('#main')).toContainText(words.slice(0, 40));
});

test('a shift stands on its lane with what moved: read aloud, in the card and in the drawing taken away', { tag: '@dates' }, async ({ page, request }) => {
	await page.goto('/timeline?countries=JP');
	await drawn(page);
	await walkTo(page, /, shift from opposition to support$/);
	const moved = (await page.locator('.plain li').first().textContent())?.trim().split('.')[0] ?? '';
	expect(moved).toMatch(/^Between \w+ 2007 and \w+ 2007 Japan moves from opposition to support on the Oslo process$/);
	await expect(page.locator('.card')).toContainText(moved);
	await expect(page.locator('.card').getByText('Before:')).toBeVisible();
	expect(await (await request.get('/timeline/figure.svg?countries=JP')).text()).toContain(moved);
});

test('a meeting is reached by key and by pointer, and says its full name, place and days', { tag: '@dates' }, async ({ page }) => {
	await page.goto('/timeline?countries=JP');
	await drawn(page);
	await page.getByRole('application').focus();
	await page.keyboard.press('ArrowRight');
	await page.keyboard.press('ArrowUp');
	await page.keyboard.press('End');
	await expect(page.locator('.chart [aria-live]')).toHaveText('CCW Group of Governmental Experts, Geneva, 16 to 20 February 2009');
	await page.keyboard.press('ArrowLeft');
	await expect(page.locator('.card')).toContainText('CCM signing conference');
	await expect(page.locator('.card')).toContainText('Oslo, 3 to 4 December 2008');
	const ring = await page.locator('.ring').boundingBox();
	if (!ring) throw new Error('The meeting has no ring.');
	await page.keyboard.press('Escape');
	await expect(page.locator('.card')).toBeHidden();
	await page.mouse.move(ring.x + 4, ring.y + 6);
	await expect(page.locator('.card')).toContainText('CCM signing conference');
});

test('the pointer shows the words of a mark; Escape puts them away', async ({ page }) => {
	await page.goto('/timeline?countries=JP');
	await drawn(page);
	const pad = page.getByRole('application');
	const box = await pad.boundingBox();
	if (!box) throw new Error('The chart has no box.');
	// Somewhere on the only lane there is a run; the words that it rests on are meant.
	for (let x = 200; x < box.width - 200 && !(await page.locator('.card').isVisible()); x += 40) await page.mouse.move(box.x + x, box.y + box.height / 2);
	await expect(page.locator('.card figcaption')).toContainText('Japan');
	await pad.focus();
	await page.keyboard.press('Escape');
	await expect(page.locator('.card')).toBeHidden();
});

test('what is chosen stands in the address, and Back undoes it', async ({ page }) => {
	await page.goto('/timeline');
	await drawn(page);
	await page.getByLabel('Proposition').selectOption('interoperability');
	await expect(page).toHaveURL('/timeline?proposition=interoperability');
	await page.locator('summary', { hasText: 'Countries' }).click();
	await page.getByLabel('Search countries').fill('nor');
	await expect(page.getByRole('checkbox', { name: /Norway/ })).toBeVisible();
	await expect(page.getByRole('checkbox', { name: /Japan/ })).toBeHidden();
	await page.getByRole('checkbox', { name: /Norway/ }).uncheck();
	await expect(page).toHaveURL(/countries=(?!.*\bNO\b)/);
	await page.getByLabel('Sort by').selectOption('name');
	await expect(page).toHaveURL(/sort=name/);
	const names = await page.locator('tbody .name').allTextContents();
	expect(names).toEqual(names.toSorted());
	await page.goBack();
	await page.goBack();
	await expect(page).toHaveURL('/timeline?proposition=interoperability');
});

test('blocs as of the date and regions are chosen in the picker, without a script too', async ({ browser, server }) => {
	const context = await browser.newContext({ javaScriptEnabled: false });
	const page = await context.newPage();
	await page.goto(`${server}/timeline?asOf=2007-06-30`);
	await page.locator('summary', { hasText: 'Countries' }).click();
	const blocs = page.getByRole('list', { name: 'Blocs as of the date' });
	await expect(blocs).not.toContainText('CCM signatories');
	await expect(blocs.locator('li', { hasText: 'NATO' })).toContainText(/\d+ of 26/);
	await page.getByRole('radio', { name: 'every country' }).check();
	await page.getByRole('button', { name: 'Show' }).click();
	await expect(page).toHaveURL(/who=all/);
	await page.locator('summary', { hasText: 'Countries' }).click();
	expect(await page.locator('input[name="countries"]').count()).toBeGreaterThan(180);
	await page.getByRole('link', { name: 'Nordic' }).click();
	await expect(page).toHaveURL(/countries=DK,FI,IS,NO,SE/);
	await expect(page.locator('tbody .name')).toHaveText(['Denmark', 'Finland', 'Iceland', 'Norway', 'Sweden'], { useInnerText: true });
	await page.goto(`${server}/timeline`);
	await page.locator('summary', { hasText: 'Countries' }).click();
	await expect(blocs).toContainText('CCM signatories');
	await context.close();
});

test('the open picker is accessible and fits a phone', async ({ page }) => {
	await page.goto('/timeline?countries=JP,IS&proposition=moratorium');
	await page.locator('summary', { hasText: 'Countries' }).click();
	await expectAccessible(page);
	await expectFitsPhone(page);
});

test('a lane without a view says out of how many cables', async ({ page }) => {
	await page.goto('/timeline?countries=NO,IS&proposition=moratorium');
	const lane = page.locator('tbody', { has: page.locator('.name', { hasText: 'Iceland' }) });
	await expect(lane).toContainText(/There is no evidence of what Iceland thinks .+\. (No cable from or about Iceland mentions the subject|One cable from or about Iceland mentions the subject, but gives no view|\d+ cables from or about Iceland mention the subject, none gives a view)\./);
});

test('the legend makes stances stand out and leaves positions as they are', async ({ page }) => {
	await page.goto('/timeline');
	const before = await page.locator('tbody .summary').allTextContents();
	await page.getByRole('link', { name: 'opposes', exact: true }).click();
	await expect(page).toHaveURL('/timeline?stance=opposes');
	expect(await page.locator('tbody .summary').allTextContents()).toEqual(before);
	await page.getByRole('link', { name: 'opposes', exact: true }).click();
	await expect(page).toHaveURL('/timeline');
});

test('the legend also leaves one kind of record alone, and Back brings the others again', async ({ page }) => {
	await page.goto('/timeline?countries=JP,FI,DE');
	const rows = page.locator('.table tbody tr:not(.lane)').filter({ has: page.locator('q') });
	const all = await rows.count();
	await page.getByRole('link', { name: 'reported by others' }).click();
	await expect(page).toHaveURL('/timeline?countries=JP,FI,DE&basis=reported');
	await expect(page.getByRole('link', { name: 'reported by others' })).toHaveAttribute('aria-current', 'true');
	expect(await rows.count()).toBeLessThan(all);
	await expect(rows).toHaveText(Array.from({ length: await rows.count() }, () => /reported/));
	await page.goBack();
	await expect(rows).toHaveCount(all);
	await page.getByRole('link', { name: 'proposal, not yet firm' }).click();
	await expect(page).toHaveURL('/timeline?countries=JP,FI,DE&firm=0');
	await page.getByText('Filters (1)').click();
	await expect(page.getByRole('radio', { name: 'proposals only' })).toBeChecked();
	await page.getByRole('radio', { name: 'firm only' }).check();
	await expect(page).toHaveURL('/timeline?countries=JP,FI,DE&firm=1');
});

test('one country: a lane for each proposition with evidence, under the six groups', async ({ page }) => {
	await page.goto('/timeline?view=country&countries=JP');
	await drawn(page);
	await expect(page.getByRole('heading', { level: 1 })).toContainText('Japan');
	expect(await page.locator('tbody .name').count()).toBeGreaterThan(8);
	await expect(page.locator('.silent')).toContainText('No evidence on');
	await expectAccessible(page);
	await expectNoSidewaysScroll(page);
});

test('the index shows its working', async ({ page }) => {
	await page.goto('/timeline?view=index&countries=NO,US');
	await drawn(page);
	const working = page.locator('.table details', { hasText: 'United States' });
	await working.locator('summary').click();
	const rows = working.locator('tbody tr');
	const terms = (await rows.locator('.number').allTextContents()).map((text) => Number(text.replace('−', '-')));
	const said = (await working.locator('summary').textContent()) ?? '';
	const mean = terms.reduce((sum, term) => sum + term, 0) / terms.length;
	const shown = Number(/([+−]?[\d.]+) from/.exec(said)?.[1]?.replace('−', '-'));
	expect(shown).toBeCloseTo(mean, 1);
	await page.getByRole('application').focus();
	for (const key of ['Home', 'ArrowDown', 'End']) await page.keyboard.press(key);
	await expect(page.locator('.chart [aria-live]')).toHaveText(/^United States, .*, index [+−]?[\d.]+ from \d+ positions$/);
	const at = (await page.locator('.chart [aria-live]').textContent())?.match(/index (\S+) from/)?.[1] ?? 'none';
	await page.keyboard.press('Enter');
	const rests = page.getByRole('dialog').getByRole('region', { name: `The step: United States · Prohibition index ${at}, ` });
	await rests.getByText('Why this figure?').click();
	await expect(rests.getByRole('listitem').filter({ hasText: 'which adds' }).first()).toBeVisible();
	await page.keyboard.press('j');
	await expect(page.getByRole('dialog')).toContainText(/2 of \d+ in this step/);
	await page.keyboard.press('Escape');
	await expect(page).toHaveURL('/timeline?view=index&countries=NO,US');
	await expectAccessible(page);
});

test('what a country did stands beside what it said', { tag: '@dates' }, async ({ page }) => {
	await page.goto('/timeline?proposition=ccw-venue&countries=JP');
	await drawn(page);
	await expect(page.locator('tbody tr', { hasText: 'official act' })).toContainText('Japan signed the Convention on Cluster Munitions');
	await walkTo(page, /^Japan, 3 December 2008, signed the Convention on Cluster Munitions, official act$/);
	await page.keyboard.press('Enter');
	await expect(page).toHaveURL('/countries/JP?asOf=2008-12-03#acts');
	await expect(page.locator('#acts')).toContainText('signed the Convention on Cluster Munitions');
	await page.goto('/timeline?proposition=ccm-signature&countries=AF');
	await expect(page.getByRole('heading', { name: 'Said and did' })).toBeVisible();
	await expect(page.locator('.plain li').first()).toContainText('but on 3 December 2008 it signed the Convention on Cluster Munitions.');
});

test('the figure can be taken away as a picture, a drawing, a table and data', async ({ page, request }) => {
	await page.goto('/timeline?proposition=ccw-venue');
	await drawn(page);
	const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: 'PNG' }).click()]);
	expect(download.suggestedFilename()).toMatch(/^demarche-timeline-\d{4}-\d{2}-\d{2}\.png$/);
	const bytes = await readFile(await download.path());
	const wide = Number(/ width="(\d+)"/.exec(await (await request.get('/timeline/figure.svg?proposition=ccw-venue')).text())?.[1]);
	// Width and height of a PNG stand at a fixed place in its head.
	expect(bytes.readUInt32BE(16)).toBe(2 * wide);
	const read = async (name: string): Promise<string> => (await request.get((await page.getByRole('link', { name, exact: true }).getAttribute('href')) ?? '')).text();
	const headline = (await page.getByRole('heading', { level: 1 }).textContent()) ?? '';
	expect(await read('SVG')).toContain(`<title>${headline}</title>`);
	expect((await read('CSV')).trim().split('\r\n')).toHaveLength((await page.locator('.table tbody tr:not(.lane)').count()) + 1);
	expect(JSON.parse(await read('JSON'))).toMatchObject({ headline, proposition: { id: 'ccw-venue' } });
});

test('the table is copied for a text and for a spreadsheet', async ({ page, context }) => {
	await context.grantPermissions(['clipboard-read', 'clipboard-write']);
	await page.goto('/timeline?proposition=ccw-venue&countries=JP');
	await drawn(page);
	await page.getByRole('button', { name: 'Copy table' }).click();
	await expect(page.getByText(/^Copied/)).toBeVisible();
	const [html, text] = await page.evaluate(async () => {
		const [item] = await navigator.clipboard.read();
		return Promise.all(['text/html', 'text/plain'].map(async (type) => (await item?.getType(type))?.text()));
	});
	const rows = await page.locator('.table tbody tr:not(.lane)').count();
	expect(html?.match(/<tr>/g)).toHaveLength(rows + 1);
	expect(text).toContain('Lane\tDate\tPosition');
	expect(text).toMatch(/highest mark .*\n[\s\S]*\/timeline\?proposition=ccw-venue&countries=JP&asOf=/);
});

test('nothing to show says why and leads on; what does not exist is not found', async ({ page }) => {
	await page.goto('/timeline?countries=IS&proposition=moratorium&from=2006-01-01&to=2006-06-30&asOf=2006-06-30');
	await expect(page.getByText('There is no evidence on this')).toBeVisible();
	await page.getByRole('link', { name: 'opposes', exact: true }).click();
	await expect(page).toHaveURL(/stance=opposes/);
	// The legend, where it was picked, lets it go again.
	await page.getByRole('link', { name: 'opposes', exact: true }).click();
	await expect(page).not.toHaveURL(/stance=/);
	await page.getByRole('link', { name: 'Show every country and date' }).click();
	await expect(page.locator('tbody q').first()).toBeVisible();
	expect((await page.goto('/timeline?proposition=weather'))?.status()).toBe(404);
	expect((await page.goto('/timeline?countries=QQ'))?.status()).toBe(404);
});

test('a real cable puts 31 January 2007 on Japan\'s lane, in every time zone', { tag: '@dates' }, async ({ page }) => {
	test.skip(!existsSync(REAL), 'the real cables are not on this machine');
	await page.goto('/import');
	await page.getByLabel('or choose files').setInputFiles(REAL);
	await page.getByRole('button', { name: 'Import', exact: true }).click();
	// Another test may have brought it in already.
	await expect(page.getByRole('heading', { level: 1 })).toHaveText(/^1 (?:cable imported|other copy|already here)$/, READ);
	await page.goto('/timeline?proposition=ccw-venue&countries=JP&collection=mine');
	await drawn(page);
	await expect(page.locator('tbody .day').first()).toHaveText('31 Jan 2007');
	await walkTo(page, /^Japan, 31 January 2007, supports the CCW as the forum, stated, confidential, paragraph 4(, proposal)?$/);
	await page.keyboard.press('Enter');
	await page.getByRole('dialog').getByRole('link', { name: '07TOKYO438' }).click();
	await expect(page).toHaveURL(/\/cables\/07TOKYO438\?stance=[^#]+#p4$/);
	await expect(page.locator('#p4')).toContainText('the CCW is the most appropriate venue');
});

test('the days shown are zoomed and moved by keys; the address, the table and the files follow, and Back undoes it', { tag: '@dates' }, async ({ page, request }) => {
	await page.goto('/timeline');
	await drawn(page);
	const rows = page.locator('.table tbody tr:not(.lane)');
	const before = await rows.count();
	await page.getByRole('application').focus();
	await page.keyboard.press('+');
	await page.keyboard.press('+');
	await expect(page).toHaveURL(/from=\d{4}-\d\d-\d\d&to=\d{4}-\d\d-\d\d$/);
	expect(await rows.count()).toBeLessThan(before);
	const [from, to] = [page.getByLabel('From', { exact: true }), page.getByLabel('To', { exact: true })];
	const closer = [await from.inputValue(), await to.inputValue()];
	const csv = (await page.getByRole('link', { name: 'CSV', exact: true }).getAttribute('href')) ?? '';
	expect(csv).toContain(`from=${closer[0]}&to=${closer[1]}`);
	expect((await (await request.get(csv)).text()).trim().split('\r\n')).toHaveLength((await rows.count()) + 1);
	await page.keyboard.press('Shift+ArrowRight');
	await expect(from).not.toHaveValue(closer[0] ?? '');
	await expect(page.locator('.chart [aria-live]')).toHaveText(/^\d+ \w+ \d{4} to \d+ \w+ \d{4}$/);
	await page.goBack();
	await expect(from).toHaveValue(closer[0] ?? '');
	await expect(page.getByRole('application')).toBeFocused();
	await page.keyboard.press('0');
	await expect(page).toHaveURL('/timeline');
});

test('Ctrl and the wheel zoom, a drag moves and opens nothing, the wheel alone scrolls the page', async ({ page }) => {
	await page.goto('/timeline?view=index');
	await drawn(page);
	const box = await page.getByRole('application').boundingBox();
	if (!box) throw new Error('The chart has no box.');
	await page.mouse.move(box.x + box.width / 2, box.y + 120);
	await page.keyboard.down('Control');
	await page.mouse.wheel(0, -300);
	await page.keyboard.up('Control');
	await expect(page).toHaveURL(/view=index&from=/);
	const from = page.getByLabel('From', { exact: true });
	const closer = await from.inputValue();
	await page.mouse.down();
	await page.mouse.move(box.x + box.width / 2 + 80, box.y + 124, { steps: 4 });
	await page.mouse.up();
	await expect(from).not.toHaveValue(closer);
	expect(await from.inputValue() < closer).toBe(true);
	await page.mouse.wheel(0, 200);
	await expect.poll(() => page.evaluate(() => window.scrollY)).toBeGreaterThan(0);
	await page.getByRole('link', { name: 'Whole' }).click();
	await expect(page).toHaveURL('/timeline?view=index');
});

test('everything that the figure shows stands in words on a page of its own, which needs no script', async ({ page, request }) => {
	await page.goto('/timeline/words?countries=JP,NO');
	await expect(page.locator('tbody .name')).toHaveText(['Japan', 'Norway'], { useInnerText: true });
	expect(await page.locator('script[type="module"], link[rel="modulepreload"]').count()).toBe(0);
	const csv = (await (await request.get('/timeline/data.csv?countries=JP,NO')).text()).trim().split('\r\n');
	await expect(page.locator('tbody tr:not(.lane)')).toHaveCount(csv.length - 1);
	await expectAccessible(page);
	await expectNoSidewaysScroll(page);
	await page.locator('.kicker a').click();
	await expect(page).toHaveURL('/timeline?countries=JP,NO');
});

test('several propositions stand beside each other: added in the picker, removed, zoomed together and taken away as one', async ({ page, request }) => {
	await page.goto('/timeline?countries=JP,NO');
	await drawn(page);
	await page.locator('summary', { hasText: 'Beside it' }).click();
	await page.getByLabel('Search propositions').fill('total');
	await expect(page.getByRole('checkbox', { name: 'CCW as the forum' })).toBeHidden();
	await page.getByRole('checkbox', { name: 'A total ban' }).check();
	await expect(page).toHaveURL('/timeline?proposition=oslo-process,total-ban&countries=JP,NO');
	await expect(page.locator('.pad.drawn')).toHaveCount(2);
	await expect(page.getByRole('heading', { level: 1 })).toContainText('Two countries on two propositions');
	await expect(page.getByRole('table')).toHaveCount(2);
	const read = async (name: string): Promise<string> => (await request.get((await page.getByRole('link', { name, exact: true }).getAttribute('href')) ?? '')).text();
	expect((await read('CSV')).trim().split('\r\n')).toHaveLength((await page.locator('.table tbody tr:not(.lane)').count()) + 1);
	expect((JSON.parse(await read('JSON')) as { lanes: { lanes: unknown[] } }).lanes.lanes).toHaveLength(4);
	expect(await read('SVG')).toMatch(/>The Oslo process<[\s\S]*>A total ban</);
	await page.getByRole('application').last().focus();
	await page.keyboard.press('+');
	await expect(page).toHaveURL(/total-ban&countries=JP,NO&from=/);
	// Followed before the zoom has come to rest: the link wins.
	await page.keyboard.press('0');
	await page.getByRole('link', { name: 'Remove The Oslo process' }).click();
	await expect(page).toHaveURL(/\?proposition=total-ban&countries=JP,NO(?:&from=[-\d]+&to=[-\d]+)?$/);
	await expect(page.locator('.pad.drawn')).toHaveCount(1);
	// Longer than a zoom takes to come to rest: a moment later it is still the link's page.
	await page.waitForTimeout(600);
	await page.goBack();
	await expect(page).toHaveURL(/\?proposition=oslo-process,total-ban&/);
	await expect(page.locator('.pad.drawn')).toHaveCount(2);
	await expectFitsPhone(page);
	expect((await page.goto('/timeline?proposition=oslo-process,weather'))?.status()).toBe(404);
	await expect(page.getByText('There is no proposition “weather”.')).toBeVisible();
});
