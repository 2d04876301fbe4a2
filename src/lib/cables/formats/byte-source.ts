/** Bytes as they arrive. */
export type ByteSource = AsyncIterable<Uint8Array>;

/** The largest single text that is read, in bytes; a cable has at most some hundred thousand. */
export const TEXT_LIMIT = 16 * 1024 * 1024;

/** Puts chunks together. */
export function concatenate(chunks: readonly Uint8Array[]): Uint8Array {
	if (chunks.length === 1) return chunks[0]!;
	const all = new Uint8Array(chunks.reduce((size, chunk) => size + chunk.length, 0));
	let at = 0;
	for (const chunk of chunks) {
		all.set(chunk, at);
		at += chunk.length;
	}
	return all;
}

/** Looks at the first bytes (at least `size`, or all there are) and gives the source back whole. */
export async function peek(source: ByteSource, size: number): Promise<{ head: Uint8Array; source: ByteSource }> {
	const iterator = source[Symbol.asyncIterator]();
	const chunks: Uint8Array[] = [];
	let held = 0;
	let done = false;
	while (held < size && !done) {
		const next = await iterator.next();
		done = next.done === true;
		if (!next.done) {
			chunks.push(next.value);
			held += next.value.length;
		}
	}
	const head = concatenate(chunks);
	return { head, source: replay(head, iterator) };
}

async function* replay(head: Uint8Array, rest: AsyncIterator<Uint8Array>): ByteSource {
	try {
		if (head.length > 0) yield head;
		for (let next = await rest.next(); !next.done; next = await rest.next()) yield next.value;
	} finally {
		await rest.return?.();
	}
}

/** All bytes of a source, or null as soon as they are more than `limit`. */
export async function gather(source: ByteSource, limit = TEXT_LIMIT): Promise<Uint8Array | null> {
	const chunks: Uint8Array[] = [];
	let size = 0;
	for await (const chunk of source) {
		size += chunk.length;
		if (size > limit) return null;
		chunks.push(chunk);
	}
	return concatenate(chunks);
}

/** The source cut at line feeds, each line without it; null stands for a line of more than `limit` bytes, which is skipped. */
export async function* byteLines(source: ByteSource, limit = TEXT_LIMIT): AsyncIterable<Uint8Array | null> {
	let held: Uint8Array[] = [];
	let size = 0;
	for await (const chunk of source) {
		let from = 0;
		for (let at = chunk.indexOf(10); at !== -1; at = chunk.indexOf(10, from)) {
			const rest = chunk.subarray(from, at);
			yield size + rest.length > limit ? null : concatenate([...held, rest]);
			held = [];
			size = 0;
			from = at + 1;
		}
		const rest = chunk.subarray(from);
		size += rest.length;
		if (size <= limit) held.push(rest);
		else held = [];
	}
	if (size > 0) yield size > limit ? null : concatenate(held);
}
