import { parse, type Parser } from 'csv-parse';
import type { Envelope } from '../envelope.ts';
import { peek, TEXT_LIMIT, type ByteSource } from './byte-source.ts';
import { decodeText } from './decode-text.ts';

export type CsvRecord = { readonly ok: true; readonly raw: string; readonly encoding: string; readonly envelope: Envelope } | { readonly ok: false; readonly line: number; readonly message: string };

/**
 * Streams the big CSV of the leak: id, date, reference, origin, classification, reference list, header, body. One record is held at a
 * time. Fields are decoded one by one, since the encoding changes within the file. A record of the wrong shape is reported and passed.
 */
export async function* csvToCables(source: ByteSource): AsyncIterable<CsvRecord> {
	const { head, source: whole } = await peek(source, 64 * 1024);
	const parser = parse({ encoding: null, bom: true, escape: escapeOf(head), relax_quotes: true, relax_column_count: true, skip_empty_lines: true, max_record_size: TEXT_LIMIT, info: true });
	void feed(whole, parser);
	for await (const { record, info } of parser as AsyncIterable<{ record: Buffer[]; info: { lines: number } }>) {
		const [, date, reference, origin, classification] = record.slice(0, 5).map((field) => decodeText(field).text.trim());
		const header = record[6];
		if (info.lines <= 1 && !/^\d/.test(reference ?? '')) continue;
		if (!header || !reference) {
			yield { ok: false, line: info.lines, message: `The record that ends in line ${info.lines} has ${record.length} columns; a cable has 8.` };
			continue;
		}
		// An unquoted comma in the body splits it: the pieces belong together.
		const body = decodeText(Buffer.concat(record.slice(7).flatMap((part, index) => (index === 0 ? [part] : [Buffer.from(','), part]))));
		yield {
			ok: true, raw: `${decodeText(header).text}\n\n${body.text}`, encoding: body.encoding,
			envelope: { reference, created: date || null, released: null, classification: classification || null, origin: origin || null }
		};
	}
}

/** Some copies of the file double the quotation marks in a field, others put a backslash before them; the first pages tell. */
function escapeOf(head: Uint8Array): string {
	const text = new TextDecoder('windows-1252').decode(head);
	const backslashed = text.match(/[^\\]\\"[^,\n]/g)?.length ?? 0;
	const doubled = text.match(/[^,"]""[^,"\n]/g)?.length ?? 0;
	return backslashed > doubled ? '\\' : '"';
}

/** Writes the source into the parser, no faster than its records are taken. */
async function feed(source: ByteSource, parser: Parser): Promise<void> {
	try {
		for await (const chunk of source) {
			if (parser.destroyed) return;
			if (!parser.write(chunk)) await new Promise<void>((resolve) => parser.once('drain', resolve).once('close', resolve));
		}
		parser.end();
	} catch (error) {
		parser.destroy(error instanceof Error ? error : new Error(String(error)));
	}
}
