import type { WordSet } from './needed-words.ts';
import type { Token } from './tokens.ts';

/** Numbers the word sets of a grammar and says at one look of each word which of them a sentence fills. */
export class WordSets {
	readonly #numbers = new Map<WordSet, number>();
	readonly #exact = new Map<string, number[]>();
	readonly #stems = new Map<string, number[]>();
	readonly #cased = new Map<string, number[]>();

	/** The number of a set, from 0. */
	numberOf(set: WordSet): number {
		const known = this.#numbers.get(set);
		if (known !== undefined) return known;
		const number = this.#numbers.size;
		this.#numbers.set(set, number);
		for (const word of set.exact) push(this.#exact, word, number);
		for (const stem of set.stems) push(this.#stems, stem, number);
		for (const word of set.cased) push(this.#cased, word, number);
		return number;
	}

	/** By number: 1 where one of the set's words stands in tokens `[start, end)`. */
	filledBy(tokens: readonly Token[], start: number, end: number): Uint8Array {
		const filled = new Uint8Array(this.#numbers.size);
		const seen = new Set<string>();
		for (let i = start; i < end; i++) {
			const { text, lower, stem } = tokens[i]!;
			if (seen.has(text)) continue;
			seen.add(text);
			for (const number of this.#exact.get(lower) ?? NONE) filled[number] = 1;
			for (const number of this.#stems.get(stem) ?? NONE) filled[number] = 1;
			for (const number of this.#cased.get(text) ?? NONE) filled[number] = 1;
		}
		return filled;
	}
}

const NONE: readonly number[] = [];

function push(map: Map<string, number[]>, key: string, number: number): void {
	const list = map.get(key);
	if (list) list.push(number);
	else map.set(key, [number]);
}
