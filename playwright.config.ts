import { defineConfig } from '@playwright/test';
import { CHROMIUM_ARGUMENTS, findChromium } from './scripts/chromium.mjs';

const executablePath = findChromium();

export default defineConfig({
	testDir: 'tests/e2e',
	globalSetup: './tests/e2e/load-sample.ts',
	outputDir: 'test-results',
	fullyParallel: false,
	// A page waits for its frames and its server as long as it computes: three keep the two cores of a small machine busy.
	workers: 3,
	forbidOnly: Boolean(process.env.CI),
	reporter: 'list',
	// A small machine can be three times slower on one day than on another: what passes late still passes.
	timeout: 120_000,
	expect: { timeout: 20_000 },
	retries: process.env.CI ? 1 : 0,
	use: {
		// The window, the files and the compiled scripts of the test before, its cookies and storage not: a new window takes four times as long.
		reuseContext: true,
		viewport: { width: 1280, height: 860 },
		launchOptions: {
			...(executablePath ? { executablePath } : {}),
			args: CHROMIUM_ARGUMENTS
		},
		trace: 'on-first-retry'
	},
	// A date must be the same day west of Greenwich and east of it: what writes one or has one chosen is tried in both.
	projects: [
		{ name: 'new-york', use: { timezoneId: 'America/New_York' } },
		{ name: 'tokyo', grep: /@dates/, use: { timezoneId: 'Asia/Tokyo' } }
	]
});
