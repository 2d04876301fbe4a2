import type { Draft } from './05-attribute-holders.ts';

const SIGN = { supports: 1, conditional: 1, undecided: 0, declined: 0, reserved: -1, opposes: -1 } as const;

/** Prior reliability of a reading for choosing between two of the same holder and proposition: statements before bare things, named holders before carried ones. */
function weight(draft: Draft): number {
	const statement = /\.(?:affirmed|rejected|leaning|doubted|undecided)$/.test(draft.rules[0] ?? '') ? 1 : 0;
	const via = ({ name: 3, acronym: 3, own: 3, person: 3, institution: 3, inherited: 2, pronoun: 2, source: 2, role: 2, owner: 1, carried: 1, host: 0, unnamed: 0, none: 0 } as const)[draft.via];
	const decided = draft.stance === 'undecided' || draft.stance === 'declined' ? -1 : 0;
	const ellipsis = draft.rules[0]?.startsWith('ellipsis') ? 2 : 0;
	return statement + via + decided + ellipsis;
}

/**
 * One record a holder and proposition in a paragraph. Of two with the same sign the better evidenced stays; of two with different signs the more certain
 * reading, and between equals the later.
 */
export function mergeDrafts(drafts: readonly Draft[]): Draft[] {
	const kept = new Map<string, Draft>();
	for (const draft of drafts) {
		const key = `${draft.holder} ${draft.proposition}`;
		const other = kept.get(key);
		if (!other) kept.set(key, draft);
		else if (SIGN[other.stance] === SIGN[draft.stance]) {
			if (weight(draft) > weight(other)) kept.set(key, draft);
		} else if (weight(draft) >= weight(other)) kept.set(key, draft);
	}
	return [...kept.values()].sort((a, b) => a.start - b.start || a.holder.localeCompare(b.holder) || a.proposition.localeCompare(b.proposition));
}
