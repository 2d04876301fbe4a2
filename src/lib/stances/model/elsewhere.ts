/** The best scores of a cable under some key, so that a passage can ask what the cable's other passages say: a summary repeats what the body says. */
export class Elsewhere {
	/** For each key the best passage and the best of the others. */
	readonly #tops = new Map<string, { readonly passage: number; readonly score: number }[]>();

	/** Notes that `passage` has `key` with `score`. */
	note(key: string, passage: number, score: number): void {
		const tops = this.#tops.get(key) ?? [];
		const same = tops.find((top) => top.passage === passage);
		if (same && same.score >= score) return;
		this.#tops.set(key, [...tops.filter((top) => top.passage !== passage), { passage, score }].sort((a, b) => b.score - a.score).slice(0, 2));
	}

	/** The best score under `key` outside `passage`; 0 where there is none. */
	best(key: string, passage: number): number {
		return this.#tops.get(key)?.find((top) => top.passage !== passage)?.score ?? 0;
	}
}
