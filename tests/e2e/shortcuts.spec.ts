import { expect, expectAccessible, test } from './fixture.ts';

test('? lists the keys that work where one is; g and a letter go places; / searches; nothing of it in a field', async ({ page }) => {
	const sheet = page.getByRole('dialog', { name: 'Keys' });
	await page.goto('/');
	await page.keyboard.press('?');
	await expect(sheet).toContainText('reject, with a reason');
	await expect(sheet).not.toContainText('zoom in and out');
	await expectAccessible(page);
	// A key that is read about is not pressed.
	await page.keyboard.press('g');
	await page.keyboard.press('m');
	await page.keyboard.press('Escape');
	await expect(sheet).toBeHidden();
	await expect(page).toHaveURL('/');
	await page.keyboard.press('g');
	await page.keyboard.press('t');
	await expect(page).toHaveURL('/timeline');
	await page.keyboard.press('?');
	await expect(sheet).toContainText('zoom in and out');
	await page.keyboard.press('Escape');
	await page.keyboard.press('/');
	await expect(page.getByLabel('Search in cables')).toBeFocused();
	await page.keyboard.type('gc?');
	await expect(page.getByLabel('Search in cables')).toHaveValue('gc?');
	await expect(page).toHaveURL('/timeline');
});

test('where a page has no keys of its own the sheet has those of every page alone; help has all, with their pages', async ({ page }) => {
	await page.goto('/cables');
	await page.keyboard.press('?');
	const sheet = page.getByRole('dialog', { name: 'Keys' });
	await expect(sheet.getByRole('heading', { level: 3 })).toHaveText(['Everywhere']);
	await page.keyboard.press('Escape');
	await page.keyboard.press('g');
	await page.keyboard.press('h');
	await expect(page.getByRole('heading', { name: 'In the figure, Timeline' })).toBeVisible();
	await expect(page.getByRole('heading', { name: 'In the queue, Review' })).toBeVisible();
});

test('a key pressed over the sheet does not decide on the record beneath', async ({ page }) => {
	await page.goto('/review');
	await page.locator('.queue figcaption a').first().press('Enter');
	const drawer = page.locator('dialog[open]');
	await expect(drawer).toContainText('proposal, not reviewed');
	await page.keyboard.press('?');
	const sheet = page.getByRole('dialog', { name: 'Keys' });
	await expect(sheet).toContainText('next proposal');
	await page.keyboard.press('r');
	await page.keyboard.press('Escape');
	await expect(sheet).toBeHidden();
	await expect(drawer.getByLabel('Why it is wrong')).toBeHidden();
	await page.keyboard.press('r');
	await expect(drawer.getByLabel('Why it is wrong')).toBeFocused();
});

test('[ and ] turn the corpus clock by months, and so does its slider', async ({ page }) => {
	await page.goto('/actions?asOf=2008-03-15');
	await page.keyboard.press('[');
	await expect(page).toHaveURL('/actions?asOf=2008-02-29');
	await page.keyboard.press(']');
	await expect(page).toHaveURL('/actions?asOf=2008-03-31');
	await page.getByText('As of 31 Mar 2008', { exact: true }).click();
	const slider = page.getByRole('slider', { name: /Month by month/ });
	await slider.focus();
	await page.keyboard.press('ArrowLeft');
	await expect(page).toHaveURL('/actions?asOf=2008-02-29');
	await expect(slider).toHaveAttribute('aria-valuetext', '29 Feb 2008');
	await page.keyboard.press('End');
	await expect(page).toHaveURL('/actions');
});

test('the menu leads to what is not a section, and Escape closes it', async ({ page }) => {
	await page.goto('/');
	await page.getByText('Menu', { exact: true }).click();
	const menu = page.getByRole('navigation', { name: 'Menu' });
	await expect(menu.getByRole('link', { name: 'Import' })).toBeVisible();
	await page.keyboard.press('Escape');
	await expect(menu).toBeHidden();
	await page.getByText('Menu', { exact: true }).click();
	await menu.getByRole('link', { name: 'Review' }).click();
	await expect(page).toHaveURL('/review');
	await expect(menu).toBeHidden();
});

test('on paper there is the page and no control', async ({ page }) => {
	await page.emulateMedia({ media: 'print' });
	for (const path of ['/', '/timeline', '/cables/08TOKYO9933', '/review']) {
		await page.goto(path);
		await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
		await expect(page.locator('nav:visible, form:visible, button:visible')).toHaveCount(0);
	}
	// The list of requests is a form itself, since they can be ticked.
	await page.goto('/actions');
	await expect(page.locator('.items blockquote').first()).toBeVisible();
	await expect(page.locator('nav:visible, input:visible, select:visible, button:visible')).toHaveCount(0);
});

test('on paper nothing sticks out to the right, and lanes stand in columns as on a wide screen', async ({ page }) => {
	await page.emulateMedia({ media: 'print' });
	// The width of an A4 sheet less its margins.
	await page.setViewportSize({ width: 718, height: 1000 });
	for (const path of ['/countries/JP', '/propositions/ccw-venue', '/compare', '/demarches/07STATE9066']) {
		await page.goto(path);
		await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
		expect(await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth), path).toBeLessThanOrEqual(0);
	}
	await page.goto('/countries/JP');
	await expect(page.getByRole('columnheader', { name: 'In these words' }).first()).toBeVisible();
});

test('a figure of lanes is drawn anew for paper, as wide as the sheet', async ({ page }) => {
	await page.goto('/timeline?countries=JP,NO');
	await expect(page.locator('.pad.drawn')).toBeVisible();
	await page.setViewportSize({ width: 718, height: 1000 });
	await page.emulateMedia({ media: 'print' });
	await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')));
	await expect(page.locator('.paper svg')).toContainText('as of');
	await expect(page.locator('.pad')).toBeHidden();
	await page.evaluate(() => window.dispatchEvent(new Event('afterprint')));
	await page.emulateMedia({ media: 'screen' });
	await expect(page.locator('.paper')).toHaveCount(0);
	await expect(page.locator('.pad.drawn')).toBeVisible();
});
