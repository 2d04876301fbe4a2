import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { isInstalled, isNewEnough } from '../scripts/toolchain.mjs';

test.each([
	['v24.21.0', true],
	['v22.18.0', true],
	['v22.17.1', false],
	['v20.20.2', false],
	['v100.0.0', true]
])('Node %s runs TypeScript unbuilt: %s', (version, expected) => {
	expect(isNewEnough(version)).toBe(expected);
});

type Packages = Record<string, { version?: string; optional?: boolean }>;
const LOCK: Packages = { '': {}, 'node_modules/a': { version: '1.0.0' }, 'node_modules/node-sun-sparc': { version: '24.0.0', optional: true } };

test.each<[string, Packages | null, boolean]>([
	['nothing is installed', null, false],
	['all is', { 'node_modules/a': { version: '1.0.0' }, 'node_modules/node-sun-sparc': { version: '24.0.0' } }, true],
	['another platform’s package is left out', { 'node_modules/a': { version: '1.0.0' } }, true],
	['a package is missing', { 'node_modules/node-sun-sparc': { version: '24.0.0' } }, false],
	['a package is older than the lockfile', { 'node_modules/a': { version: '0.9.0' } }, false]
])('installed when %s', (_name, installed, expected) => {
	const root = mkdtempSync(join(tmpdir(), 'demarche-toolchain-'));
	try {
		writeFileSync(join(root, 'package-lock.json'), JSON.stringify({ packages: LOCK }));
		if (installed) {
			mkdirSync(join(root, 'node_modules'));
			writeFileSync(join(root, 'node_modules', '.package-lock.json'), JSON.stringify({ packages: installed }));
		}
		expect(isInstalled(root)).toBe(expected);
	} finally {
		rmSync(root, { recursive: true });
	}
});
