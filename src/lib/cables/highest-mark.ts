/** Levels from low to high: how a mark or classification begins, its name, its letters in a portion mark, its header line. */
const LEVELS = [
	{ starts: /^(?:U$|U\b(?!\/\/?(?:FOUO|SBU))|UNCLASSIFIED$|UNCLAS$)/, name: 'UNCLASSIFIED', mark: 'U', header: 'UNCLAS' },
	{ starts: /^(?:SBU|LOU|FOUO|U\/\/?(?:FOUO|SBU)|UNCLASSIFIED\/\/FOR|LIMITED|SENSITIVE)/, name: 'SBU', mark: 'SBU', header: 'UNCLAS' },
	{ starts: /^C(?:\b|NF\b|ONFIDENTIAL)/, name: 'CONFIDENTIAL', mark: 'C', header: 'C O N F I D E N T I A L' },
	{ starts: /^S(?:\b|NF\b|ECRET)/, name: 'SECRET', mark: 'S', header: 'S E C R E T' },
	{ starts: /^T(?:S\b|OP ?SECRET)/, name: 'TOP SECRET', mark: 'TS', header: 'T O P S E C R E T' }
] as const;

export interface Level {
	/** `CONFIDENTIAL`, without what else is said of it. */
	readonly name: (typeof LEVELS)[number]['name'];
	/** `CONFIDENTIAL//NOFORN`. */
	readonly title: string;
	/** `C`, `S/NF`. */
	readonly mark: string;
	/** As the header line begins: `C O N F I D E N T I A L`. */
	readonly header: string;
	readonly isNoforn: boolean;
	readonly isClassified: boolean;
}

/**
 * The level of what rests on all of these portion marks and classifications: the highest of them, and NOFORN when any bears it, since what is
 * put together keeps every restriction of its parts. `['U', 'C/NF', 'S']` → SECRET, `S/NF`. Unknown marks and nulls are passed over; null when none is left.
 */
export function highestLevel(marks: Iterable<string | null>): Level | null {
	let highest = -1;
	let restricted = false;
	for (const mark of marks) {
		const folded = mark?.trim().toUpperCase() ?? '';
		highest = Math.max(highest, LEVELS.findLastIndex(({ starts }) => starts.test(folded)));
		restricted ||= /\b[CS]?NF\b|NO ?FORN/.test(folded);
	}
	const level = LEVELS[highest];
	if (level === undefined) return null;
	const isNoforn = restricted && highest > 0;
	return {
		name: level.name, title: isNoforn ? `${level.name}//NOFORN` : level.name, mark: isNoforn ? `${level.mark}/NF` : level.mark, header: level.header, isNoforn,
		isClassified: highest > 1
	};
}

/** The letters of the highest level, as in a portion mark: `['U', 'S/NF']` → `S/NF`; null when no mark is known. */
export function highestMark(marks: Iterable<string | null>): string | null {
	return highestLevel(marks)?.mark ?? null;
}
