import type { Envelope } from '../envelope.ts';
import { parseReference } from '../reference.ts';
import { decodeText } from './decode-text.ts';

/** One cable found in an input, or one thing in it that could not be read. */
export type InputItem =
	| { ok: true; label: string; raw: string; encoding: string; envelope: Envelope | null }
	| { ok: false; label: string; code: string; message: string };

/** The largest single text that is read; a cable has at most some hundred kilobytes. */
const TEXT_LIMIT = 16 * 1024 * 1024;

/**
 * Finds the cables in an input of any format; the content decides which one it is, `name` only labels the items and, when it has the
 * form of a reference (`07CAIRO9188.txt`), tells the identity of a text that does not carry its own.
 */
export async function* readInput(source: AsyncIterable<Uint8Array>, name: string): AsyncIterable<InputItem> {
	const chunks: Uint8Array[] = [];
	let size = 0;
	for await (const chunk of source) {
		size += chunk.length;
		if (size > TEXT_LIMIT) {
			yield { ok: false, label: name, code: 'too-large', message: `A single text of more than ${TEXT_LIMIT / 1024 / 1024} MB is no cable; nothing of it was read.` };
			return;
		}
		chunks.push(chunk);
	}
	yield textToItem(concatenate(chunks, size), name);
}

function textToItem(bytes: Uint8Array, name: string): InputItem {
	if (bytes.length === 0) return { ok: false, label: name, code: 'empty', message: 'The file is empty.' };
	if (bytes.subarray(0, 4096).includes(0) && bytes[0] !== 0xff && bytes[0] !== 0xfe) {
		return { ok: false, label: name, code: 'binary', message: 'This is a binary file, not a text: drop the cable as plain text, HTML, CSV or JSON Lines.' };
	}
	const { text, encoding } = decodeText(bytes);
	if (text.trim() === '') return { ok: false, label: name, code: 'empty', message: 'The file holds nothing but white space.' };
	return { ok: true, label: name, raw: text, encoding, envelope: envelopeOfName(name) };
}

/** `…/07CAIRO9188.txt` names its cable; any other name says nothing. */
function envelopeOfName(name: string): Envelope | null {
	const stem = /([^/\\]+?)(?:\.[A-Za-z0-9]{1,5})?$/.exec(name)?.[1] ?? '';
	const parts = /^\d\d[A-Z]{3,}\d+$/.test(stem) ? parseReference(stem) : null;
	return parts ? { reference: stem, created: null, released: null, classification: null, origin: null } : null;
}

function concatenate(chunks: readonly Uint8Array[], size: number): Uint8Array {
	const all = new Uint8Array(size);
	let at = 0;
	for (const chunk of chunks) {
		all.set(chunk, at);
		at += chunk.length;
	}
	return all;
}
