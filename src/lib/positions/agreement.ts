import type { Position } from './position.ts';

export interface Agreement {
	/** From 0 (opposite ends everywhere) to 1 (the same everywhere); null when there is nothing to compare. */
	readonly value: number | null;
	/** Propositions on which both have a current position with a score: the figure means little without it. */
	readonly count: number;
	/** The propositions compared, those furthest apart first, with the difference in steps (0 to 4). */
	readonly compared: readonly { readonly proposition: string; readonly difference: number }[];
}

/** How far two holders agree as of one day: 1 − mean |difference of scores| / 4. Lapsed and mixed positions are not compared. */
export function agreement(one: readonly Position[], other: readonly Position[]): Agreement {
	const compared = one.flatMap((mine) => {
		const theirs = other.find((candidate) => candidate.proposition === mine.proposition);
		if (!theirs || mine.lapsed || theirs.lapsed || mine.score === null || theirs.score === null) return [];
		return [{ proposition: mine.proposition, difference: Math.abs(mine.score - theirs.score) }];
	}).toSorted((a, b) => b.difference - a.difference);
	const total = compared.reduce((sum, { difference }) => sum + difference, 0);
	return { value: compared.length === 0 ? null : 1 - total / compared.length / 4, count: compared.length, compared };
}
