import { gzipSync, strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { decodeEntities } from './read-html.ts';
import { readInput, type InputItem } from './read-input.ts';

const BODY = 'C O N F I D E N T I A L TOKYO 000438 \n\nTAGS: MOPS JA\nSUBJECT: AN INVENTED CABLE\n\n¶1. (C) Text “quoted”, and more.\n\nSCHIEFFER';
const HEADER = 'O 311021Z JAN 07\nFM AMEMBASSY TOKYO\nTO SECSTATE WASHDC';
const RECORD = { ref: '07TOKYO438', created: '2007-01-31 10:10', classification: 'CONFIDENTIAL', origin: 'Embassy Tokyo', header: HEADER, body: BODY };
const HTML = `<html><table class='cable'><tr><th>Reference ID</th><th>Created</th></tr><tr><td><a href="/07TOKYO438">07TOKYO438</a></td><td>2007-01-31 10:10</td><td>2010-12-01</td><td>CONFIDENTIAL</td><td>Embassy Tokyo</td></tr></table>
<pre>${HEADER.replaceAll('\n', '&#x000A;')}</pre><pre>${BODY.replaceAll('“', '&ldquo;').replaceAll('\n', '&#x000A;')}</pre></html>`;
const quoted = (field: string): string => `"${field.replaceAll('"', '""')}"`;
const CSV = ['12', '1/31/2007 10:21', '07TOKYO438', 'Embassy Tokyo', 'CONFIDENTIAL', '07STATE6667', HEADER, `${BODY} "said"`].map(quoted).join(',') + '\n';
const JSONL = `${JSON.stringify(RECORD)}\n`;

/** Feeds bytes in pieces of `size`, as a pipe would. */
async function read(bytes: Uint8Array, name = 'input', size = 7): Promise<InputItem[]> {
	const items: InputItem[] = [];
	async function* pieces(): AsyncIterable<Uint8Array> {
		for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
	}
	for await (const item of readInput(pieces(), name)) items.push(item);
	return items;
}

const latin1 = (text: string): Uint8Array => Uint8Array.from(text, (letter) => letter.charCodeAt(0));

describe('readInput finds the cable whatever holds it', () => {
	it.each([
		['plain text', strToU8(`${HEADER}\n\n${BODY}`)],
		['text with a byte-order mark', strToU8(`\uFEFF${HEADER}\n\n${BODY}`)],
		['mirror HTML', strToU8(HTML)],
		['the CSV of the leak', strToU8(CSV)],
		['CSV with a heading row', strToU8(`id,date,reference,origin,classification,references,header,body\n${CSV}`)],
		['JSON Lines', strToU8(JSONL)],
		['gzip of JSON Lines', gzipSync(strToU8(JSONL))],
		['gzip of CSV', gzipSync(strToU8(CSV))],
		['ZIP of text', zipSync({ 'cables/07TOKYO438.txt': strToU8(`${HEADER}\n\n${BODY}`) })],
		['ZIP of gzip of HTML', zipSync({ 'page.html.gz': gzipSync(strToU8(HTML)) })],
		['ZIP without compression', zipSync({ 'a.txt': strToU8(`${HEADER}\n\n${BODY}`) }, { level: 0 })]
	])('%s', async (_what, bytes) => {
		for (const size of [3, 1000, 1e6]) {
			const items = await read(bytes, 'input.dat', size);
			expect(items.map((item) => item.ok)).toEqual([true]);
			expect(items[0]).toMatchObject({ raw: expect.stringContaining('¶1. (C) Text “quoted”, and more.') });
			expect(items[0]).toMatchObject({ raw: expect.stringContaining('O 311021Z JAN 07\nFM AMEMBASSY TOKYO') });
		}
	});

	it.each([
		['doubled', (field: string) => `"${field.replaceAll('"', '""')}"`],
		['behind a backslash', (field: string) => `"${field.replaceAll('"', '\\"')}"`]
	])('reads CSV with quotation marks %s, before a comma too', async (_how, quote) => {
		const body = `${BODY}\nHe said "no", "yes" and\n"perhaps".`;
		const rows = ['07TOKYO438', '07TOKYO439'].map((reference) => ['12', '1/31/2007 10:21', reference, 'Embassy Tokyo', 'CONFIDENTIAL', '', HEADER, body].map(quote).join(','));
		const items = await read(strToU8(`${rows.join('\n')}\n`), 'input', 100);
		expect(items.map((item) => item.ok && item.raw.endsWith('He said "no", "yes" and\n"perhaps".'))).toEqual([true, true]);
	});

	it.each([
		['mirror HTML', strToU8(HTML), { reference: '07TOKYO438', created: '2007-01-31 10:10', released: '2010-12-01', classification: 'CONFIDENTIAL', origin: 'Embassy Tokyo' }],
		['CSV', strToU8(CSV), { reference: '07TOKYO438', created: '1/31/2007 10:21', released: null, classification: 'CONFIDENTIAL', origin: 'Embassy Tokyo' }],
		['JSON Lines', strToU8(JSONL), { reference: '07TOKYO438', created: '2007-01-31 10:10', released: null, classification: 'CONFIDENTIAL', origin: 'Embassy Tokyo' }]
	])('takes the envelope of %s', async (_what, bytes, envelope) => {
		expect(await read(bytes)).toMatchObject([{ ok: true, envelope }]);
	});

	it.each([
		['utf-8', strToU8('UNCLAS ¶ “a”'), 'UNCLAS ¶ “a”'],
		['iso-8859-1', latin1('UNCLAS \u00b6 \u00e9'), 'UNCLAS ¶ é'],
		['windows-1252', latin1('UNCLAS \u00b6 \u0093a\u0094'), 'UNCLAS ¶ “a”']
	])('decodes %s', async (encoding, bytes, raw) => {
		expect(await read(bytes)).toMatchObject([{ ok: true, encoding, raw }]);
	});

	it.each([
		['an empty file', new Uint8Array(0), 'empty'],
		['white space', strToU8(' \n\t '), 'empty'],
		['a PNG', Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0, 0, 13]), 'binary'],
		['a page without a cable', strToU8('<html><p>Not found</p></html>'), 'html'],
		['a broken JSON line', strToU8('{"ref": '), 'json'],
		['a JSON object of another kind', strToU8('{"a": 1}'), 'json'],
		['a torn gzip', gzipSync(strToU8(JSONL.repeat(50))).subarray(0, 120), 'damaged'],
		['a torn ZIP', zipSync({ 'a.txt': strToU8(BODY.repeat(50)) }).subarray(0, 80), 'damaged']
	])('says what is wrong with %s', async (_what, bytes, code) => {
		const items = await read(bytes);
		expect(items.at(-1)).toMatchObject({ ok: false, code });
	});

	it('reports a text of more than sixteen megabytes and does not hold it', async () => {
		expect(await read(new Uint8Array(17 * 1024 * 1024).fill(65), 'big.txt', 1 << 20)).toMatchObject([{ ok: false, code: 'too-large' }]);
	});

	it('goes on after a bad line and a bad entry', async () => {
		expect((await read(strToU8(`{"a":1}\n${JSONL}`))).map((item) => item.ok)).toEqual([false, true]);
		const zip = zipSync({ '__MACOSX/x': strToU8('junk'), 'photo.png': Uint8Array.from([0x89, 0x50, 0, 0]), 'b.txt': strToU8(BODY), 'c.txt': strToU8(BODY) });
		expect((await read(zip, 'all.zip')).map((item) => [item.label, item.ok])).toEqual([['all.zip › photo.png', false], ['all.zip › b.txt', true], ['all.zip › c.txt', true]]);
	});

	it('takes the identity from a file name that has the form of a reference, and only then', async () => {
		expect(await read(strToU8(BODY), 'x/07CAIRO9188.txt')).toMatchObject([{ envelope: { reference: '07CAIRO9188', isFileName: true } }]);
		expect(await read(strToU8(BODY), 'x/cable 1.txt')).toMatchObject([{ envelope: null }]);
	});

	it('leaves a source that is only looked into at its first cable', async () => {
		let isClosed = false;
		async function* endless(): AsyncIterable<Uint8Array> {
			try {
				for (;;) yield strToU8(JSONL);
			} finally {
				isClosed = true;
			}
		}
		for await (const item of readInput(endless(), 'endless')) {
			expect(item.ok).toBe(true);
			break;
		}
		expect(isClosed).toBe(true);
	});
});

it.each([
	['&#x000A;', '\n'], ['&amp;amp;', '&amp;'], ['&#182;', '¶'], ['&nosuch;', '&nosuch;'], ['&#99999999;', '&#99999999;'], ['&#xD800;', '&#xD800;'], ['a & b', 'a & b']
])('decodes %s', (html, text) => {
	expect(decodeEntities(html)).toBe(text);
});
