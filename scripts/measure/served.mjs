import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { chromium } from '@playwright/test';
import { ensureBuilt } from '../build.mjs';
import { CHROMIUM_ARGUMENTS, findChromium } from '../chromium.mjs';
import { suitableNode } from '../toolchain.mjs';

/** @returns {Promise<{ address: string, stop: () => void }>} */
function startServer(/** @type {string} */ node, /** @type {string} */ data) {
	const server = spawn(node, ['scripts/serve.mjs'], { env: { ...process.env, PORT: '0', HOST: '', DEMARCHE_DATA: data } });
	return new Promise((resolve, reject) => {
		server.stdout.on('data', (/** @type {Buffer} */ chunk) => {
			const address = /Demarche is at (http:\S+)/.exec(chunk.toString())?.[1];
			if (address) resolve({ address, stop: () => server.kill('SIGTERM') });
		});
		server.once('exit', (code) => reject(new Error(`The server ended with ${code}.`)));
	});
}

/**
 * Builds if need be, starts the built server on a folder of its own that `fill` may put a database into, and Chromium; both end and the
 * folder goes when `measure` is done.
 * @param {(served: { address: string, browser: import('@playwright/test').Browser }) => Promise<void>} measure
 * @param {(data: string) => void} [fill]
 */
export async function withServed(measure, fill = () => {}) {
	const node = suitableNode();
	await ensureBuilt(node);
	const executablePath = findChromium();
	if (executablePath === null) throw new Error('Chromium is needed to measure the pages; npm test says how to get one.');
	const data = mkdtempSync(join(tmpdir(), 'demarche-measure-'));
	try {
		fill(data);
		const { address, stop } = await startServer(node, data);
		const browser = await chromium.launch({ executablePath, args: CHROMIUM_ARGUMENTS });
		try {
			await measure({ address, browser });
		} finally {
			await browser.close();
			stop();
		}
	} finally {
		rmSync(data, { recursive: true, force: true });
	}
}
