import type { ClauseReading } from '../steps/03-find-subjects.ts';
import type { LinearModel } from './linear.ts';
import type { SentenceView } from './sentence-view.ts';
import { wordClasses } from './word-classes.ts';

/** The word of a sentence that bears most on a proposition, and the clause that it stands in. */
export interface Anchor {
	readonly proposition: number;
	/** Token of the passage. */
	readonly at: number;
	readonly clause: ClauseReading | null;
}

/**
 * Finds the anchor of proposition number `p`: of the words that the rules allow (cues and phrases), the one with the most weight in `model`. Null when the sentence
 * has none, and then nothing may be recorded.
 */
export function findAnchor(view: SentenceView, model: LinearModel, p: number): Anchor | null {
	const { analysis, seen, reading } = view;
	const id = reading.topic.propositions[p]!.id;
	const bonus = new Map<number, number>();
	for (const nucleus of analysis.nuclei) if (nucleus.rule.proposition === id) for (let i = nucleus.start; i < nucleus.end; i++) bonus.set(i, 0.7);
	let best = -Infinity;
	let at = -1;
	for (const token of seen) {
		const extra = bonus.get(token.at);
		if (extra === undefined && !((token.cues >> p) & 1)) continue;
		const classes = token.word ? wordClasses(token.word) : null;
		const weight = (extra ?? 0) + weightOf(model, token.unigram, p) + (classes ? 0.7 * (weightOf(model, classes.coarse, p) + weightOf(model, classes.middle, p) + weightOf(model, classes.fine, p)) : 0);
		if (weight > best) {
			best = weight;
			at = token.at;
		}
	}
	if (at < 0) return null;
	const clause = [...analysis.sentence.clauses].reverse().find(({ clause }) => clause.start <= at && at < clause.end) ?? null;
	return { proposition: p, at, clause };
}

const weightOf = (model: LinearModel, feature: string, p: number): number => model.weights.get(feature)?.[p] ?? 0;
