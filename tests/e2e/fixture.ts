import { expect, test as base, type Page } from '@playwright/test';
import type axe from 'axe-core';
import { cp, mkdtemp, rm } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { LOADED, startServer } from './server.ts';

/** The servers of a worker, one after the other: each file of tests begins with the demonstration corpus as it was loaded, whatever ran before it. */
class Servers {
	#file = '';
	#address = '';
	#stop: () => Promise<void> = () => Promise.resolve();

	async addressFor(file: string): Promise<string> {
		if (file === this.#file) return this.#address;
		await this.#stop();
		const data = await mkdtemp(join(tmpdir(), 'demarche-e2e-'));
		if (process.env[LOADED]) await cp(process.env[LOADED], data, { recursive: true });
		const { address, stop } = await startServer(data);
		this.#file = file;
		this.#address = address;
		this.#stop = async () => {
			await stop();
			await rm(data, { recursive: true, force: true });
		};
		return address;
	}

	stop(): Promise<void> {
		return this.#stop();
	}
}

/**
 * Has `goto` end when the scripts have taken the page over: a link or a form works before, by another way; a drop, a key or a drawer does not.
 * A test that wants the page earlier says until when with `waitUntil`.
 */
export function untilTakenOver(page: Page): Page {
	const { goto } = page;
	page.goto = async (url, options) => {
		const response = await goto.call(page, url, options);
		// Kit adds the element in which it announces navigations when it mounts a page; a page that it does not start on stays as the server sent it.
		if (!options?.waitUntil) await page.waitForFunction(() => document.getElementById('svelte-announcer') ?? ![...document.scripts].some(({ text }) => text.includes('kit.start')));
		return response;
	};
	return page;
}

/** Every test fails on a console error or an uncaught exception of its page; each file of tests has a server and a database of its own. */
export const test = base.extend<{ quietConsole: undefined; server: string }, { servers: Servers }>({
	servers: [
		// eslint-disable-next-line no-empty-pattern -- Playwright reads the pattern to learn that nothing is asked for
		async ({}, use) => {
			const servers = new Servers();
			await use(servers);
			await servers.stop();
		},
		{ scope: 'worker', timeout: 60_000 }
	],
	server: async ({ servers }, use, { file }) => use(await servers.addressFor(file)),
	baseURL: async ({ server }, use) => use(server),
	page: async ({ page, javaScriptEnabled }, use) => {
		if (javaScriptEnabled === false) return use(page);
		const { goto } = page;
		await use(untilTakenOver(page));
		// The window, and this object with it, is the next test's too.
		page.goto = goto;
	},
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

/** For what an import leads to: it is a process of its own, which has to start first and may find a machine that is busy. */
export const READ = { timeout: 60_000 } as const;

const AXE = createRequire(import.meta.url).resolve('axe-core/axe.min.js');
// Between light and dark only colours differ.
const COLOURS = ['color-contrast', 'link-in-text-block'];

async function expectNoViolations(page: Page, what: string, options: axe.RunOptions): Promise<void> {
	// Once for a page: reading axe takes longer than most of its rules.
	if (!(await page.evaluate(() => 'axe' in window))) await page.addScriptTag({ path: AXE });
	const violations = await page.evaluate(async (asked) => {
		const { violations } = await (window as unknown as { axe: typeof axe }).axe.run(document, { ...asked, resultTypes: ['violations'] });
		return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`);
	}, options);
	expect(violations, `axe, ${what}`).toEqual([]);
}

/** No violation that axe can find, in light and in dark. */
export async function expectAccessible(page: Page): Promise<void> {
	await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
	await expectNoViolations(page, 'light', {});
	await page.emulateMedia({ colorScheme: 'dark', reducedMotion: 'reduce' });
	await expectNoViolations(page, 'dark', { runOnly: COLOURS });
}

/** On a phone nothing sticks out to the right, and nothing that the width decides is a violation: the colours of a page are those of the wide one. */
export async function expectFitsPhone(page: Page): Promise<void> {
	await expectNoSidewaysScroll(page);
	await expectNoViolations(page, 'on a phone', { rules: Object.fromEntries(COLOURS.map((id) => [id, { enabled: false }])) });
}

/** Nothing sticks out to the right on a phone. */
export async function expectNoSidewaysScroll(page: Page): Promise<void> {
	await page.setViewportSize({ width: 390, height: 844 });
	const overhang = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
	expect(overhang, 'pixels of sideways scroll at 390').toBe(0);
}

export { expect };
