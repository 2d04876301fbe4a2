import { FirstTokens } from './first-tokens.ts';
import { parsePattern, PatternError, type Step } from './pattern.ts';
import { compileProgram, type Node } from './program.ts';
import { NeededWords } from './needed-words.ts';
import type { Token } from './tokens.ts';
import { WordSets } from './word-sets.ts';

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

export interface CompiledPattern {
	readonly rule: number;
	readonly pattern: number;
	readonly steps: readonly Step[];
	readonly program: Node;
	/** Without one word of each of these sets (`Grammar.sets`) the pattern cannot stand in a sentence. */
	readonly needs: readonly number[];
}

/** Patterns by what their first token can be, so that most positions are answered by two look-ups. */
interface Index {
	readonly exact: Map<string, CompiledPattern[]>;
	readonly stems: Map<string, CompiledPattern[]>;
	readonly cased: Map<string, CompiledPattern[]>;
	/** Begin with a class that is given from outside. */
	readonly external: readonly (readonly [name: string, patterns: CompiledPattern[]])[];
	/** Begin with anything. */
	readonly open: CompiledPattern[];
	/** By word: those of `exact` and `stems` together, each once, as they were asked for. */
	readonly byWord: Map<string, { readonly stem: string; readonly patterns: readonly CompiledPattern[] }>;
}

export interface Grammar {
	readonly rules: readonly Rule[];
	readonly top: Index;
	readonly classes: ReadonlyMap<string, { readonly number: number; readonly index: Index }>;
	readonly sets: WordSets;
}

/** Where an outside class (holders, pronouns) stands: the ends of its mentions that begin at a token. */
export type ExternalEnds = (name: string, start: number) => readonly number[];

/**
 * Compiles rules and the classes that they use. `external` names classes that the caller finds itself.
 * Throws `PatternError` for a pattern that cannot be read or a class that nobody defines.
 */
export function compileGrammar(rules: readonly Rule[], classes: Readonly<Record<string, readonly string[]>>, external: readonly string[] = []): Grammar {
	const outside = new Set(external);
	const classSteps = new Map(Object.entries(classes).map(([name, patterns]) => [name, patterns.map(parsePattern)]));
	const ruleSteps = rules.map((rule) => rule.patterns.map(parsePattern));
	for (const steps of [...ruleSteps.flat(), ...[...classSteps.values()].flat()]) checkClasses(steps, classSteps, outside);
	const firsts = new FirstTokens(classSteps, outside);
	const needed = new NeededWords(classSteps);
	const sets = new WordSets();
	const compile = (steps: readonly Step[], rule: number, pattern: number): CompiledPattern => ({ rule, pattern, steps, program: compileProgram(steps), needs: needed.of(steps).map((set) => sets.numberOf(set)) });
	const index = (patterns: readonly CompiledPattern[]): Index => buildIndex(patterns, firsts);
	const compiledClasses = new Map([...classSteps].map(([name, list], number) => [name, { number, index: index(list.map((steps, i) => compile(steps, 0, i))) }]));
	return { rules, top: index(ruleSteps.flatMap((list, r) => list.map((steps, i) => compile(steps, r, i)))), classes: compiledClasses, sets };
}

function checkClasses(steps: readonly Step[], classes: ReadonlyMap<string, unknown>, external: ReadonlySet<string>): void {
	for (const step of steps) {
		if (step.kind === 'not') checkClasses([step.step], classes, external);
		if (step.kind === 'class' && !classes.has(step.name) && !external.has(step.name)) throw new PatternError(`no class is called <${step.name}>`);
		if (step.kind === 'group') for (const choice of step.choices) checkClasses(choice, classes, external);
	}
}

function buildIndex(patterns: readonly CompiledPattern[], firsts: FirstTokens): Index {
	const exact = new Map<string, CompiledPattern[]>(), stems = new Map<string, CompiledPattern[]>(), cased = new Map<string, CompiledPattern[]>(), external = new Map<string, CompiledPattern[]>();
	const open: CompiledPattern[] = [];
	for (const pattern of patterns) {
		const first = firsts.of(pattern.steps);
		if (first.isOpen) {
			open.push(pattern);
			continue;
		}
		for (const word of first.exact) add(exact, word, pattern);
		for (const stem of first.stems) add(stems, stem, pattern);
		for (const word of first.cased) add(cased, word, pattern);
		for (const name of first.external) add(external, name, pattern);
	}
	return { exact, stems, cased, external: [...external], open, byWord: new Map() };
}

function add(map: Map<string, CompiledPattern[]>, key: string, pattern: CompiledPattern): void {
	const list = map.get(key);
	if (list) list.push(pattern);
	else map.set(key, [pattern]);
}

/** A gap never skips these: they turn round what the pattern says. */
const NEGATORS: ReadonlySet<string> = new Set(['not', 'never', 'no', 'without', 'nor', 'neither', 'none', 'nothing', 'cannot']);
const NO_ENDS: readonly number[] = [];
const NO_PATTERNS: readonly CompiledPattern[] = [];
/** Words remembered for each index; a corpus has no end of them. */
const WORDS_KEPT = 4000;

/** The patterns of an index that can begin with a word as written or with its stem. */
function beginningWith(index: Index, { lower, stem }: Token): readonly CompiledPattern[] {
	const known = index.byWord.get(lower);
	if (known?.stem === stem) return known.patterns;
	const exact = index.exact.get(lower) ?? NO_PATTERNS;
	const stems = index.stems.get(stem) ?? NO_PATTERNS;
	const patterns = exact.length === 0 ? stems : stems.length === 0 ? exact : [...new Set([...exact, ...stems])];
	if (index.byWord.size >= WORDS_KEPT) index.byWord.clear();
	index.byWord.set(lower, { stem, patterns });
	return patterns;
}

/** One sentence's look-ups: classes are matched once a position, and only patterns whose words the sentence has are tried at all. */
export class Matcher {
	readonly #grammar: Grammar;
	readonly #tokens: readonly Token[];
	readonly #end: number;
	readonly #external: ExternalEnds;
	readonly #width: number;
	readonly #memo = new Map<number, readonly number[]>();
	/** By number of a word set: 1 where the sentence has one of its words. */
	#filled: Uint8Array = new Uint8Array(0);

	constructor(grammar: Grammar, tokens: readonly Token[], end: number, external: ExternalEnds) {
		this.#grammar = grammar;
		this.#tokens = tokens;
		this.#end = end;
		this.#external = external;
		this.#width = tokens.length + 1;
	}

	/** Every rule's longest match at every position from `start`, in order of position. */
	matches(start: number): Match[] {
		this.#filled = this.#grammar.sets.filledBy(this.#tokens, start, this.#end);
		const found: Match[] = [];
		for (let at = start; at < this.#end; at++) {
			this.#eachCandidate(this.#grammar.top, at, (pattern) => {
				let longest = -1;
				this.#run(pattern.program, at, (end) => { if (end > longest) longest = end; });
				if (longest > at) found.push({ rule: pattern.rule, pattern: pattern.pattern, start: at, end: longest });
			});
		}
		return found;
	}

	/** Ends of the class's mentions that begin at `at`, longest first. */
	#classEnds(name: string, at: number): readonly number[] {
		const known = this.#grammar.classes.get(name);
		if (!known) return this.#external(name, at);
		const key = known.number * this.#width + at;
		const memo = this.#memo.get(key);
		if (memo) return memo;
		// A class that leads back to itself at the same place finds nothing there rather than turning for ever.
		this.#memo.set(key, NO_ENDS);
		let ends: number[] | null = null;
		this.#eachCandidate(known.index, at, (pattern) => this.#run(pattern.program, at, (end) => {
			if (end > at && !ends?.includes(end)) (ends ??= []).push(end);
		}));
		const sorted = (ends as number[] | null)?.sort((a, b) => b - a) ?? NO_ENDS;
		this.#memo.set(key, sorted);
		return sorted;
	}

	#eachCandidate(index: Index, at: number, visit: (pattern: CompiledPattern) => void): void {
		const token = this.#tokens[at]!;
		for (const pattern of beginningWith(index, token)) if (this.#isPossible(pattern)) visit(pattern);
		const cased = index.cased.get(token.text);
		if (cased) for (const pattern of cased) if (this.#isPossible(pattern)) visit(pattern);
		for (const [name, patterns] of index.external) if (this.#external(name, at).length > 0) for (const pattern of patterns) if (this.#isPossible(pattern)) visit(pattern);
		for (const pattern of index.open) if (this.#isPossible(pattern)) visit(pattern);
	}

	#isPossible({ needs }: CompiledPattern): boolean {
		for (const set of needs) if (this.#filled[set] === 0) return false;
		return true;
	}

	#run(start: Node, from: number, found: (end: number) => void): void {
		let node = start;
		let at = from;
		for (;;) {
			switch (node.kind) {
				case 'end': return found(at);
				case 'split':
					for (const way of node.ways) this.#run(way, at, found);
					return;
				case 'gap': return this.#runGap(node.next, node.most, at, found);
				case 'not': {
					let stands = false;
					if (at < this.#end) this.#run(node.inner, at, () => { stands = true; });
					if (stands) return;
					break;
				}
				case 'class':
					if (at >= this.#end) return;
					for (const end of this.#classEnds(node.name, at)) this.#run(node.next, end, found);
					return;
				default: {
					if (at >= this.#end) return;
					const token = this.#tokens[at]!;
					if (node.kind === 'any' ? token.kind === 'mark' : !(node.exact.has(token.lower) || node.stems.has(token.stem) || node.cased.has(token.text))) return;
					at++;
				}
			}
			node = node.next;
		}
	}

	#runGap(next: Node, most: number, at: number, found: (end: number) => void): void {
		for (let skipped = 0; skipped <= most; skipped++) {
			this.#run(next, at + skipped, found);
			const token = this.#tokens[at + skipped];
			if (!token || at + skipped >= this.#end || token.kind === 'mark' || NEGATORS.has(token.lower)) return;
		}
	}
}
