import type { Basis } from '#lib/stances/stance.ts';
import type { Day } from './calendar.ts';
import type { Evidence, OfficialAct } from './evidence.ts';
import { DEFAULT_WINDOW, notOlderThan, type HoldWindow } from './hold-window.ts';
import { isOwnWords, positionAsOf, type Position } from './position.ts';

/** Who may tell it: everybody by the rules of a position, or only one kind of teller. Acts count with everybody alone. */
export type Teller = 'all' | Basis;

/** In the place of a proposition: all of them, as the prohibition index weighs them. */
export const INDEX = 'index';

/** One square of a comparison: who, on what, on which day, told by whom. */
export interface CellKey {
	readonly holder: string;
	readonly proposition: string;
	readonly on: Day;
	readonly teller: Teller;
}

export interface ComparedCell extends CellKey {
	readonly position: Position | null;
	/** The latest refusal to say, where there is no position and it is not older than the window. */
	readonly declined: Evidence | null;
}

const TELLERS: readonly Teller[] = ['all', 'stated', 'reported', 'assessed'];

/** A key in an address: `JP~ccw-venue~2008-05-31`, with the teller at its end unless that is everybody. */
export function cellId({ holder, proposition, on, teller }: CellKey): string {
	return [holder, proposition, on, ...(teller === 'all' ? [] : [teller])].join('~');
}

/** A key read back from an address; null when it is none. */
export function parseCellId(id: string): CellKey | null {
	const [holder = '', proposition = '', on = '', teller = 'all', ...rest] = id.split('~');
	const known = TELLERS.find((each) => each === teller);
	if (holder === '' || proposition === '' || !/^\d{4}-\d{2}-\d{2}$/.test(on) || !known || rest.length > 0) return null;
	return { holder, proposition, on, teller: known };
}

/** The records and acts that a cell may rest on, by its teller and up to its day. `evidence` and `acts` may be of any holder and proposition. */
export function materialOf(key: CellKey, evidence: readonly Evidence[], acts: readonly OfficialAct[]): { evidence: Evidence[]; acts: OfficialAct[] } {
	const isIts = (row: { readonly holder: string; readonly proposition: string }): boolean => row.holder === key.holder && row.proposition === key.proposition;
	return {
		evidence: evidence.filter((row) => isIts(row) && row.heldOn <= key.on && (key.teller === 'all' || row.basis === key.teller)),
		acts: key.teller === 'all' ? acts.filter((act) => isIts(act) && act.date <= key.on) : []
	};
}

/** The records of a cell as they are gone through: those that decide its position, the surest first, then the others, the newest first and of one day own words before hearsay. */
export function inDecidingOrder(evidence: readonly Evidence[], position: Position | null): Evidence[] {
	const decisive = position?.quotes ?? [];
	const others = evidence.filter((row) => row.review !== 'rejected' && !decisive.includes(row));
	return [...decisive, ...others.toSorted((a, b) => (a.heldOn < b.heldOn ? 1 : a.heldOn > b.heldOn ? -1 : Number(isOwnWords(b)) - Number(isOwnWords(a)) || a.paragraph - b.paragraph))];
}

/** The cell of a key. No position and nothing declined is no evidence. */
export function comparedCell(
	key: CellKey, evidence: readonly Evidence[], acts: readonly OfficialAct[], window: HoldWindow = DEFAULT_WINDOW
): ComparedCell {
	const material = materialOf(key, evidence, acts);
	const position = positionAsOf(material.evidence, material.acts, { asOf: key.on, window });
	const holds = notOlderThan(key.on, window.holdsMonths);
	const refusals = material.evidence.filter((row) => row.review !== 'rejected' && row.stance === 'declined' && holds(row.heldOn));
	const declined = position ? null : (refusals.toSorted((a, b) => (a.heldOn < b.heldOn ? 1 : -1))[0] ?? null);
	return { ...key, position, declined };
}
