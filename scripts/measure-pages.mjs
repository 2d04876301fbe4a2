/**
 * `npm run measure`: what the pages weigh and how long they take on the demonstration corpus. Starts the built server with a fresh
 * database, asks each page twenty times after two for warming up (median), and loads it in Chromium with an empty cache: bytes of
 * JavaScript as sent until the page is still, or its chart is drawn.
 */
import process from 'node:process';
import { withServed } from './measure/served.mjs';

const PAGES = process.argv.length > 2 ? process.argv.slice(2) : ['/', '/timeline', '/compare', '/map', '/said-and-did', '/countries/JP', '/propositions/oslo-process', '/cables', '/cables/07TOKYO9281', '/actions', '/import'];
const ROUNDS = 20;

/** Milliseconds until the whole page is there, the median of the rounds. */
async function serverTime(/** @type {string} */ url) {
	const times = [];
	for (let round = -2; round < ROUNDS; round++) {
		const start = performance.now();
		await (await fetch(url)).arrayBuffer();
		if (round >= 0) times.push(performance.now() - start);
	}
	return times.sort((a, b) => a - b)[ROUNDS / 2] ?? NaN;
}

/** Bytes of JavaScript and of everything, as sent, when the page is loaded with an empty cache. */
async function weight(/** @type {import('@playwright/test').Browser} */ browser, /** @type {string} */ url) {
	const context = await browser.newContext();
	const page = await context.newPage();
	const session = await context.newCDPSession(page);
	await session.send('Network.enable');
	const scripts = new Set();
	let script = 0;
	let all = 0;
	session.on('Network.responseReceived', ({ requestId, type }) => type === 'Script' && scripts.add(requestId));
	session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
		all += encodedDataLength;
		if (scripts.has(requestId)) script += encodedDataLength;
	});
	await page.goto(url);
	await page.waitForSelector('#svelte-announcer', { state: 'attached' });
	await page.waitForLoadState('networkidle');
	if ((await page.locator('.pad').count()) > 0) await page.locator('.pad.drawn').first().waitFor();
	await context.close();
	return { script, all };
}

await withServed(async ({ address, browser }) => {
	console.log('| page | server, ms | JavaScript as sent, KB | all as sent, KB |\n|---|--:|--:|--:|');
	for (const path of PAGES) {
		const time = await serverTime(address + path);
		const { script, all } = await weight(browser, address + path);
		console.log(`| \`${path}\` | ${time.toFixed(1)} | ${(script / 1000).toFixed(1)} | ${(all / 1000).toFixed(1)} |`);
	}
});
