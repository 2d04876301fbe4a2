import type { Basis, StanceValue } from '#lib/stances/stance.ts';

/** The values of a stance with their scores and when they are given, as in docs/codebook.md. */
export const STANCE_SCALE: readonly { readonly value: StanceValue; readonly score: string; readonly when: string }[] = [
	{ value: 'supports', score: '+2', when: 'says so, does so, or plans to' },
	{ value: 'conditional', score: '+1', when: 'on a condition, in part, or leaning that way' },
	{ value: 'undecided', score: '0', when: 'explicitly has no position yet' },
	{ value: 'reserved', score: '−1', when: 'doubts, worries, displeasure, criticism short of opposing' },
	{ value: 'opposes', score: '−2', when: 'rejects, refuses, will not, is against' },
	{ value: 'declined', score: 'none', when: 'was asked and gave no view' }
];

/** How far the words are from their holder. */
export const BASES: readonly { readonly value: Basis; readonly when: string }[] = [
	{ value: 'stated', when: 'the holder’s own official, document or act, as the cable tells it' },
	{ value: 'reported', when: 'another party tells it' },
	{ value: 'assessed', when: 'the post’s own judgement' }
];
