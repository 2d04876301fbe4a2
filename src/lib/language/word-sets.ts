import type { WordSet } from './needed-words.ts';
import type { Token } from './tokens.ts';

/** Numbers the word sets of a grammar and says at one look of each word which of them a sentence fills. */
export class WordSets {
	readonly #numbers = new Map<WordSet, number>();
	readonly #exact = new Map<string, number[]>();
	readonly #stems = new Map<string, number[]>();
	readonly #cased = new Map<string, number[]>();
	/** By word as written: the numbers of the sets that it is in, as they were asked for. */
	readonly #byText = new Map<string, { readonly stem: string; readonly numbers: readonly number[] }>();

	/** The number of a set, from 0. */
	numberOf(set: WordSet): number {
		const known = this.#numbers.get(set);
		if (known !== undefined) return known;
		const number = this.#numbers.size;
		this.#numbers.set(set, number);
		this.#byText.clear();
		for (const word of set.exact) push(this.#exact, word, number);
		for (const stem of set.stems) push(this.#stems, stem, number);
		for (const word of set.cased) push(this.#cased, word, number);
		return number;
	}

	/** By number: 1 where one of the set's words stands in tokens `[start, end)`. */
	filledBy(tokens: readonly Token[], start: number, end: number): Uint8Array {
		const filled = new Uint8Array(this.#numbers.size);
		for (let i = start; i < end; i++) for (const number of this.#numbersOf(tokens[i]!)) filled[number] = 1;
		return filled;
	}

	/** The sets that a word as written, or its stem, is in; remembered, since a text says the same words again and again. */
	#numbersOf({ text, lower, stem }: Token): readonly number[] {
		const known = this.#byText.get(text);
		if (known?.stem === stem) return known.numbers;
		const numbers = [...(this.#exact.get(lower) ?? NONE), ...(this.#stems.get(stem) ?? NONE), ...(this.#cased.get(text) ?? NONE)];
		if (this.#byText.size >= WORDS_KEPT) this.#byText.clear();
		this.#byText.set(text, { stem, numbers: numbers.length === 0 ? NONE : numbers });
		return numbers;
	}
}

/** Words remembered for each grammar; a corpus has no end of them. */
const WORDS_KEPT = 8000;
const NONE: readonly number[] = [];

function push(map: Map<string, number[]>, key: string, number: number): void {
	const list = map.get(key);
	if (list) list.push(number);
	else map.set(key, [number]);
}
