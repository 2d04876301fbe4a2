import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readInput } from '#lib/cables/formats/read-input.ts';
import { readCables } from '#lib/cables/read-cable.ts';
import { parseRecord } from '../src/cli/parse-record.ts';

// The labelled cables lie beside the project where it is developed; elsewhere only the count of compared cables is checked.
const FOLDERS = [
	{ text: '../shared/cables/real', labels: '../shared/gold/real', count: 11 },
	{ text: '../shared/samples', labels: '../shared/samples', count: 40 },
	{ text: 'demonstration', labels: 'demonstration', count: 40 }
];

async function* bytesOf(path: string): AsyncIterable<Uint8Array> {
	yield readFileSync(path);
}

/** Compared as the scoring tool does: in capitals, white space squeezed. */
const folded = (value: unknown): unknown => JSON.parse(JSON.stringify(value), (_key, part: unknown) => (typeof part === 'string' ? part.toUpperCase().replace(/\s+/g, ' ').trim() : part));

describe.each(FOLDERS)('labels in $labels', ({ text, labels, count }) => {
	const names = existsSync(labels) ? readdirSync(labels).filter((name) => name.endsWith('.json')) : [];

	it(`are there in full or not at all (${names.length} compared)`, () => {
		expect([0, count]).toContain(names.length);
	});

	it.each(names)('%s is read as labelled', async (name) => {
		const label = JSON.parse(readFileSync(join(labels, name), 'utf8'));
		const path = join(text, name.replace('.json', '.txt'));
		for await (const item of readInput(bytesOf(path), path)) {
			expect(item.ok).toBe(true);
			if (item.ok) expect(folded(parseRecord(readCables(item.raw, item.envelope)[0]!.cable))).toEqual(folded(label.parse));
		}
	});

	it.each(names)('%s: every labelled quote is a verbatim slice of its paragraph', async (name) => {
		const label = JSON.parse(readFileSync(join(labels, name), 'utf8'));
		const path = join(text, name.replace('.json', '.txt'));
		for await (const item of readInput(bytesOf(path), path)) {
			const { cable } = readCables(item.ok ? item.raw : '')[0]!;
			const missing = [...label.stances, ...label.actions].filter(({ paragraph, quote }: { paragraph: number; quote?: string }) => {
				const clean = paragraph === 0 ? cable.subject : cable.paragraphs.find((one) => one.key === paragraph)?.clean;
				return quote !== undefined && !clean?.text.replace(/\s+/g, ' ').includes(quote.replace(/\s+/g, ' '));
			});
			expect(missing).toEqual([]);
		}
	});
});
