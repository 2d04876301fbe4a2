/** `npm test`: everything that must hold, on a fresh clone too; the last line says how many passed and failed. */
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import process from 'node:process';
import { ensureBuilt } from './build.mjs';
import { findChromium } from './chromium.mjs';
import { ensureInstalled, ROOT, run, suitableNode } from './toolchain.mjs';

const tally = { passed: 0, failed: 0, skipped: 0 };

/** A step without tests of its own counts as one. */
function count(/** @type {string} */ name, /** @type {boolean} */ passed, /** @type {number} */ since) {
	tally[passed ? 'passed' : 'failed'] += 1;
	console.log(`${passed ? 'ok    ' : 'FAILED'}  ${name} (${((Date.now() - since) / 1000).toFixed(0)} s)\n`);
}

/** Adds up what a test runner wrote; one that died before it wrote anything has failed. */
function countReport(/** @type {string} */ path, /** @type {number} */ code, /** @type {(report: any) => typeof tally} */ read) {
	const sums = existsSync(path) ? read(JSON.parse(readFileSync(path, 'utf8'))) : { passed: 0, failed: 0, skipped: 0 };
	tally.passed += sums.passed;
	tally.skipped += sums.skipped;
	tally.failed += sums.failed || (code === 0 ? 0 : 1);
}

const HOW_TO_GET_CHROMIUM =
	'The browser tests need Chromium, and none was found. Get one by one of:\n' +
	'  sudo apt-get install chromium          (Debian, Ubuntu)\n' +
	'  npx playwright install chromium        (anywhere with a network)\n' +
	'or name one: CHROMIUM=/path/to/chrome npm test\n';

async function ensureChromium() {
	if (findChromium()) return true;
	if (process.getuid?.() === 0 && existsSync('/etc/debian_version')) {
		console.log('Installing Chromium for the browser tests …');
		const install = 'apt-get update -qq && DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends chromium';
		await run('sh', ['-c', install], { quiet: true });
	}
	if (!findChromium()) console.error(HOW_TO_GET_CHROMIUM);
	return Boolean(findChromium());
}

await ensureInstalled();
const node = suitableNode();
const reports = mkdtempSync(join(ROOT, 'node_modules', '.reports-'));
const bin = (/** @type {string} */ path) => join('node_modules', path);
// Whatever the tests spawn as "node" is this one too.
const env = { PATH: `${join(ROOT, 'node_modules', '.bin')}${delimiter}${process.env.PATH}` };

let since = Date.now();
const synced = await run(node, [bin('@sveltejs/kit/svelte-kit.js'), 'sync'], { quiet: true, env });
const [lint, types] = await Promise.all([
	run(node, [bin('eslint/bin/eslint.js'), '.'], { quiet: true, env }),
	run(node, [bin('svelte-check/bin/svelte-check'), '--tsconfig', './tsconfig.json', '--fail-on-warnings', '--output', 'human'], { quiet: true, env })
]);
count('lint', lint === 0, since);
count('type check', synced === 0 && types === 0, since);

const unitReport = join(reports, 'unit.json');
const unit = await run(node, [bin('vitest/vitest.mjs'), 'run', '--reporter=default', '--reporter=json', `--outputFile.json=${unitReport}`], { env });
countReport(unitReport, unit, (report) => ({
	passed: report.numPassedTests,
	failed: report.numFailedTests,
	skipped: report.numPendingTests + report.numTodoTests
}));

since = Date.now();
const built = await ensureBuilt(node).then(
	() => true,
	(error) => (console.error(error.message), false)
);
count('build', built, since);

if (built && (await ensureChromium())) {
	const browserReport = join(reports, 'browser.json');
	const browser = await run(node, [bin('@playwright/test/cli.js'), 'test', '--reporter=list,json'], {
		env: { ...env, PLAYWRIGHT_JSON_OUTPUT_NAME: browserReport }
	});
	countReport(browserReport, browser, ({ stats }) => {
		if (stats.flaky > 0) console.log(`${stats.flaky} passed at the second try only`);
		return { passed: stats.expected + stats.flaky, failed: stats.unexpected, skipped: stats.skipped };
	});
} else {
	count('browser tests', false, Date.now());
}

rmSync(reports, { recursive: true, force: true });
if (tally.skipped > 0) console.log(`${tally.skipped} skipped, for want of what they need`);
console.log(`\n${tally.passed} passed, ${tally.failed} failed`);
process.exitCode = tally.failed > 0 ? 1 : 0;
