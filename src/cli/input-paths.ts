import { createReadStream } from 'node:fs';
import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';

/** An input of a command: a file, or standard input, opened when it is read. */
export interface Input {
	readonly name: string;
	readonly open: () => AsyncIterable<Uint8Array>;
}

/**
 * The inputs that the paths of a command line stand for: `-` is standard input, a directory its `.txt` files by name (not those of
 * directories below it), anything else itself, be it there or not: opening tells.
 */
export async function pathsToInputs(paths: readonly string[]): Promise<Input[]> {
	const inputs: Input[] = [];
	for (const path of paths) {
		if (path === '-') inputs.push({ name: '-', open: () => process.stdin });
		else if (await isDirectory(path)) {
			const names = (await readdir(path)).filter((name) => name.toLowerCase().endsWith('.txt')).sort();
			inputs.push(...names.map((name) => fileToInput(join(path, name))));
		} else inputs.push(fileToInput(path));
	}
	return inputs;
}

const fileToInput = (path: string): Input => ({ name: path, open: () => createReadStream(path, { highWaterMark: 1 << 20 }) });

async function isDirectory(path: string): Promise<boolean> {
	try {
		return (await stat(path)).isDirectory();
	} catch {
		return false;
	}
}
