import { request } from 'node:http';
import { expect, expectAccessible, expectNoSidewaysScroll, test } from './fixture.ts';

test('a page that does not exist says so and leads back', async ({ page }) => {
	const response = await page.goto('/nowhere');
	expect(response?.status()).toBe(404);
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('Not here');
	await expectAccessible(page);
	await expectNoSidewaysScroll(page);
	await page.getByRole('link', { name: 'Overview' }).first().click();
	await expect(page).toHaveURL('/');
});

test('the server answers under loopback names only', async ({ server }) => {
	const { port } = new URL(server);
	const statusUnder = (host: string): Promise<number | undefined> =>
		new Promise((resolve, reject) => {
			request({ port, host: '127.0.0.1', headers: { host } }, (response) => (response.resume(), resolve(response.statusCode))).on('error', reject).end();
		});
	expect(await statusUnder(`127.0.0.1:${port}`)).toBe(200);
	expect(await statusUnder(`localhost:${port}`)).toBe(200);
	expect(await statusUnder(`[::1]:${port}`)).toBe(200);
	expect(await statusUnder('rebound.example')).toBe(421);
});
