import { stemOf } from './stem.ts';

/**
 * A pattern over tokens, as lexicon and topics write it:
 * - `support` matches every form of the word; a form that is already inflected (`concerned`) and `=meeting` match only as written;
 *   `^CM` matches capitals too
 * - `must/shall/will` one of several words, `(take part in | attend)` one of several runs; a blank ends a list of words, so that
 *   `(work/hold out)` would be "work out" or "hold out": in brackets such a list is refused
 * - `the?`, `(on the)?` may be missing
 * - `<ban>` a class of the grammar, `*` any word; `!<meeting>` or `!to` none of these next
 * - `..` up to three words between, `...` up to six; neither crosses a mark or a negation
 */
export type Step =
	| { readonly kind: 'word'; readonly exact: ReadonlySet<string>; readonly stems: ReadonlySet<string>; readonly cased: ReadonlySet<string> }
	| { readonly kind: 'class'; readonly name: string }
	| { readonly kind: 'any' }
	| { readonly kind: 'not'; readonly step: Step }
	| { readonly kind: 'gap'; readonly most: number }
	| { readonly kind: 'group'; readonly choices: readonly (readonly Step[])[]; readonly optional: boolean };

/** A pattern that cannot be read: says where. */
export class PatternError extends Error {
	override readonly name = 'PatternError';
}

/**
 * Reads a pattern. Throws `PatternError` with the offending part on unbalanced brackets, an empty alternative, or brackets around a single run with a list of
 * words in it, which choose nothing: `(work/hold out)` is meant as `(work | hold out)`.
 */
export function parsePattern(source: string): Step[] {
	const parts = source.match(/\(|\)\??|\||\.{2,3}(?=\s|$|\))|[^\s()|]+/g) ?? [];
	let at = 0;
	const readRun = (inGroup: boolean): Step[] => {
		const steps: Step[] = [];
		while (at < parts.length) {
			const part = parts[at]!;
			if (part === ')' || part === ')?' || part === '|') {
				if (!inGroup) throw new PatternError(`"${part}" without "(" in "${source}"`);
				break;
			}
			at++;
			if (part === '(') steps.push(readGroup());
			else steps.push(readPart(part, source));
		}
		if (steps.length === 0) throw new PatternError(`an empty part in "${source}"`);
		return steps;
	};
	const readGroup = (): Step => {
		const open = at;
		const choices = [readRun(true)];
		while (parts[at] === '|') {
			at++;
			choices.push(readRun(true));
		}
		const close = parts[at++];
		if (close === undefined) throw new PatternError(`"(" is not closed in "${source}"`);
		const inside = parts.slice(open, at - 1);
		if (close === ')' && choices.length === 1 && inside.length > 1 && inside.some((part) => part.includes('/'))) throw new PatternError(`"(${inside.join(' ')})" has one choice only, since a blank ends a list of words; part the choices with " | "`);
		return { kind: 'group', choices, optional: close === ')?' };
	};
	return readRun(false);
}

function readPart(part: string, source: string): Step {
	if (part === '..') return { kind: 'gap', most: 3 };
	if (part === '...') return { kind: 'gap', most: 6 };
	if (part === '*') return { kind: 'any' };
	if (part.length > 1 && part.startsWith('!')) return { kind: 'not', step: readPart(part.slice(1), source) };
	const isOptional = part.length > 1 && part.endsWith('?');
	const body = isOptional ? part.slice(0, -1) : part;
	const step: Step = body.startsWith('<') ? readClass(body, source) : readWords(body);
	return isOptional ? { kind: 'group', choices: [[step]], optional: true } : step;
}

function readClass(body: string, source: string): Step {
	if (!/^<[a-z][a-z0-9-]*>$/.test(body)) throw new PatternError(`"${body}" is not a class name in "${source}"`);
	return { kind: 'class', name: body.slice(1, -1) };
}

function readWords(body: string): Step {
	if (/[-"]/.test(body)) throw new PatternError(`"${body}": hyphens and quotation marks leave no token; write the words apart`);
	const exact = new Set<string>(), stems = new Set<string>(), cased = new Set<string>();
	for (const word of body.split('/')) {
		if (word.startsWith('^')) cased.add(word.slice(1));
		else if (word.startsWith('=')) exact.add(word.slice(1).toLowerCase());
		else {
			const lower = word.toLowerCase();
			const { stem, inflected } = stemOf(lower);
			if (inflected) exact.add(lower);
			else stems.add(stem);
			exact.add(lower);
		}
	}
	return { kind: 'word', exact, stems, cased };
}
