import type { Basis, StanceValue } from '#lib/stances/stance.ts';

/** What is picked in the legend of lanes. */
export interface LegendPick {
	/** Stances that stand out while the others step back; empty for all alike. */
	readonly stance: readonly StanceValue[];
	/** Who tells it, nobody else's records being counted; empty for all. */
	readonly basis: readonly Basis[];
	/** Firm records alone, or proposals alone (false); null for both. */
	readonly firm: boolean | null;
}

export const NOTHING_PICKED: LegendPick = { stance: [], basis: [], firm: null };

function toggled<Value>(list: readonly Value[], value: Value): Value[] {
	return list.includes(value) ? list.filter((each) => each !== value) : [...list, value];
}

/** One entry of the legend: whether it is picked, whether others are and it is not, and what is picked once it is chosen. */
export interface LegendEntry {
	readonly isPicked: boolean;
	readonly isBack: boolean;
	readonly next: LegendPick;
}

function entry<Value>(picked: readonly Value[], value: Value, next: LegendPick): LegendEntry {
	return { isPicked: picked.includes(value), isBack: picked.length > 0 && !picked.includes(value), next };
}

export function stanceEntry({ stance, basis, firm }: LegendPick, value: StanceValue): LegendEntry {
	return entry(stance, value, { basis, firm, stance: toggled(stance, value) });
}

export function basisEntry({ stance, basis, firm }: LegendPick, value: Basis): LegendEntry {
	return entry(basis, value, { stance, firm, basis: toggled(basis, value) });
}

/** Proposals: chosen once they alone are shown, chosen again everything. */
export function proposalEntry({ stance, basis, firm }: LegendPick): LegendEntry {
	return entry(firm === null ? [] : [firm], false, { stance, basis, firm: firm === false ? null : false });
}
