import { expect, test } from './fixture.ts';

test('the corpus clock shows what was open on a day, and goes along to the next section', { tag: '@dates' }, async ({ page }) => {
	await page.goto('/actions');
	const requests = page.getByRole('main').getByRole('listitem');
	const now = await requests.count();
	await page.getByText(/^As of/).click();
	await page.getByLabel('Show what was known on').fill('2007-03-01');
	await page.getByRole('banner').getByRole('button', { name: 'Show' }).click();
	await expect(page).toHaveURL('/actions?asOf=2007-03-01');
	await expect(page.getByText('As of 1 Mar 2007', { exact: true })).toBeVisible();
	const then = await requests.count();
	expect(then).toBeGreaterThan(0);
	expect(then).toBeLessThan(now);

	await page.getByRole('link', { name: 'Demarche', exact: true }).click();
	await expect(page).toHaveURL('/?asOf=2007-03-01');
	await page.getByText(/^As of/).click();
	await page.getByRole('link', { name: /^Back to/ }).click();
	await expect(page).toHaveURL('/');
});
