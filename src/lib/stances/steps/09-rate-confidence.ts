import table from '../confidence-weights.json' with { type: 'json' };
import type { Draft } from './05-attribute-holders.ts';

/** What was measured on labelled cables: how much each feature speaks for or against a reading. Written by `scripts/measure-confidence.ts`. */
export interface ConfidenceWeights {
	/** Below this a reading is dropped. */
	readonly threshold: number;
	readonly bias: number;
	readonly weights: Readonly<Record<string, number>>;
}

/** The measured chance, 0 to 1, that a draft is right in paragraph, holder, proposition and sign. Features that were never measured count nothing. */
export function confidenceOf(draft: Pick<Draft, 'features'>, measured: ConfidenceWeights = table): number {
	let sum = measured.bias;
	for (const feature of draft.features) sum += measured.weights[feature] ?? 0;
	return Math.round((1 / (1 + Math.exp(-sum))) * 1000) / 1000;
}

/** Drafts worth recording. A draft rests on words that were found by rule; this only drops some. */
export function trustworthy(drafts: readonly Draft[], measured: ConfidenceWeights = table): Draft[] {
	return drafts.filter((draft) => confidenceOf(draft, measured) >= measured.threshold);
}
