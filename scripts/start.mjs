/** `npm start`: install what is missing, build what is stale, serve. */
import { spawn } from 'node:child_process';
import { realpathSync } from 'node:fs';
import process from 'node:process';
import { checkAddress, checkPortIsFree } from './address.mjs';
import { ensureBuilt } from './build.mjs';
import { ensureInstalled, ROOT, suitableNode } from './toolchain.mjs';

try {
	checkAddress();
	await checkPortIsFree();
	await ensureInstalled();
	const node = suitableNode();
	await ensureBuilt(node);
	if (node === realpathSync(process.execPath)) {
		await import('./serve.mjs');
	} else {
		const server = spawn(node, ['scripts/serve.mjs'], { cwd: ROOT, stdio: 'inherit' });
		// A terminal's Ctrl-C reaches the server by itself; what is sent to this process alone is passed on.
		process.on('SIGINT', () => {});
		process.on('SIGTERM', () => server.kill('SIGTERM'));
		server.once('exit', (code) => process.exit(code ?? 1));
	}
} catch (error) {
	console.error(error instanceof Error ? error.message : error);
	process.exitCode = 1;
}
