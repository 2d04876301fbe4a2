import type { StanceValue } from '#lib/stances/stance.ts';

/** A stance on the diverging scale from -2 to +2; null for a refusal to say. */
export const STANCE_SCORE: Readonly<Record<StanceValue, 2 | 1 | 0 | -1 | -2 | null>> = {
	supports: 2, conditional: 1, undecided: 0, reserved: -1, opposes: -2, declined: null
};
