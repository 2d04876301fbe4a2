import { spawn, type ChildProcess } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { PACKAGE_ROOT } from '#lib/server/package-root.ts';

/**
 * Starts the command line as a process of its own, which outlives this one: reading and extracting would hold up every
 * page meanwhile. Its standard output is not heard.
 */
export function startDemarche(dataFolder: string, args: readonly string[]): ChildProcess {
	const child = spawn(process.execPath, [join(PACKAGE_ROOT, 'src/cli/demarche.ts'), ...args], {
		cwd: PACKAGE_ROOT, env: { ...process.env, DEMARCHE_DATA: dataFolder }, stdio: ['ignore', 'ignore', 'pipe'], detached: true
	});
	child.unref();
	return child;
}

/**
 * Whether a process of this number runs the command line. Where the system tells it (Linux) the process's own words are
 * looked at: the number may have gone to another program, and a killed process keeps it until its parent has taken note.
 */
export function isDemarcheRunning(pid: number): boolean {
	try {
		process.kill(pid, 0);
		return !existsSync('/proc/self/cmdline') || readFileSync(`/proc/${pid}/cmdline`, 'utf8').includes('demarche.ts');
	} catch {
		return false;
	}
}
