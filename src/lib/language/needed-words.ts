import type { Step } from './pattern.ts';

/** Words of which one must stand in a sentence. */
export interface WordSet {
	readonly exact: ReadonlySet<string>;
	readonly stems: ReadonlySet<string>;
	readonly cased: ReadonlySet<string>;
}

/** So common that asking for them saves nothing. */
const COMMON = new Set(['the', 'a', 'an', 'of', 'to', 'in', 'on', 'for', 'and', 'or', 'with', 'by', 'at', 'its', 'be', 'that', 'it', 'as', 'from', 'have', 'has', 'had', 'is', 'was', '\'s', ',', 'not', 'no']);

/** Works out which words a pattern cannot do without, through classes and groups, so that most patterns are set aside for a whole sentence at once. */
export class NeededWords {
	readonly #classes: ReadonlyMap<string, readonly (readonly Step[])[]>;
	readonly #known = new Map<string, WordSet | null>();

	constructor(classes: ReadonlyMap<string, readonly (readonly Step[])[]>) {
		this.#classes = classes;
	}

	/** A set for each part that cannot be left out and is not too common. */
	of(steps: readonly Step[]): WordSet[] {
		return steps.flatMap((step) => this.#ofStep(step) ?? []);
	}

	#ofStep(step: Step): WordSet | null {
		if (step.kind === 'word') return [...step.exact].some((word) => COMMON.has(word)) ? null : step;
		if (step.kind === 'class') return this.#ofClass(step.name);
		if (step.kind === 'group' && !step.optional) return this.#oneOf(step.choices);
		return null;
	}

	#ofClass(name: string): WordSet | null {
		const known = this.#known.get(name);
		if (known !== undefined) return known;
		// While it is being worked out, and for classes from outside, nothing is known of it.
		this.#known.set(name, null);
		const patterns = this.#classes.get(name);
		const found = patterns ? this.#oneOf(patterns) : null;
		this.#known.set(name, found);
		return found;
	}

	/** Whatever way is taken, one of these words stands there: the narrowest need of each way together. Null when some way needs nothing. */
	#oneOf(ways: readonly (readonly Step[])[]): WordSet | null {
		const exact = new Set<string>(), stems = new Set<string>(), cased = new Set<string>();
		for (const way of ways) {
			const [narrowest] = this.of(way).sort((a, b) => size(a) - size(b));
			if (!narrowest) return null;
			for (const word of narrowest.exact) exact.add(word);
			for (const word of narrowest.stems) stems.add(word);
			for (const word of narrowest.cased) cased.add(word);
		}
		return { exact, stems, cased };
	}
}

const size = ({ exact, stems, cased }: WordSet): number => exact.size + stems.size + cased.size;
