import type { Lane } from '#lib/positions/lane-model.ts';
import { monthAbbreviation } from './day-words.ts';
import { noViewWords } from './denominator.ts';

/**
 * "supports" while it holds, "supports, Jan 2007" once lapsed, and "no evidence" where there is none: three different things. Where
 * the cables that mention the subject were counted, the last says what it is out of: "no view in 3 cables".
 */
export function positionLabel({ position, evidence, cablesOnSubject = 0 }: Pick<Lane, 'position' | 'evidence' | 'cablesOnSubject'>): string {
	if (position === null && evidence.some((row) => row.stance !== 'declined')) return 'no recent word';
	if (position === null) return noViewWords(cablesOnSubject);
	if (!position.lapsed) return position.value;
	return `${position.value}, ${monthAbbreviation(position.since)} ${position.since.slice(0, 4)}`;
}
