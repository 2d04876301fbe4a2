import { accessSync, constants, existsSync, readdirSync } from 'node:fs';
import { homedir } from 'node:os';
import { delimiter, join } from 'node:path';
import process from 'node:process';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome', 'microsoft-edge'];
const MAC = ['/Applications/Google Chrome.app/Contents/MacOS/Google Chrome', '/Applications/Chromium.app/Contents/MacOS/Chromium'];

function isExecutable(/** @type {string} */ path) {
	try {
		accessSync(path, constants.X_OK);
		return true;
	} catch {
		return false;
	}
}

/** Browsers that `npx playwright install chromium` has put into its cache, newest first. */
function fromPlaywright() {
	const cache =
		process.env.PLAYWRIGHT_BROWSERS_PATH ||
		join(homedir(), process.platform === 'darwin' ? 'Library/Caches/ms-playwright' : '.cache/ms-playwright');
	if (!existsSync(cache)) return [];
	return readdirSync(cache)
		.filter((name) => /^chromium-\d+$/.test(name))
		.sort((a, b) => Number(b.slice(9)) - Number(a.slice(9)))
		.flatMap((name) => [join(cache, name, 'chrome-linux', 'chrome'), join(cache, name, 'chrome-mac', 'Chromium.app/Contents/MacOS/Chromium')]);
}

/** Path of a Chromium to run the browser tests in: CHROMIUM, else from PATH, else Playwright's own; null when there is none. */
export function findChromium() {
	if (process.env.CHROMIUM) return process.env.CHROMIUM;
	const folders = [...(process.env.PATH ?? '').split(delimiter).filter(Boolean), '/usr/bin'];
	const candidates = [...folders.flatMap((folder) => NAMES.map((name) => join(folder, name))), ...MAC, ...fromPlaywright()];
	return candidates.find(isExecutable) ?? null;
}

// Chromium draws its address bar as a page of its own in every window, two seconds of work each, and Playwright opens a window a test.
const WITHOUT = ['WebUIOmniboxPopup', 'WebUIOmniboxAimPopup'];
// Of two lists Chromium reads the last, so that what matters in Playwright's own is said again.
const PLAYWRIGHTS = [
	'AimEnabled', 'AvoidUnnecessaryBeforeUnloadCheckSync', 'DestroyProfileOnBrowserClose', 'HttpsUpgrades', 'LensOverlay', 'MediaRouter',
	'NetworkTimeServiceQuerying', 'OptimizationHints', 'PaintHolding', 'PreconnectToSearch'
];

/** What Playwright is to start Chromium with. */
export const CHROMIUM_ARGUMENTS = [
	`--disable-features=${[...WITHOUT, ...PLAYWRIGHTS].join(',')}`,
	// Chromium's sandbox refuses to run as root.
	...(process.getuid?.() === 0 ? ['--no-sandbox'] : [])
];
