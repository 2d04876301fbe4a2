/** Levels from the lowest to the highest, each by the words or letters that stand for it at the start of a mark. */
const LEVELS: readonly (readonly [RegExp, string])[] = [
	[/^(?:U|UNCLASSIFIED)(?:\/|$)/, 'UNCLASSIFIED'],
	[/^(?:SBU|LOU|FOUO|U\/\/FOUO|UNCLASSIFIED\/\/FOR OFFICIAL USE ONLY|SENSITIVE)/, 'SBU'],
	[/^C(?:\b|ONFIDENTIAL)/, 'CONFIDENTIAL'],
	[/^S(?:\b|ECRET)/, 'SECRET'],
	[/^T(?:S\b|OP ?SECRET)/, 'TOP SECRET']
];

/**
 * The level of the highest of some portion marks and classifications, with NOFORN when any of that level bears it:
 * `['U', 'C', 'C/NF']` → `CONFIDENTIAL//NOFORN`. Unknown marks and nulls are passed over; null when none is left.
 */
export function highestMark(marks: Iterable<string | null>): string | null {
	let highest = -1;
	let noforn = false;
	for (const mark of marks) {
		if (mark === null) continue;
		const folded = mark.trim().toUpperCase();
		const level = LEVELS.findLastIndex(([pattern]) => pattern.test(folded));
		if (level < 0 || level < highest) continue;
		const isNoforn = /\bNF\b|NOFORN/.test(folded);
		noforn = level > highest ? isNoforn : noforn || isNoforn;
		highest = level;
	}
	const name = LEVELS[highest]?.[1];
	return name === undefined ? null : noforn ? `${name}//NOFORN` : name;
}
