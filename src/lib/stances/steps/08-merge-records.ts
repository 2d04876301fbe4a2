import type { Draft } from './05-attribute-holders.ts';

/** Readings whose trust differs by less are equals. */
const EQUAL = 0.1;

/**
 * One record a holder and proposition in a paragraph: the one that is best trusted, and between equals the later, since a cable corrects itself as it goes.
 */
export function mergeDrafts(drafts: readonly Draft[], trust: (draft: Draft) => number): Draft[] {
	const kept = new Map<string, Draft>();
	for (const draft of drafts) {
		const key = `${draft.holder} ${draft.proposition}`;
		const other = kept.get(key);
		if (!other || trust(draft) >= trust(other) - EQUAL) kept.set(key, draft);
	}
	return [...kept.values()].sort((a, b) => a.start - b.start || a.holder.localeCompare(b.holder) || a.proposition.localeCompare(b.proposition));
}
