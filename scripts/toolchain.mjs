/**
 * What `npm start` and `npm test` need before anything of the project can run: its packages and a Node that is new enough.
 * Plain JavaScript for any Node from 18 on, and nothing but Node's own modules, because on a fresh clone there is nothing else.
 */
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, readFileSync, realpathSync, symlinkSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';

export const ROOT = dirname(dirname(fileURLToPath(import.meta.url)));
const PINNED_FOR = ['linux-x64', 'linux-arm64'];
const OLDEST = { major: 22, minor: 18 };

/** `v22.18.0` runs TypeScript unbuilt; anything older does not. */
export function isNewEnough(/** @type {string} */ version) {
	const [major = 0, minor = 0] = version.replace(/^v/, '').split('.').map(Number);
	return major > OLDEST.major || (major === OLDEST.major && minor >= OLDEST.minor);
}

function tooOld() {
	return (
		`Demarche needs Node ${OLDEST.major}.${OLDEST.minor} or newer; this is Node ${process.version.slice(1)} on ${process.platform}-${process.arch},\n` +
		`and the newer one that Demarche brings along for ${PINNED_FOR.join(' and ')} does not run here.\n` +
		'Install Node 24 from https://nodejs.org (or: nvm install 24), then run this again.'
	);
}

/** @param {string} path */
function packagesIn(path) {
	/** @type {Record<string, { version?: string, optional?: boolean }>} */
	const packages = JSON.parse(readFileSync(path, 'utf8')).packages;
	return packages;
}

/** Whether node_modules is what the lockfile says. Versions are compared, not times: a checkout sets times as it likes. */
export function isInstalled(root = ROOT) {
	const installedPath = join(root, 'node_modules', '.package-lock.json');
	if (!existsSync(installedPath)) return false;
	const installed = packagesIn(installedPath);
	return Object.entries(packagesIn(join(root, 'package-lock.json'))).every(
		([name, { version, optional }]) => name === '' || (installed[name] ? installed[name].version === version : optional)
	);
}

/**
 * Runs a command in the project's folder and resolves with its exit code. With `quiet` its output is shown only when it fails.
 * @param {string} command
 * @param {string[]} args
 * @param {{ quiet?: boolean, env?: Record<string, string | undefined> }} [options]
 * @returns {Promise<number>}
 */
export function run(command, args, { quiet = false, env = {} } = {}) {
	return new Promise((resolve, reject) => {
		const child = spawn(command, args, {
			cwd: ROOT,
			env: { ...process.env, ...env },
			stdio: ['inherit', quiet ? 'pipe' : 'inherit', quiet ? 'pipe' : 'inherit'],
			shell: process.platform === 'win32' && command === 'npm'
		});
		/** @type {Buffer[]} */
		const said = [];
		child.stdout?.on('data', (chunk) => said.push(chunk));
		child.stderr?.on('data', (chunk) => said.push(chunk));
		child.once('error', reject);
		child.once('close', (code, signal) => {
			if (code !== 0 && said.length > 0) process.stderr.write(Buffer.concat(said));
			resolve(code ?? (signal ? 1 : 0));
		});
	});
}

/** Installs what the lockfile names, unless it is there. */
export async function ensureInstalled() {
	const hasPinned = PINNED_FOR.includes(`${process.platform}-${process.arch}`);
	if (!hasPinned && !isNewEnough(process.version)) throw new Error(tooOld());
	if (isInstalled()) return linkPinned();
	console.log('Installing what Demarche is built from (once; about 20 seconds with a good line) …');
	// The npm that called us, else the one on the PATH.
	const npm = process.env.npm_execpath;
	const args = ['ci', '--no-audit', '--no-fund', '--loglevel=error'];
	const code = npm && /npm-cli\.[cm]?js$/.test(npm) ? await run(process.execPath, [npm, ...args]) : await run('npm', args);
	if (code !== 0) throw new Error(`"npm ci" ended with ${code}; its lines above say why. Without a network the first start cannot work.`);
	linkPinned();
}

/** Where the package of the pinned Node for this machine lies once it is installed. */
const PINNED = join(ROOT, 'node_modules', `node-${process.platform}-${process.arch}`, 'bin', 'node');

/** npm 10 drops the `node` command again when it leaves out the pinned Node of the other processors; npm scripts find it by that name. */
function linkPinned() {
	const link = join(ROOT, 'node_modules', '.bin', 'node');
	if (existsSync(PINNED) && !existsSync(link)) symlinkSync(relative(dirname(link), PINNED), link);
}

/** Path of the Node to run everything with: the pinned one where it runs, else the one that is running, if it is new enough. */
export function suitableNode() {
	if (existsSync(PINNED)) {
		const real = realpathSync(PINNED);
		// It is there but does not run where the C library is another one (Alpine).
		if (real === realpathSync(process.execPath) || spawnSync(real, ['--version']).status === 0) return real;
	}
	if (isNewEnough(process.version)) return realpathSync(process.execPath);
	throw new Error(tooOld());
}
