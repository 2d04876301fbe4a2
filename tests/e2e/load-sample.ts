import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { LOADED, startServer } from './server.ts';

/** Before all tests: loads the demonstration corpus once, for every server to start from a copy. */
export default async function loadSample(): Promise<() => Promise<void>> {
	const data = await mkdtemp(join(tmpdir(), 'demarche-e2e-loaded-'));
	await (await startServer(data)).stop();
	process.env[LOADED] = data;
	return () => rm(data, { recursive: true, force: true });
}
