import type { Evidence, OfficialAct } from './evidence.ts';
import { DEFAULT_WINDOW, notOlderThan } from './hold-window.ts';
import { givesView, isLegalAct, isOwnWords, positionAsOf, type AsOf, type Position } from './position.ts';

/** Which rule gave a position: `lapsed` is the last word that is only remembered, `none` is no position at all. */
export type PositionRule = 'legal act' | 'vote' | 'own words' | 'hearsay' | 'lapsed' | 'none';

/** How a position came about, so that every colour can be explained. */
export interface PositionWorking {
	readonly rule: PositionRule;
	readonly position: Position | null;
	/** Records of the lane known by the as-of date, each counted in one place. */
	readonly counts: {
		/** Within the window: the holder's own words, and what others tell or judge. */
		readonly ownWords: number;
		readonly hearsay: number;
		/** Refusals to say, of whatever age. */
		readonly declined: number;
		/** Views older than the window. */
		readonly tooOld: number;
	};
	/** Hearsay newer than the own words (or act) that decided, and of another sign: it is held down, and worth a look. */
	readonly heldDown: readonly Evidence[];
}

function ruleOf(position: Position | null): PositionRule {
	if (!position) return 'none';
	if (position.lapsed) return 'lapsed';
	if (position.act) return isLegalAct(position.act) ? 'legal act' : 'vote';
	return position.source === 'stated' ? 'own words' : 'hearsay';
}

const SIGN: Readonly<Record<Evidence['stance'], number>> = { supports: 1, conditional: 1, undecided: 0, reserved: -1, opposes: -1, declined: 0 };

/** The working behind `positionAsOf` for the same arguments. */
export function workingOf(evidence: readonly Evidence[], acts: readonly OfficialAct[], { asOf, window = DEFAULT_WINDOW }: AsOf): PositionWorking {
	const position = positionAsOf(evidence, acts, { asOf, window });
	const known = evidence.filter((row) => row.review !== 'rejected' && row.heldOn <= asOf);
	const views = known.filter(givesView);
	const holds = notOlderThan(asOf, window.holdsMonths);
	const held = views.filter((row) => holds(row.heldOn));
	const rule = ruleOf(position);
	const outranks = rule === 'own words' || rule === 'legal act' || rule === 'vote';
	return {
		rule, position,
		counts: {
			ownWords: held.filter(isOwnWords).length, hearsay: held.filter((row) => !isOwnWords(row)).length,
			declined: known.length - views.length, tooOld: views.length - held.length
		},
		heldDown: position && outranks
			? held.filter((row) => !isOwnWords(row) && row.heldOn > position.since && position.score !== null && SIGN[row.stance] !== Math.sign(position.score))
			: []
	};
}
