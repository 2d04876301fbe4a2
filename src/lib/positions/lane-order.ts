import type { Lane } from './lane-model.ts';

export const LANE_ORDERS = ['evidence', 'position', 'shift', 'name', 'region'] as const;
export type LaneOrder = (typeof LANE_ORDERS)[number];

/** From support down to opposition; then what is mixed, what has lapsed, and where there is nothing. */
function standing({ position }: Lane): number {
	if (position === null) return 20;
	if (position.lapsed) return 10 - (position.score ?? 0);
	return position.score === null ? 5 : -position.score;
}

function compare(a: string, b: string): number {
	return a < b ? -1 : a > b ? 1 : 0;
}

const NEVER = '9999';
const BY: Readonly<Record<LaneOrder, (a: Lane, b: Lane) => number>> = {
	evidence: (a, b) => b.evidence.length - a.evidence.length,
	position: (a, b) => standing(a) - standing(b),
	shift: (a, b) => compare(a.shifts[0]?.on ?? NEVER, b.shifts[0]?.on ?? NEVER),
	name: () => 0,
	region: (a, b) => compare(a.region ?? '', b.region ?? '')
};

/** The lanes sorted within their groups, the groups by name; lanes that are equal by the order asked for stand by their labels. */
export function orderLanes(lanes: readonly Lane[], order: LaneOrder): Lane[] {
	return lanes.toSorted((a, b) => compare(a.group ?? '', b.group ?? '') || BY[order](a, b) || compare(a.label, b.label));
}
