/**
 * `npm run measure:desk`: how quick the desk is under a heavy load, in Chromium. Serves invented cables with 60 countries and 2,000 runs on one
 * timeline, loads each page several times with an empty cache, points, walks and zooms, and prints medians beside the goals. Exit code 1
 * when a goal is missed. A figure is drawn as soon as the server's drawing is on the screen, and live once the canvas has taken over.
 * Times are those of the clock, so that whatever else the machine does counts too (its load is printed), but for the last: the
 * longest task also by the processor time that it took.
 */
import { loadavg } from 'node:os';
import process from 'node:process';
import { startClock, timeToDrawing, watchDrawing } from './measure/page-clock.mjs';
import { inventCorpus } from './measure/invented-corpus.ts';
import { withServed } from './measure/served.mjs';
import { traceTasks } from './measure/trace-tasks.mjs';

const ROUNDS = 3;
const STEPS = 20;
const GOALS = { 'first draw after data': 200, 'live after data': null, hover: 50, 'key step': 50, zoom: 100, 'longest task': 200, 'longest task, processor': 200 };
/** Time for a fresh window to settle before anything is loaded in it. */
const SETTLE = 1500;

/** @typedef {keyof typeof GOALS} Measure */
/** @typedef {import('@playwright/test').Page} Page */

/** @type {{ page: string, measure: Measure, median: number, worst: number }[]} */
const figures = [];
/** @type {string[]} */
let holders = [];

function note(/** @type {string} */ page, /** @type {Measure} */ measure, /** @type {number[]} */ times) {
	const sorted = times.toSorted((a, b) => a - b);
	figures.push({ page, measure, median: sorted[Math.floor(sorted.length / 2)] ?? NaN, worst: sorted.at(-1) ?? NaN });
}

/** What the clock of the page has kept under the name since it was last asked. */
function taken(/** @type {Page} */ page, /** @type {'tasks' | 'inputs'} */ name) {
	return page.evaluate((kept) => /** @type {number[]} */ (/** @type {any} */ (window).clock[kept].splice(0)), name);
}

/** Times `act` from each of its inputs to the frame that answers it; `seen` tells what has changed on the page after each. */
async function timeSteps(/** @type {Page} */ page, /** @type {(step: number) => Promise<void>} */ act, /** @type {() => Promise<unknown>} */ seen) {
	await taken(page, 'inputs');
	const states = new Set();
	for (let step = 0; step < STEPS; step++) {
		await act(step);
		await page.waitForTimeout(40);
		states.add(await seen());
	}
	// What answers nothing is quick, and would be measured all the same.
	if (states.size < 4) throw new Error(`${STEPS} inputs on ${page.url()} changed next to nothing.`);
	return taken(page, 'inputs');
}

/** A fresh window with an empty cache, settled, whose clock runs, and which looks out for the `selectors`. */
async function openWindow(/** @type {import('@playwright/test').Browser} */ browser, /** @type {string[]} */ selectors = []) {
	const page = await (await browser.newContext({ viewport: { width: 1440, height: 900 } })).newPage();
	await page.addInitScript(startClock);
	await page.addInitScript(watchDrawing, selectors);
	await page.waitForTimeout(SETTLE);
	return page;
}

/** Until the scripts have taken the page over and it has come to rest. */
async function takenOver(/** @type {Page} */ page) {
	await page.waitForSelector('#svelte-announcer', { state: 'attached' });
	await page.waitForLoadState('networkidle');
	await page.waitForTimeout(SETTLE / 2);
}

/** Pointing, walking and zooming on a timeline that is drawn. */
async function workTimeline(/** @type {Page} */ page) {
	const pad = page.locator('.pad.drawn');
	const box = await pad.boundingBox();
	if (box === null) throw new Error('The timeline has no box.');
	const card = () => page.locator('.chart .card').textContent({ timeout: 1000 }).catch(() => null);
	const hover = await timeSteps(page, (step) => page.mouse.move(box.x + 300 + step * 30, box.y + 120 + (step % 12) * 34), card);
	await pad.focus();
	const key = await timeSteps(page, (step) => page.keyboard.press(step % 4 === 3 ? 'ArrowDown' : 'ArrowRight'), () => page.locator('.chart [aria-live]').textContent());
	const zoom = await timeSteps(page, (step) => page.keyboard.press(step % 5 < 3 ? '+' : '-'), () => page.locator('.chart [aria-live]').textContent());
	return { hover, key, zoom };
}

/** Walks from country to country. */
async function workMap(/** @type {Page} */ page) {
	await page.locator('svg[role=group] a[tabindex="0"]').first().focus();
	return { key: await timeSteps(page, (step) => page.keyboard.press(['ArrowRight', 'ArrowDown', 'ArrowRight', 'ArrowUp'][step % 4] ?? ''), () => page.evaluate(() => document.activeElement?.getAttribute('data-code'))) };
}

await withServed(async ({ address, browser }) => {
	const { lanes } = await (await fetch(`${address}/timeline/data.json?countries=${holders.join(',')}`)).json();
	console.log(`${lanes.lanes.length} countries, ${lanes.lanes.reduce((/** @type {number} */ sum, /** @type {{ runs: unknown[] }} */ { runs }) => sum + runs.length, 0)} runs on /timeline\n`);
	const pages = [
		{ name: '/timeline', path: `/timeline?countries=${holders.join(',')}`, drawing: '.wide svg', live: '.pad.drawn', work: workTimeline },
		{ name: '/timeline, one country', path: `/timeline?view=country&countries=${holders[0]}`, drawing: '.wide svg', live: '.pad.drawn' },
		{ name: '/timeline, index', path: `/timeline?view=index&countries=${holders.slice(0, 12).join(',')}`, drawing: '.wide svg', live: '.pad.drawn' },
		{ name: '/compare', path: `/compare?countries=${holders.slice(0, 8).join(',')}`, drawing: 'figure table' },
		{ name: '/map', path: '/map', drawing: 'svg[role=group] path', work: workMap },
		{ name: '/countries', path: `/countries/${holders[0]}`, drawing: 'h1' },
		{ name: '/propositions', path: '/propositions/oslo-process', drawing: 'h1' },
		{ name: '/', path: '/', drawing: 'h1' }
	];
	for (const { name, path, drawing, live, work } of pages) {
		const draws = [];
		const lives = [];
		const tasks = [];
		const processor = [];
		/** @type {Partial<Record<'hover' | 'key' | 'zoom', number[]>>} */
		const worked = {};
		for (let round = 0; round < ROUNDS; round++) {
			const page = await openWindow(browser, live ? [drawing, live] : [drawing]);
			await page.goto(address + path, { waitUntil: 'commit' });
			draws.push(await page.evaluate(timeToDrawing, drawing));
			if (live) lives.push(await page.evaluate(timeToDrawing, live));
			await takenOver(page);
			for (const [kind, times] of Object.entries((await work?.(page)) ?? {})) (worked[/** @type {'hover'} */ (kind)] ??= []).push(...times);
			tasks.push(Math.max(0, ...(await taken(page, 'tasks'))));
			await page.context().close();
		}
		// Tracing costs time itself: what it tells of the processor is taken from loads of their own, after the others.
		for (let round = 0; round < ROUNDS; round++) {
			const traced = await openWindow(browser);
			const longestTask = await traceTasks(browser, address);
			await traced.goto(address + path);
			await takenOver(traced);
			processor.push(await longestTask());
			await traced.context().close();
		}
		note(name, 'first draw after data', draws);
		if (live) note(name, 'live after data', lives);
		if (worked.hover) note(name, 'hover', worked.hover);
		if (worked.key) note(name, 'key step', worked.key);
		if (worked.zoom) note(name, 'zoom', worked.zoom);
		note(name, 'longest task', tasks);
		note(name, 'longest task, processor', processor);
	}
	console.log(`Load of the machine at the end: ${loadavg()[0]?.toFixed(1)}\n`);
	console.log('| page | measure | median, ms | worst, ms | goal, ms | |\n|---|---|--:|--:|--:|---|');
	for (const { page, measure, median, worst } of figures) {
		const goal = GOALS[measure];
		const isMet = goal === null || median <= goal;
		if (!isMet) process.exitCode = 1;
		console.log(`| \`${page}\` | ${measure} | ${median.toFixed(0)} | ${worst.toFixed(0)} | ${goal ?? ''} | ${goal === null ? '' : isMet ? 'met' : 'MISSED'} |`);
	}
}, (data) => (holders = inventCorpus(data)));
