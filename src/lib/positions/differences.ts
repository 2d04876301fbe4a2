import type { Position, PositionValue } from './position.ts';

type Held = Position | null | undefined;

/**
 * Whether two current positions are apart: opposite signs, a view against none yet, or two steps at least, as `shiftsOf` counts within
 * one lane. What has lapsed, is mixed or is not known is never apart from anything.
 */
export function areApart(one: Held, other: Held): boolean {
	if (!one || !other || one.lapsed || other.lapsed || one.score === null || other.score === null) return false;
	return Math.sign(one.score) !== Math.sign(other.score) || Math.abs(one.score - other.score) >= 2;
}

/** Whether any two of some positions are apart. */
export function anyApart(positions: readonly Held[]): boolean {
	return positions.some((one, index) => positions.slice(index + 1).some((other) => areApart(one, other)));
}

/** The holders that stand at the same place on one proposition. */
export interface Camp {
	readonly value: PositionValue;
	readonly positions: readonly Position[];
}

export interface Difference {
	readonly proposition: string;
	/** Between the two camps furthest apart, 1 to 4. */
	readonly steps: number;
	/** From support down to opposition; holders in the order in which they came. */
	readonly camps: readonly Camp[];
	/** Words and acts come from fewer than two cables and acts: one teller tells it all. */
	readonly singleSource: boolean;
}

function sourcesOf(position: Position): string[] {
	return position.act ? [position.act.id] : position.quotes.map((row) => row.cable);
}

/** The propositions on which any two of the holders are apart, those furthest apart first. `positions` are of any holders, all as of one day. */
export function differencesOf(positions: readonly Position[]): Difference[] {
	const current = positions.filter((position) => !position.lapsed && position.score !== null);
	return [...Map.groupBy(current, (position) => position.proposition)].flatMap(([proposition, own]): Difference[] => {
		if (!anyApart(own)) return [];
		const camps = [...Map.groupBy(own, (position) => position.value)]
			.map(([value, members]) => ({ value, score: members[0]?.score ?? 0, positions: members }))
			.toSorted((a, b) => b.score - a.score);
		const steps = (camps[0]?.score ?? 0) - (camps.at(-1)?.score ?? 0);
		return [{
			proposition, steps, camps: camps.map(({ value, positions: members }) => ({ value, positions: members })),
			singleSource: new Set(own.flatMap(sourcesOf)).size < 2
		}];
	}).toSorted((a, b) => b.steps - a.steps);
}
