import type { Step } from './pattern.ts';

/** A pattern as a graph to walk: each node leads to the next, a split to several. */
export type Node =
	| { readonly kind: 'end' }
	| { readonly kind: 'word'; readonly exact: ReadonlySet<string>; readonly stems: ReadonlySet<string>; readonly cased: ReadonlySet<string>; readonly next: Node }
	| { readonly kind: 'any'; readonly next: Node }
	| { readonly kind: 'class'; readonly name: string; readonly next: Node }
	| { readonly kind: 'gap'; readonly most: number; readonly next: Node }
	| { readonly kind: 'not'; readonly inner: Node; readonly next: Node }
	| { readonly kind: 'split'; readonly ways: readonly Node[] };

const END: Node = { kind: 'end' };

/** Builds the graph of a pattern's steps, from the last to the first. */
export function compileProgram(steps: readonly Step[], after: Node = END): Node {
	return steps.reduceRight((next: Node, step): Node => {
		switch (step.kind) {
			case 'word': return { ...step, next };
			case 'any': return { kind: 'any', next };
			case 'class': return { kind: 'class', name: step.name, next };
			case 'gap': return { kind: 'gap', most: step.most, next };
			case 'not': return { kind: 'not', inner: compileProgram([step.step]), next };
			case 'group': return { kind: 'split', ways: [...step.choices.map((choice) => compileProgram(choice, next)), ...(step.optional ? [next] : [])] };
		}
	}, after);
}
