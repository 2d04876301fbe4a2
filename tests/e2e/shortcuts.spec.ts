import { expect, expectAccessible, test } from './fixture.ts';

/** Keys are heard once the scripts have arrived. */
const ALIVE = { waitUntil: 'networkidle' } as const;

test('? lists the keys; g and a letter go places; / searches; nothing of it in a field', async ({ page }) => {
	await page.goto('/', ALIVE);
	await page.keyboard.press('?');
	const sheet = page.getByRole('dialog', { name: 'Keys' });
	await expect(sheet).toContainText('reject, with a reason');
	await expectAccessible(page);
	await page.keyboard.press('Escape');
	await expect(sheet).toBeHidden();
	await page.keyboard.press('g');
	await page.keyboard.press('t');
	await expect(page).toHaveURL('/timeline');
	await page.keyboard.press('/');
	await expect(page.getByLabel('Search in cables')).toBeFocused();
	await page.keyboard.type('gc?');
	await expect(page.getByLabel('Search in cables')).toHaveValue('gc?');
	await expect(page).toHaveURL('/timeline');
});

test('[ and ] turn the corpus clock by months, and so does its slider', async ({ page }) => {
	await page.goto('/actions?asOf=2008-03-15', ALIVE);
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
	await page.goto('/', ALIVE);
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
});
