import { spawn, type ChildProcess } from 'node:child_process';
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
