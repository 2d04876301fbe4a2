import type { ByteSource } from './byte-source.ts';

/** Unpacks gzip as it arrives, several members after one another included. Throws when the data are damaged or end too early. */
export async function* gunzip(source: ByteSource): ByteSource {
	const stream = new DecompressionStream('gzip');
	const writer = stream.writable.getWriter();
	const feeding = feed(source, writer);
	const reader = stream.readable.getReader();
	try {
		for (let next = await reader.read(); !next.done; next = await reader.read()) yield next.value;
		await feeding;
	} catch (error) {
		const reason = error instanceof Error && error.message ? ` (${error.message})` : '';
		throw new Error(`it is cut short or not what it says${reason}`, { cause: error });
	} finally {
		await reader.cancel().catch(() => undefined);
	}
}

/** Errors of the unpacking itself reach the reader's side; only those of the source are told from here. */
async function feed(source: ByteSource, writer: WritableStreamDefaultWriter<BufferSource>): Promise<void> {
	try {
		for await (const chunk of source) await writer.write(new Uint8Array(chunk));
		await writer.close();
	} catch (error) {
		await writer.abort(error).catch(() => undefined);
	}
}
