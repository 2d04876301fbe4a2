import { signedIndex } from '#lib/charts/index-layout.ts';
import type { IndexOmission, ProhibitionIndex } from '#lib/positions/prohibition-index.ts';

export const INDEX_RULE = 'Each current position counts: +1 for prohibition, −1 for retention, half of it with conditions or reservations, 0 if undecided. The index is their mean. Shown only with three positions or more.';

const WHY = { 'no evidence': 'no evidence', lapsed: 'words too old', mixed: 'contradictory on one day' } as const satisfies Record<IndexOmission['why'], string>;

/** "Left out: Clearance (no evidence), Stockpiles (words too old)."; null where nothing is. */
export function omissionWords({ omitted }: ProhibitionIndex, nameOf: (proposition: string) => string): string | null {
	return omitted.length === 0 ? null : `Left out: ${omitted.map(({ proposition, why }) => `${nameOf(proposition)} (${WHY[why]})`).join(', ')}.`;
}

/** How an index came about, in sentences: the rule, what each position adds, what was left out. */
export function indexWorkingWords(index: ProhibitionIndex, nameOf: (proposition: string) => string): string[] {
	return [
		INDEX_RULE,
		...index.terms.map(({ proposition, position, contribution }) => `${nameOf(proposition)}: ${position.value}${position.act ? ' by its act' : ''}, which adds ${signedIndex(contribution)}.`),
		omissionWords(index, nameOf) ?? ''
	].filter(Boolean);
}
