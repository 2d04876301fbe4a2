/** `npm run demarche`: the command line, on a Node that runs TypeScript unbuilt whatever started this. */
import { spawn } from 'node:child_process';
import { realpathSync } from 'node:fs';
import process from 'node:process';
import { isNewEnough, suitableNode } from './toolchain.mjs';

const cli = new URL('../src/cli/demarche.ts', import.meta.url);

if (isNewEnough(process.version)) {
	process.argv[1] = realpathSync(cli);
	await import(cli.href);
} else {
	try {
		const child = spawn(suitableNode(), [realpathSync(cli), ...process.argv.slice(2)], { stdio: 'inherit' });
		child.once('exit', (code, signal) => (process.exitCode = code ?? (signal ? 1 : 0)));
		process.on('SIGINT', () => {});
		process.on('SIGTERM', () => child.kill('SIGTERM'));
	} catch (error) {
		console.error(error instanceof Error ? error.message : error);
		process.exitCode = 2;
	}
}
