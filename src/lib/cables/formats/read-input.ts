import type { Envelope } from '../envelope.ts';
import { parseReference } from '../reference.ts';
import { byteLines, gather, peek, TEXT_LIMIT, type ByteSource } from './byte-source.ts';
import { decodeText } from './decode-text.ts';
import { csvToCables } from './read-csv.ts';
import { gunzip } from './read-gzip.ts';
import { htmlToCables } from './read-html.ts';
import { jsonLineToCable } from './read-json-lines.ts';
import { zipEntries } from './read-zip.ts';
import { sniffFormat } from './sniff-format.ts';

/** One cable found in an input, or one thing in it that could not be read. */
export type InputItem =
	| { ok: true; label: string; raw: string; encoding: string; envelope: Envelope | null }
	| { ok: false; label: string; code: string; message: string };

/** Archives within archives are opened this deep. */
const DEPTH = 3;
const HEAD = 4096;

/**
 * Finds the cables in an input of any format: plain text, mirror HTML, the CSV of the leak, JSON Lines, ZIP or gzip of these. The content
 * decides which one it is; `name` labels the items and, when it has the form of a reference (`07CAIRO9188.txt`), tells the identity
 * of a text that does not carry its own. Streams: of a bulk file one record is held at a time. Damage in the input is an item with
 * `ok: false`; only an error of the source itself (a file that cannot be opened) is thrown.
 */
export async function* readInput(source: AsyncIterable<Uint8Array>, name: string): AsyncIterable<InputItem> {
	yield* readNamed(source, name, name, 0);
}

async function* readNamed(bytes: ByteSource, label: string, name: string, depth: number): AsyncIterable<InputItem> {
	const { head, source } = await peek(bytes, HEAD);
	switch (sniffFormat(head)) {
		case 'empty':
			yield failure(label, 'empty', 'The file is empty.');
			break;
		case 'binary':
			yield failure(label, 'binary', 'This is a binary file, not a text; give the cable as plain text, HTML, CSV or JSON Lines, or a ZIP or gzip of these.');
			break;
		case 'gzip':
			yield* guarded(label, 'The gzip file is damaged', readGzip(source, label, name, depth));
			break;
		case 'zip':
			yield* guarded(label, 'The ZIP archive is damaged', readZip(source, label, depth));
			break;
		case 'csv':
			yield* guarded(label, 'The CSV file cannot be read further', readCsv(source, label));
			break;
		case 'json-lines':
			yield* readJsonLines(source, label);
			break;
		case 'html':
			yield* readText(source, label, (text, encoding) => htmlItems(text, label, encoding));
			break;
		case 'text':
			yield* readText(source, label, (raw, encoding) => [{ ok: true, label, raw, encoding, envelope: envelopeOfName(name) }]);
	}
}

const failure = (label: string, code: string, message: string): InputItem => ({ ok: false, label, code, message });

/** Turns what a damaged container throws into an item, so that what was read before it stays. */
async function* guarded(label: string, what: string, items: AsyncIterable<InputItem>): AsyncIterable<InputItem> {
	try {
		yield* items;
	} catch (error) {
		yield failure(label, 'damaged', `${what}: ${error instanceof Error ? error.message : String(error)}`);
	}
}

async function* readGzip(source: ByteSource, label: string, name: string, depth: number): AsyncIterable<InputItem> {
	if (depth >= DEPTH) return yield failure(label, 'nested', `Archives more than ${DEPTH} deep are not opened.`);
	yield* readNamed(gunzip(source), label, name.replace(/\.gz$/i, ''), depth + 1);
}

async function* readZip(source: ByteSource, label: string, depth: number): AsyncIterable<InputItem> {
	if (depth >= DEPTH) return yield failure(label, 'nested', `Archives more than ${DEPTH} deep are not opened.`);
	for await (const entry of zipEntries(source)) {
		yield* guarded(`${label} › ${entry.name}`, 'The archived file is damaged', readNamed(entry.source, `${label} › ${entry.name}`, entry.name, depth + 1));
	}
}

async function* readCsv(source: ByteSource, label: string): AsyncIterable<InputItem> {
	for await (const record of csvToCables(source)) {
		if (record.ok) yield { ok: true, label: `${label} › ${record.envelope.reference}`, raw: record.raw, encoding: record.encoding, envelope: record.envelope };
		else yield failure(`${label} › line ${record.line}`, 'csv-shape', record.message);
	}
}

async function* readJsonLines(source: ByteSource, label: string): AsyncIterable<InputItem> {
	let number = 0;
	for await (const bytes of byteLines(source)) {
		number++;
		if (bytes === null) {
			yield failure(`${label} › line ${number}`, 'too-large', `Line ${number} has more than ${megabytes(TEXT_LIMIT)} MB.`);
			continue;
		}
		const { text, encoding } = decodeText(bytes);
		if (text.trim() === '') continue;
		const cable = jsonLineToCable(text);
		if (cable.ok) yield { ok: true, label: `${label} › ${cable.envelope.reference ?? `line ${number}`}`, raw: cable.raw, encoding, envelope: cable.envelope };
		else yield failure(`${label} › line ${number}`, 'json', cable.message);
	}
}

async function* readText(source: ByteSource, label: string, toItems: (text: string, encoding: string) => InputItem[]): AsyncIterable<InputItem> {
	const bytes = await gather(source);
	if (bytes === null) return yield failure(label, 'too-large', `A single text of more than ${megabytes(TEXT_LIMIT)} MB is no cable; nothing of it was read.`);
	const { text, encoding } = decodeText(bytes);
	if (text.trim() === '') yield failure(label, 'empty', 'The file holds nothing but white space.');
	else yield* toItems(text, encoding);
}

function htmlItems(html: string, label: string, encoding: string): InputItem[] {
	const cables = htmlToCables(html);
	if (cables.length === 0) return [failure(label, 'html', 'The page has no <pre> element with a cable in it.')];
	return cables.map(({ raw, envelope }) => ({ ok: true, label: cables.length > 1 && envelope.reference ? `${label} › ${envelope.reference}` : label, raw, encoding, envelope }));
}

const megabytes = (bytes: number): number => bytes / 1024 / 1024;

/** `…/07CAIRO9188.txt` names its cable; any other name says nothing. */
function envelopeOfName(name: string): Envelope | null {
	const stem = /([^/\\]+?)(?:\.[A-Za-z0-9]{1,5})?$/.exec(name)?.[1] ?? '';
	const parts = /^\d\d[A-Z]{3,}\d+$/.test(stem) ? parseReference(stem) : null;
	return parts ? { reference: stem, created: null, released: null, classification: null, origin: null, isFileName: true } : null;
}
