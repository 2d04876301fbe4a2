import type { Step } from './pattern.ts';

/** What the first token of a pattern can be. */
export interface First {
	readonly exact: Set<string>;
	readonly stems: Set<string>;
	readonly cased: Set<string>;
	/** Classes given from outside that it can begin with. */
	readonly external: Set<string>;
	/** It can be anything. */
	isOpen: boolean;
}

/** Works out which tokens a pattern can begin with, through classes, optional parts and groups. */
export class FirstTokens {
	readonly #classes: ReadonlyMap<string, readonly (readonly Step[])[]>;
	readonly #external: ReadonlySet<string>;
	readonly #known = new Map<string, First>();

	constructor(classes: ReadonlyMap<string, readonly (readonly Step[])[]>, external: ReadonlySet<string>) {
		this.#classes = classes;
		this.#external = external;
	}

	of(steps: readonly Step[]): First {
		const first = nothing();
		this.#collect(steps, first);
		return first;
	}

	/** Returns whether the steps can match nothing at all. */
	#collect(steps: readonly Step[], into: First): boolean {
		for (const step of steps) {
			if (step.kind === 'not') continue;
			if (step.kind === 'word') {
				for (const word of step.exact) into.exact.add(word);
				for (const stem of step.stems) into.stems.add(stem);
				for (const word of step.cased) into.cased.add(word);
				return false;
			}
			if (step.kind === 'any' || step.kind === 'gap') {
				into.isOpen = true;
				return false;
			}
			if (step.kind === 'class') {
				this.#addClass(step.name, into);
				return false;
			}
			let passes = step.optional;
			for (const choice of step.choices) passes = this.#collect(choice, into) || passes;
			if (!passes) return false;
		}
		return true;
	}

	#addClass(name: string, into: First): void {
		if (this.#external.has(name)) {
			into.external.add(name);
			return;
		}
		let known = this.#known.get(name);
		if (!known) {
			known = nothing();
			this.#known.set(name, known);
			for (const steps of this.#classes.get(name) ?? []) this.#collect(steps, known);
		}
		for (const word of known.exact) into.exact.add(word);
		for (const stem of known.stems) into.stems.add(stem);
		for (const word of known.cased) into.cased.add(word);
		for (const other of known.external) into.external.add(other);
		into.isOpen ||= known.isOpen;
	}
}

const nothing = (): First => ({ exact: new Set(), stems: new Set(), cased: new Set(), external: new Set(), isOpen: false });
