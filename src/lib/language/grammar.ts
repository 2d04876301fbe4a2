import { parsePattern, PatternError, type Step } from './pattern.ts';
import type { Token } from './tokens.ts';

/** Something that a grammar looks for: an id with the patterns that show it. */
export interface Rule {
	readonly id: string;
	readonly patterns: readonly string[];
}

/** Token range `[start, end)` at which a rule's pattern stands. */
export interface Match {
	readonly rule: number;
	readonly pattern: number;
	readonly start: number;
	readonly end: number;
}

/** A gap never skips these: they turn round what the pattern says. */
const NEGATORS: ReadonlySet<string> = new Set(['not', 'never', 'no', 'without', 'nor', 'neither', 'none', 'nothing', 'cannot']);

interface CompiledPattern {
	readonly rule: number;
	readonly pattern: number;
	readonly steps: readonly Step[];
}

/** Patterns by what their first token can be, so that most positions are answered by two look-ups. */
interface Index {
	readonly exact: Map<string, CompiledPattern[]>;
	readonly stems: Map<string, CompiledPattern[]>;
	readonly cased: Map<string, CompiledPattern[]>;
	/** Begin with anything or with a class that is given from outside. */
	readonly open: CompiledPattern[];
}

export interface Grammar {
	readonly rules: readonly Rule[];
	readonly top: Index;
	readonly classes: ReadonlyMap<string, Index>;
	readonly external: ReadonlySet<string>;
}

/** Where an outside class (holders, pronouns) stands: the ends of its mentions that begin at a token. */
export type ExternalEnds = (name: string, start: number) => readonly number[];

/**
 * Compiles rules and the classes that they use. `external` names classes that the caller finds itself.
 * Throws `PatternError` for a pattern that cannot be read or a class that nobody defines.
 */
export function compileGrammar(rules: readonly Rule[], classes: Readonly<Record<string, readonly string[]>>, external: readonly string[] = []): Grammar {
	const outside = new Set(external);
	const parsedClasses = new Map(Object.entries(classes).map(([name, patterns]) => [name, patterns.map((p, i) => parse(p, 0, i))]));
	const parsedRules = rules.flatMap((rule, r) => rule.patterns.map((p, i) => parse(p, r, i)));
	for (const { steps } of [...parsedRules, ...[...parsedClasses.values()].flat()]) checkClasses(steps, parsedClasses, outside);
	const firsts = new FirstTokens(parsedClasses, outside);
	const index = (patterns: readonly CompiledPattern[]): Index => buildIndex(patterns, firsts);
	return {
		rules, top: index(parsedRules), external: outside,
		classes: new Map([...parsedClasses].map(([name, patterns]) => [name, index(patterns)]))
	};
}

const parse = (source: string, rule: number, pattern: number): CompiledPattern => ({ rule, pattern, steps: parsePattern(source) });

function checkClasses(steps: readonly Step[], classes: ReadonlyMap<string, unknown>, external: ReadonlySet<string>): void {
	for (const step of steps) {
		if (step.kind === 'not') checkClasses([step.step], classes, external);
		if (step.kind === 'class' && !classes.has(step.name) && !external.has(step.name)) throw new PatternError(`no class is called <${step.name}>`);
		if (step.kind === 'group') for (const choice of step.choices) checkClasses(choice, classes, external);
	}
}

interface First {
	readonly exact: Set<string>;
	readonly stems: Set<string>;
	readonly cased: Set<string>;
	isOpen: boolean;
}

/** Works out which tokens a pattern can begin with, through classes, optional parts and groups. */
class FirstTokens {
	readonly #classes: ReadonlyMap<string, readonly CompiledPattern[]>;
	readonly #external: ReadonlySet<string>;
	readonly #known = new Map<string, First>();

	constructor(classes: ReadonlyMap<string, readonly CompiledPattern[]>, external: ReadonlySet<string>) {
		this.#classes = classes;
		this.#external = external;
	}

	of(steps: readonly Step[]): First {
		const first: First = { exact: new Set(), stems: new Set(), cased: new Set(), isOpen: false };
		this.#collect(steps, first);
		return first;
	}

	/** Returns whether the steps can match nothing at all. */
	#collect(steps: readonly Step[], into: First): boolean {
		for (const step of steps) {
			if (step.kind === 'word') {
				for (const w of step.exact) into.exact.add(w);
				for (const w of step.stems) into.stems.add(w);
				for (const w of step.cased) into.cased.add(w);
				return false;
			}
			if (step.kind === 'not') continue;
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
			into.isOpen = true;
			return;
		}
		let known = this.#known.get(name);
		if (!known) {
			known = { exact: new Set(), stems: new Set(), cased: new Set(), isOpen: false };
			this.#known.set(name, known);
			for (const pattern of this.#classes.get(name) ?? []) this.#collect(pattern.steps, known);
		}
		for (const w of known.exact) into.exact.add(w);
		for (const w of known.stems) into.stems.add(w);
		for (const w of known.cased) into.cased.add(w);
		into.isOpen ||= known.isOpen;
	}
}

function buildIndex(patterns: readonly CompiledPattern[], firsts: FirstTokens): Index {
	const index: Index = { exact: new Map(), stems: new Map(), cased: new Map(), open: [] };
	for (const pattern of patterns) {
		const first = firsts.of(pattern.steps);
		if (first.isOpen) {
			index.open.push(pattern);
			continue;
		}
		for (const word of first.exact) add(index.exact, word, pattern);
		// A stem that equals an exact word is found by that word already when the token is uninflected.
		for (const stem of first.stems) add(index.stems, stem, pattern);
		for (const word of first.cased) add(index.cased, word, pattern);
	}
	return index;
}

function add(map: Map<string, CompiledPattern[]>, key: string, pattern: CompiledPattern): void {
	const list = map.get(key);
	if (list) list.push(pattern);
	else map.set(key, [pattern]);
}

/** One sentence's look-ups: classes are matched once a position, when first asked for. */
export class Matcher {
	readonly #grammar: Grammar;
	readonly #tokens: readonly Token[];
	readonly #end: number;
	readonly #external: ExternalEnds;
	readonly #memo = new Map<string, number[]>();

	constructor(grammar: Grammar, tokens: readonly Token[], end: number, external: ExternalEnds) {
		this.#grammar = grammar;
		this.#tokens = tokens;
		this.#end = end;
		this.#external = external;
	}

	/** Every rule's longest match at every position from `start`, in order of position. */
	matches(start: number): Match[] {
		const found: Match[] = [];
		for (let at = start; at < this.#end; at++) {
			for (const pattern of this.#candidates(this.#grammar.top, at)) {
				const end = this.#longest(pattern, at);
				if (end > at) found.push({ rule: pattern.rule, pattern: pattern.pattern, start: at, end });
			}
		}
		return found;
	}

	/** Ends of the class's mentions that begin at `at`, longest first. */
	classEnds(name: string, at: number): readonly number[] {
		const index = this.#grammar.classes.get(name);
		if (!index) return this.#external(name, at);
		const key = `${name} ${at}`;
		const known = this.#memo.get(key);
		if (known) return known;
		const ends = new Set<number>();
		// A class that leads back to itself at the same place finds nothing there rather than turning for ever.
		this.#memo.set(key, []);
		for (const pattern of this.#candidates(index, at)) this.#run(pattern.steps, 0, at, (end) => { if (end > at) ends.add(end); });
		const sorted = [...ends].sort((a, b) => b - a);
		this.#memo.set(key, sorted);
		return sorted;
	}

	*#candidates(index: Index, at: number): Generator<CompiledPattern> {
		const token = this.#tokens[at]!;
		const exact = index.exact.get(token.lower);
		if (exact) yield* exact;
		const stems = index.stems.get(token.stem);
		if (stems) for (const pattern of stems) if (!exact?.includes(pattern)) yield pattern;
		const cased = index.cased.get(token.text);
		if (cased) yield* cased;
		yield* index.open;
	}

	#longest(pattern: CompiledPattern, at: number): number {
		let longest = -1;
		this.#run(pattern.steps, 0, at, (end) => { if (end > longest) longest = end; });
		return longest;
	}

	#run(steps: readonly Step[], i: number, at: number, found: (end: number) => void): void {
		const step = steps[i];
		if (!step) return found(at);
		if (step.kind === 'group') {
			for (const choice of step.choices) this.#run(choice, 0, at, (end) => this.#run(steps, i + 1, end, found));
			if (step.optional) this.#run(steps, i + 1, at, found);
			return;
		}
		if (step.kind === 'not') {
			let stands = false;
			if (at < this.#end) this.#run([step.step], 0, at, () => { stands = true; });
			if (!stands) this.#run(steps, i + 1, at, found);
			return;
		}
		if (step.kind === 'gap') return this.#runGap(steps, i, at, step.most, found);
		if (at >= this.#end) return;
		if (step.kind === 'class') {
			for (const end of this.classEnds(step.name, at)) this.#run(steps, i + 1, end, found);
			return;
		}
		const token = this.#tokens[at]!;
		const fits = step.kind === 'any' ? token.kind !== 'mark'
			: step.exact.has(token.lower) || step.stems.has(token.stem) || step.cased.has(token.text);
		if (fits) this.#run(steps, i + 1, at + 1, found);
	}

	#runGap(steps: readonly Step[], i: number, at: number, most: number, found: (end: number) => void): void {
		for (let skipped = 0; skipped <= most; skipped++) {
			this.#run(steps, i + 1, at + skipped, found);
			const token = this.#tokens[at + skipped];
			if (!token || at + skipped >= this.#end || token.kind === 'mark' || NEGATORS.has(token.lower)) return;
		}
	}
}
