import type { Direction, Proposition } from '#lib/topics/topic.ts';
import type { Evidence } from './evidence.ts';
import type { Position } from './position.ts';

/** One summand of the index, kept so that the figure can always be shown with its working. */
export interface IndexTerm {
	readonly proposition: string;
	readonly direction: Direction;
	readonly position: Position;
	/** Direction × score / 2, from -1 (retention) to +1 (prohibition). */
	readonly contribution: number;
}

export interface IndexOmission {
	readonly proposition: string;
	readonly why: 'no evidence' | 'lapsed' | 'mixed';
}

export interface ProhibitionIndex {
	/** From -1 (retention) to +1 (prohibition); null with fewer than three terms. */
	readonly value: number | null;
	readonly terms: readonly IndexTerm[];
	/** Propositions with a direction that could not count, and why. */
	readonly omitted: readonly IndexOmission[];
}

const FEWEST_TERMS = 3;

/**
 * The mean of direction × score / 2 over a holder's current positions on propositions that have a direction. Lapsed and mixed
 * positions stay out, acts count. `positions` are one holder's, all as of one day.
 */
export function prohibitionIndex(propositions: readonly Proposition[], positions: readonly Position[]): ProhibitionIndex {
	const terms: IndexTerm[] = [];
	const omitted: IndexOmission[] = [];
	for (const { id, direction } of propositions) {
		if (direction === 0) continue;
		const position = positions.find((candidate) => candidate.proposition === id);
		if (!position) omitted.push({ proposition: id, why: 'no evidence' });
		else if (position.lapsed) omitted.push({ proposition: id, why: 'lapsed' });
		else if (position.score === null) omitted.push({ proposition: id, why: 'mixed' });
		else terms.push({ proposition: id, direction, position, contribution: (direction * position.score) / 2 });
	}
	const sum = terms.reduce((total, term) => total + term.contribution, 0);
	return { value: terms.length < FEWEST_TERMS ? null : sum / terms.length, terms, omitted };
}

/** The records that decide its terms, the newest first: what has just moved it stands on top. Acts are none. */
export function groundsOf({ terms }: ProhibitionIndex): Evidence[] {
	return terms.flatMap(({ position }) => position.quotes).toSorted((a, b) => (a.heldOn < b.heldOn ? 1 : a.heldOn > b.heldOn ? -1 : 0));
}
