import type { Draft } from './05-attribute-holders.ts';

/** Chance that a draft is right, 0 to 1. */
export function confidenceOf(draft: Draft): number {
	return draft.via === 'carried' ? 0.6 : 0.8;
}
