import { spawn } from 'node:child_process';

/** The environment's name for a folder of data with the demonstration corpus loaded. */
export const LOADED = 'DEMARCHE_E2E_LOADED';

/** Starts the built server on a free port with a database of its own; resolves with its address once it answers. */
export function startServer(data: string): Promise<{ address: string; stop: () => Promise<void> }> {
	const server = spawn(process.execPath, ['scripts/serve.mjs'], { env: { ...process.env, PORT: '0', HOST: '', DEMARCHE_DATA: data } });
	const gone = new Promise<void>((resolve) => server.once('exit', () => resolve()));
	return new Promise((resolve, reject) => {
		let said = '';
		const listen = (chunk: Buffer): void => {
			said += chunk.toString();
			const address = /Demarche is at (http:\S+)/.exec(said)?.[1];
			if (address) resolve({ address, stop: () => (server.kill('SIGTERM'), gone) });
		};
		server.stdout.on('data', listen);
		server.stderr.on('data', listen);
		server.once('exit', (code) => reject(new Error(`The server ended with ${code} before it listened:\n${said}`)));
	});
}
