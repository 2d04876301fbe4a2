/** Levels from low to high: how a mark or header begins, its name, its letters in a portion mark, its header line. */
const LEVELS = [
	{ starts: /^(?:U$|U\b(?!\/\/FOUO)|UNCLASSIFIED$|UNCLAS$)/, name: 'UNCLASSIFIED', mark: 'U', header: 'UNCLAS' },
	{ starts: /^(?:SBU|LOU|FOUO|U\/\/FOUO|UNCLASSIFIED\/\/FOR|LIMITED|SENSITIVE)/, name: 'SBU', mark: 'SBU', header: 'UNCLAS' },
	{ starts: /^C(?:\b|ONFIDENTIAL)/, name: 'CONFIDENTIAL', mark: 'C', header: 'C O N F I D E N T I A L' },
	{ starts: /^S(?:\b|ECRET)/, name: 'SECRET', mark: 'S', header: 'S E C R E T' },
	{ starts: /^T(?:S\b|OP ?SECRET)/, name: 'TOP SECRET', mark: 'TS', header: 'T O P S E C R E T' }
] as const;

export interface Level {
	readonly name: (typeof LEVELS)[number]['name'];
	/** `C`, `S/NF`. */
	readonly mark: string;
	/** As the header line begins: `C O N F I D E N T I A L`. */
	readonly header: string;
	readonly isNoforn: boolean;
	readonly isClassified: boolean;
}

/**
 * The level that a text made from these sources must bear at least: the highest of their classifications and portion marks. Unknown marks
 * and nulls are passed over; nothing known means unclassified. `['U', 'C/NF']` → CONFIDENTIAL, `C/NF`.
 */
export function levelOf(marks: Iterable<string | null>): Level {
	let highest = 0;
	let isNoforn = false;
	for (const mark of marks) {
		const folded = mark?.trim().toUpperCase() ?? '';
		const found = LEVELS.findLastIndex(({ starts }) => starts.test(folded));
		highest = Math.max(highest, found);
		// Releasability is kept whatever part it stood on: a draft may quote any of them.
		isNoforn ||= /\bNF\b|NOFORN/.test(folded);
	}
	const { name, mark, header } = LEVELS[highest]!;
	const isClassified = highest >= 2;
	return { name, mark: isNoforn && isClassified ? `${mark}/NF` : mark, header, isNoforn: isNoforn && isClassified, isClassified };
}
