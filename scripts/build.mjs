import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT, run } from './toolchain.mjs';

const INPUTS = ['src', 'static', 'svelte.config.js', 'vite.config.ts', 'tsconfig.json', 'package.json', 'package-lock.json'];
const STAMP = join(ROOT, 'build', 'built-from');

/** @returns {string[]} */
function filesUnder(/** @type {string} */ path) {
	const absolute = join(ROOT, path);
	if (!existsSync(absolute)) return [];
	try {
		return readdirSync(absolute).sort().flatMap((name) => filesUnder(join(path, name)));
	} catch {
		return [path];
	}
}

/** One hash of everything that the build is made from: names and contents, since times lie after a checkout. */
export function sourceHash() {
	const hash = createHash('sha256');
	for (const file of INPUTS.flatMap(filesUnder)) {
		if (/\.test\.ts$/.test(file)) continue;
		hash.update(`${file}\0`).update(readFileSync(join(ROOT, file))).update('\0');
	}
	return hash.digest('hex');
}

/** Builds when the sources are not those of the last build. */
export async function ensureBuilt(/** @type {string} */ node) {
	const wanted = sourceHash();
	if (existsSync(STAMP) && readFileSync(STAMP, 'utf8') === wanted) return;
	console.log('Building the pages …');
	const code = await run(node, ['node_modules/vite/bin/vite.js', 'build', '--logLevel', 'warn'], { quiet: true, env: { NODE_ENV: 'production' } });
	if (code !== 0) throw new Error(`The build ended with ${code}; its lines above say why.`);
	writeFileSync(STAMP, wanted);
}
