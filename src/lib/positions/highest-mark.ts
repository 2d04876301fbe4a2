const LEVELS = ['U', 'SBU', 'C', 'S', 'TS'];

/** The level that a portion mark begins with: `S/NF` → S, `U/FOUO` and `LOU` → SBU, `C//REL` → C; -1 for a mark that is not known. */
function levelOf(mark: string): number {
	const [level = '', control = ''] = mark.toUpperCase().split(/\/+/);
	if (level === 'LOU' || (level === 'U' && (control === 'FOUO' || control === 'SBU'))) return LEVELS.indexOf('SBU');
	return LEVELS.indexOf(level.trim());
}

/** The highest of the portion marks as printed (`S/NF` over `S` over `C`), or null when there is none. Unmarked paragraphs do not count. */
export function highestMark(marks: Iterable<string | null>): string | null {
	let highest: string | null = null;
	for (const mark of marks) {
		if (mark === null) continue;
		const higher = highest === null || levelOf(mark) > levelOf(highest);
		const restricted = highest !== null && levelOf(mark) === levelOf(highest) && mark.length > highest.length;
		if (higher || restricted) highest = mark;
	}
	return highest;
}
