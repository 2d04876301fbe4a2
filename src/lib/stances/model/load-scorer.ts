import { openModel, type StoredModel } from './linear.ts';
import type { Scorer } from './scorer.ts';
import WEIGHTS from './weights.json' with { type: 'json' };

/** The scorer as its training script writes it. */
export interface StoredScorer {
	readonly about: string;
	readonly threshold: number;
	readonly calibration: readonly (readonly number[])[];
	readonly propositions: StoredModel;
	readonly holders: StoredModel;
	readonly values: StoredModel;
	readonly bases: StoredModel;
	readonly rivals: StoredModel;
}

/** Opens a stored scorer. Throws on weights that cannot be read. */
export function openScorer({ threshold, calibration, propositions, holders, values, bases, rivals }: StoredScorer): Scorer {
	return {
		propositions: openModel(propositions), holders: openModel(holders), values: openModel(values), bases: openModel(bases), rivals: openModel(rivals), threshold,
		calibration: calibration.map(([at, share]) => [at ?? 0, share ?? 0] as const)
	};
}

export const SCORER: Scorer = openScorer(WEIGHTS as unknown as StoredScorer);
