import AxeBuilder from '@axe-core/playwright';
import { expect, test as base, type Page } from '@playwright/test';
import { spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Starts the built server on a free port with a database of its own; resolves with its address once it answers. */
function startServer(data: string): Promise<{ address: string; stop: () => Promise<void> }> {
	const server = spawn(process.execPath, ['scripts/serve.mjs'], { env: { ...process.env, PORT: '0', HOST: '', DEMARCHE_DATA: data } });
	const gone = new Promise<void>((resolve) => server.once('exit', () => resolve()));
	return new Promise((resolve, reject) => {
		let said = '';
		const listen = (chunk: Buffer): void => {
			said += chunk.toString();
			const address = /Demarche is at (http:\S+)/.exec(said)?.[1];
			if (address) resolve({ address, stop: () => (server.kill('SIGTERM'), gone) });
		};
		server.stdout.on('data', listen);
		server.stderr.on('data', listen);
		server.once('exit', (code) => reject(new Error(`The server ended with ${code} before it listened:\n${said}`)));
	});
}

/** Every test fails on a console error or an uncaught exception of its page; each worker has a server and a database of its own. */
export const test = base.extend<{ quietConsole: undefined }, { server: string }>({
	server: [
		// eslint-disable-next-line no-empty-pattern -- Playwright reads the pattern to learn that nothing is asked for
		async ({}, use) => {
			const data = await mkdtemp(join(tmpdir(), 'demarche-e2e-'));
			const { address, stop } = await startServer(data);
			await use(address);
			await stop();
			await rm(data, { recursive: true, force: true });
		},
		{ scope: 'worker', timeout: 60_000 }
	],
	baseURL: async ({ server }, use) => use(server),
	quietConsole: [
		async ({ page }, use) => {
			const errors: string[] = [];
			page.on('console', (message) => {
				// The status of a page that is meant to be missing, and of a form that is refused, is reported as an error of the document itself.
				if (message.type() === 'error' && !/status of (?:400|404|409)/.test(message.text())) errors.push(message.text());
			});
			page.on('pageerror', (error) => errors.push(error.message));
			await use(undefined);
			expect(errors, 'errors in the console').toEqual([]);
		},
		{ auto: true }
	]
});

/** No violation that axe can find, in light and in dark. */
export async function expectAccessible(page: Page, schemes: readonly ('light' | 'dark')[] = ['light', 'dark']): Promise<void> {
	for (const colorScheme of schemes) {
		await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
		// No page has a frame of another origin, so that one pass over the page itself sees everything: a second, in a blank page, would only take time.
		const axe = new AxeBuilder({ page }).setLegacyMode(true);
		// Between light and dark only colours differ.
		if (colorScheme !== schemes[0]) axe.withRules(['color-contrast', 'link-in-text-block']);
		const { violations } = await axe.analyze();
		expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`), `axe, ${colorScheme}`).toEqual([]);
	}
}

/** Nothing sticks out to the right on a phone. */
export async function expectNoSidewaysScroll(page: Page): Promise<void> {
	await page.setViewportSize({ width: 390, height: 844 });
	const overhang = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
	expect(overhang, 'pixels of sideways scroll at 390').toBe(0);
}

export { expect };
