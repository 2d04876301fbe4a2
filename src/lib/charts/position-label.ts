import type { Lane } from '#lib/positions/lane-model.ts';
import { monthAbbreviation } from './day-words.ts';

/** "supports" while it holds, "supports, Jan 2007" once lapsed, and "no evidence" where there is none: three different things. */
export function positionLabel({ position, evidence }: Pick<Lane, 'position' | 'evidence'>): string {
	if (position === null) return evidence.some((row) => row.stance !== 'declined') ? 'no recent word' : 'no evidence';
	if (!position.lapsed) return position.value;
	return `${position.value}, ${monthAbbreviation(position.since)} ${position.since.slice(0, 4)}`;
}
