import { Unzip, UnzipInflate, type UnzipFile } from 'fflate';
import type { ByteSource } from './byte-source.ts';

export interface ZipEntry {
	readonly name: string;
	readonly source: ByteSource;
}

/**
 * The files of a ZIP archive, one after the other, unpacked as they are read: an entry's source must be read (or left) before the next
 * entry is asked for. Throws what the archive's damage throws.
 */
export async function* zipEntries(source: ByteSource): AsyncIterable<ZipEntry> {
	const iterator = source[Symbol.asyncIterator]();
	const waiting: OpenEntry[] = [];
	const unzip = new Unzip((file) => waiting.push(openEntry(file)));
	unzip.register(UnzipInflate);
	let isFinished = false;
	const pump = async (): Promise<void> => {
		const next = await iterator.next();
		isFinished = next.done === true;
		unzip.push(next.done ? new Uint8Array(0) : next.value, isFinished);
	};
	try {
		for (;;) {
			while (waiting.length === 0 && !isFinished) await pump();
			const entry = waiting.shift();
			if (!entry) return;
			const isJunk = entry.name.endsWith('/') || /(?:^|\/)(?:__MACOSX\/|\.DS_Store$|\._)/.test(entry.name);
			if (!isJunk) yield { name: entry.name, source: readEntry(entry, pump, () => isFinished) };
			// Whatever the reader left is passed over, so that the archive's next entry is reached.
			entry.isLeft = true;
			while (!entry.isDone && !isFinished) await pump();
		}
	} finally {
		await iterator.return?.();
	}
}

interface OpenEntry {
	readonly name: string;
	readonly chunks: Uint8Array[];
	isDone: boolean;
	isLeft: boolean;
	error: Error | null;
}

function openEntry(file: UnzipFile): OpenEntry {
	const entry: OpenEntry = { name: file.name, chunks: [], isDone: false, isLeft: false, error: null };
	file.ondata = (error, chunk, isFinal) => {
		if (error) entry.error = error;
		else if (!entry.isLeft && chunk.length > 0) entry.chunks.push(chunk);
		if (error || isFinal) entry.isDone = true;
	};
	file.start();
	return entry;
}

async function* readEntry(entry: OpenEntry, pump: () => Promise<void>, isFinished: () => boolean): ByteSource {
	for (;;) {
		for (let chunk = entry.chunks.shift(); chunk; chunk = entry.chunks.shift()) yield chunk;
		if (entry.error) throw entry.error;
		if (entry.isDone) return;
		if (isFinished()) throw new Error(`The archive ends in the middle of ${entry.name}.`);
		await pump();
	}
}
