import { once } from 'node:events';

/** Prints one JSON line, and waits when the reader of a pipe is slower than we are. */
export async function printLine(value: unknown): Promise<void> {
	if (!process.stdout.write(`${JSON.stringify(value)}\n`)) await once(process.stdout, 'drain');
}
