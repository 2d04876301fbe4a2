import { existsSync, readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import type { CableReading, CleanText } from '#lib/cables/cable.ts';
import { rawSpan, toRaw } from '#lib/cables/offsets.ts';
import { readCables } from '#lib/cables/read-cable.ts';
import { HOSTILE_PIECES, INVENTED_CABLE } from './fixtures/invented-cable.ts';
import { processorTime } from './processor-time.ts';

const CORPUS = '../shared/cables/cablegate-2011.jsonl.gz';
const texts: string[] = [];

beforeAll(() => {
	if (existsSync(CORPUS)) {
		for (const line of gunzipSync(readFileSync(CORPUS)).toString('utf8').split('\n')) {
			if (line === '') continue;
			const { header, body } = JSON.parse(line) as { header: string; body: string };
			texts.push(`${header}\n\n${body}`);
		}
	} else texts.push(INVENTED_CABLE);
});

/** The first code unit of a clean text that does not stand at its place in the raw text; -1 when all do. */
function misplaced(raw: string, clean: CleanText): number {
	let at = 0;
	for (const { clean: start, raw: from, length } of clean.segments) {
		if (start !== at) return at;
		for (let unit = 0; unit < length; unit++) {
			const own = clean.text.charCodeAt(start + unit);
			const there = raw.charCodeAt(from + unit);
			const isJoin = own === 32 && unit === length - 1 && (there <= 32 || there === 92 || there === 0xa0 || length === 1);
			if (own !== there && !isJoin) return start + unit;
		}
		at += length;
	}
	return at === clean.text.length ? -1 : at;
}

function faults({ raw, cable }: CableReading): string[] {
	const cleans = [...cable.paragraphs.map((paragraph) => paragraph.clean), ...(cable.subject ? [cable.subject] : [])];
	const found = cleans.filter((clean) => misplaced(raw, clean) !== -1).map((clean) => `misplaced: ${clean.text.slice(0, 60)}`);
	const keys = cable.paragraphs.flatMap((paragraph) => paragraph.key ?? []);
	if (new Set(keys).size !== keys.length) found.push('a key twice');
	let last = 0;
	for (const paragraph of cable.paragraphs) {
		if (paragraph.span.start < last || paragraph.span.end < paragraph.span.start) found.push(`span out of order: ${paragraph.ordinal}`);
		last = paragraph.span.end;
		let passageEnd = 0;
		for (const { span } of paragraph.passages) {
			if (span.start < passageEnd || span.end < span.start || span.end > paragraph.clean.text.length) found.push(`passage out of order: ${paragraph.ordinal}`);
			passageEnd = span.end;
		}
	}
	return found;
}

describe('over all real cables', () => {
	it('each code unit of each clean text stands where its offset says, keys are unique, spans in order', () => {
		const bad = texts.flatMap((text) => readCables(text).flatMap(faults).map((fault) => `${text.slice(0, 40)} ${fault}`));
		expect(bad).toEqual([]);
		expect(texts.length).toBeGreaterThan(0);
	});

	it('each reference that is read stands verbatim at its span, unless it wraps', () => {
		const bad: string[] = [];
		for (const text of texts) {
			for (const { raw, cable } of readCables(text)) {
				for (const reference of cable.references) {
					const there = raw.slice(reference.span.start, reference.span.end).replace(/[\s\\]+/g, ' ');
					if (!there.includes('OF 0') && there !== reference.text.replace(/\s+/g, ' ')) bad.push(`${reference.text} / ${there}`);
				}
			}
		}
		expect(bad).toEqual([]);
	});

	it('a stretch of clean text maps to raw text that begins and ends with it', () => {
		for (const text of texts.slice(0, 200)) {
			for (const { raw, cable } of readCables(text)) {
				for (const { clean } of cable.paragraphs) {
					const span = { start: Math.floor(clean.text.length / 3), end: Math.ceil((clean.text.length * 2) / 3) };
					const there = rawSpan(clean, span);
					expect(there.start).toBe(toRaw(clean, span.start));
					expect(there.end - there.start).toBeGreaterThanOrEqual(span.end - span.start);
					expect(there.end).toBeLessThanOrEqual(raw.length);
				}
			}
		}
	});
});

describe('damaged and hostile text', () => {
	const cable = fc.nat().map((index) => texts[index % texts.length]!.slice(0, 20_000));

	it('survives bytes dropped, lines shuffled, cuts and insertions, with exact offsets', () => {
		const damage = fc.tuple(cable, fc.array(fc.record({ at: fc.double({ min: 0, max: 1, noNaN: true }), kind: fc.constantFrom('drop', 'cut', 'swap', 'insert'), text: fc.constantFrom(...HOSTILE_PIECES) }), { minLength: 1, maxLength: 8 }));
		fc.assert(
			fc.property(damage, ([original, steps]) => {
				let text = original;
				for (const { at, kind, text: piece } of steps) {
					const index = Math.floor(at * text.length);
					if (kind === 'drop') text = text.slice(0, index) + text.slice(index + 1 + (index % 40));
					else if (kind === 'cut') text = index % 2 === 0 ? text.slice(index) : text.slice(0, index);
					else if (kind === 'insert') text = text.slice(0, index) + piece + text.slice(index);
					else {
						const lines = text.split('\n');
						const line = Math.floor(at * lines.length);
						text = [...lines.slice(line), ...lines.slice(0, line)].join('\n');
					}
				}
				expect(readCables(text).flatMap(faults)).toEqual([]);
			}),
			{ numRuns: 400, seed: 20070131 }
		);
	});

	it('survives any text', () => {
		fc.assert(
			fc.property(fc.array(fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom(...HOSTILE_PIECES)), { maxLength: 40 }), (parts) => {
				expect(readCables(parts.join('')).flatMap(faults)).toEqual([]);
			}),
			{ numRuns: 600, seed: 20070131 }
		);
	});

	it.each([...HOSTILE_PIECES])('takes linear time for a megabyte of %j', async (piece) => {
		const of = (size: number): string => INVENTED_CABLE.replace('PLACE', piece.repeat(Math.ceil(size / piece.length)));
		readCables(of(100_000));
		// A quadratic step would take minutes.
		const text = of(1_000_000);
		expect(await processorTime(() => readCables(text))).toBeLessThan(3000);
	});
});
