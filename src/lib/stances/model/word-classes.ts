import CLASSES from './word-classes.json' with { type: 'json' };

/** The classes of a word, from coarse (some 120) to fine (some 1,600): words of like use share them. */
export interface WordClasses {
	readonly coarse: string;
	readonly middle: string;
	readonly fine: string;
}

const BY_WORD: ReadonlyMap<string, WordClasses> = new Map((CLASSES as [number, number, string][]).flatMap(([coarse, middle, words], fine) => {
	const classes: WordClasses = { coarse: `k:${coarse}`, middle: `m:${middle}`, fine: `f:${fine}` };
	return words.split(' ').map((word): [string, WordClasses] => [word, classes]);
}));

/** The classes of a lower-case word; null for one that the table does not hold. */
export function wordClasses(word: string): WordClasses | null {
	return BY_WORD.get(word) ?? null;
}
