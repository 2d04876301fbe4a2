import type { Evidence, OfficialAct } from './evidence.ts';
import { DEFAULT_WINDOW, notOlderThan } from './hold-window.ts';
import { positionAsOf, type AsOf, type Position, type PositionValue } from './position.ts';

/** What one holder is shown as on one proposition: a position, or that it was asked and gave no view. */
export interface Standing {
	readonly holder: string;
	readonly position: Position | null;
	/** The latest refusal to say within the window; it never replaces a position. */
	readonly declined: Evidence | null;
}

/**
 * Where every holder stands on one proposition as of a day, by holder code. `evidence` and `acts` are of that proposition, of any
 * holders and in any order. A holder of whom nothing is remembered by then is left out: that is no evidence, and not indecision.
 */
export function standingsAsOf(evidence: readonly Evidence[], acts: readonly OfficialAct[], { asOf, window = DEFAULT_WINDOW }: AsOf): Standing[] {
	const rowsOf = Map.groupBy(evidence.filter(({ review }) => review !== 'rejected'), ({ holder }) => holder);
	const actsOf = Map.groupBy(acts, ({ holder }) => holder);
	const holds = notOlderThan(asOf, window.holdsMonths);
	return [...new Set([...rowsOf.keys(), ...actsOf.keys()])].sort().flatMap((holder) => {
		const rows = rowsOf.get(holder) ?? [];
		const position = positionAsOf(rows, actsOf.get(holder) ?? [], { asOf, window });
		const refusals = rows.filter(({ stance, heldOn }) => stance === 'declined' && heldOn <= asOf && holds(heldOn));
		const declined = refusals.reduce<Evidence | null>((latest, row) => (latest && latest.heldOn > row.heldOn ? latest : row), null);
		return position === null && declined === null ? [] : [{ holder, position, declined }];
	});
}

/** What a holder is counted under: its position while that holds, `lapsed` once it does not, `declined` where there is none. */
export type Standpoint = PositionValue | 'declined' | 'lapsed';

/** In the order in which they are shown, from support to opposition, then what is no side. */
export const STANDPOINTS: readonly Standpoint[] = ['supports', 'conditional', 'undecided', 'reserved', 'opposes', 'mixed', 'declined', 'lapsed'];

export function standpointOf({ position }: Standing): Standpoint {
	if (position === null) return 'declined';
	return position.lapsed ? 'lapsed' : position.value;
}

/** The holders of each standpoint, in the order of `STANDPOINTS`; those that nobody takes have an empty list. */
export function byStandpoint<Row extends Standing>(standings: readonly Row[]): { readonly standpoint: Standpoint; readonly standings: readonly Row[] }[] {
	const groups = Map.groupBy(standings, standpointOf);
	return STANDPOINTS.map((standpoint) => ({ standpoint, standings: groups.get(standpoint) ?? [] }));
}
