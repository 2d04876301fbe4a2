import type { Features, LinearModel } from '../model/linear.ts';
import type { SentenceView } from '../model/sentence-view.ts';
import { wordClasses } from '../model/word-classes.ts';

/** Something that spoke for or against a candidate, as a name that `explain-words.ts` puts into words. */
export interface Reason {
	readonly name: string;
	/** Log-odds that it added. */
	readonly weight: number;
}

/** Words that are not shown: they say little by themselves, whatever they weigh. */
const FUNCTION_WORDS = new Set('the a an of to in on at by for with from or as that this these those it its their his her is was were be been are has have had which who and but will would'.split(' '));
/** Part of the heaviest word's weight that a word must have to be shown. */
const SHARE = 0.25;
const MOST_WORDS = 4;
/** Log-odds under which a reason is not worth a word. */
const SLIGHT = 0.15;

/**
 * The words of a sentence that spoke most for an output, in the order of the text, neighbours as one phrase. `prefixes` are those under which the model knows a
 * word (`''`, and a proposition's own).
 */
export function heaviestWords({ seen, passage }: SentenceView, model: LinearModel, features: Features, output: number, prefixes: readonly string[] = ['']): string[] {
	const weightOf = (name: string): number => {
		let sum = 0;
		for (const prefix of prefixes) sum += (features.get(prefix + name) ?? 0) * (model.weights.get(prefix + name)?.[output] ?? 0);
		return sum;
	};
	const weights = seen.map(({ key, word }, i) => {
		const classes = word ? wordClasses(word) : null;
		const pairs = [seen[i - 1] && `b:${seen[i - 1]!.key} ${key}`, seen[i + 1] && `b:${key} ${seen[i + 1]!.key}`].flatMap((name) => name ?? []);
		const own = [`u:${key}`, ...(classes ? [classes.coarse, classes.middle, classes.fine] : [])].reduce((sum, name) => sum + weightOf(name), 0);
		return own + pairs.reduce((sum, name) => sum + weightOf(name) / 2, 0);
	});
	const shown = seen.flatMap(({ key, word, at }, i) => (word && !key.startsWith('<') && !FUNCTION_WORDS.has(word) && weights[i]! > SLIGHT ? [{ at, weight: weights[i]! }] : []))
		.sort((a, b) => b.weight - a.weight);
	const kept = shown.filter(({ weight }) => weight >= SHARE * shown[0]!.weight).slice(0, MOST_WORDS).sort((a, b) => a.at - b.at);
	const runs: { start: number; end: number }[] = [];
	for (const { at } of kept) {
		const last = runs.at(-1);
		if (last?.end === at) last.end = at + 1;
		else runs.push({ start: at, end: at + 1 });
	}
	return runs.map(({ start, end }) => passage.text.slice(passage.tokens[start]!.start, passage.tokens[end - 1]!.end));
}

/** What spoke for and against an output, features grouped by the name that `nameOf` gives them (null: no part of the telling), the heaviest first. */
export function reasonsOf(model: LinearModel, features: Features, nameOf: (feature: string) => string | null): Reason[] {
	const sums = new Map<string, number>();
	for (const [feature, value] of features) {
		const name = nameOf(feature);
		if (name !== null) sums.set(name, (sums.get(name) ?? 0) + value * (model.weights.get(feature)?.[0] ?? 0));
	}
	return [...sums].filter(([, weight]) => Math.abs(weight) >= SLIGHT).map(([name, weight]) => ({ name, weight })).sort((a, b) => Math.abs(b.weight) - Math.abs(a.weight));
}
