import type { Line } from '../lines.ts';
import { postByName } from '../vocabulary/posts.ts';

export interface ClassificationLine {
	/** `CONFIDENTIAL`, `SECRET`, `UNCLASSIFIED`, `LIMITED OFFICIAL USE`, … without captions. */
	readonly level: string;
	/** `E F T O` (encrypt for transmission only) marks unclassified text for official use only. */
	readonly isForOfficialUseOnly: boolean;
	readonly isNoforn: boolean;
	readonly section: number | null;
	readonly sections: number | null;
	/** Post and serial as written; null when the line is only a banner. */
	readonly post: string | null;
	readonly serial: string | null;
	/** What follows the serial in texts whose line breaks are gone: `SIPDIS E.O. 12958: …`. Raw offset, or the line's end. */
	readonly restAt: number;
}

const LEVELS: readonly (readonly [RegExp, string])[] = [
	[/^T O P {1,3}S E C R E T|^TOP SECRET/i, 'TOP SECRET'],
	[/^S{1,2} ?E C R E T|^SECRET/i, 'SECRET'],
	[/^C O N F I D E N T I A L|^CONFIDENTIAL/i, 'CONFIDENTIAL'],
	[/^(?:L I M I T E D {1,3}O F F I C I A L {1,3}U S E|LIMITED OFFICIAL USE|LIMITED OFF USE)/i, 'LIMITED OFFICIAL USE'],
	[/^(?:U N C L A S S I F I E D|UNCLASSIFIED|U N C L A S|U?UNCLAS)/i, 'UNCLASSIFIED']
];
/** Captions and section count between level and post. */
const MIDDLE = /^(?:[\s/,]{1,6}(?:(E ?F ?T ?O)|(NOFORN|NO FORN|N O F O R N)|(?:FOR OFFICIAL USE ONLY|FOUO|SENSITIVE|SIPDIS|SBU|NODIS|EXDIS|STADIS)|(?:FINAL )?S?E?C?TION (\d{1,2}) [OG]F (\d{1,2}))(?=[\s/,]|$))/i;
const POST_SERIAL = /^\s{0,6}([A-Za-z][A-Za-z.'-]{1,15}(?: [A-Za-z.'-]{1,14}){0,3}?) {1,4}(\d{1,7})(?=[^\d]|$)/;
const FIRST_LETTERS = new Set('CSULTcsult,"'.split('').map((letter) => letter.charCodeAt(0)));

/**
 * Reads `C O N F I D E N T I A L SECTION 01 OF 02 TOKYO 000438`; null for any other line. A banner without post and serial is
 * accepted only when nothing else stands on the line.
 */
export function readClassificationLine(raw: string, line: Line): ClassificationLine | null {
	if (!FIRST_LETTERS.has(raw.charCodeAt(line.start))) return null;
	let text = raw.slice(line.start, Math.min(line.end, line.start + 160));
	// A narrow dump wraps the line: `C O N F I D E N T I A L SECTION 01 / OF 02 JEDDAH 000084`.
	if (/SECTION \d\d$|SECTION \d\d OF \d\d$/.test(text)) text = raw.slice(line.start, line.start + 120).replace(/\s+/g, ' ');
	const lead = /^[,"]{0,3}/.exec(text)![0].length;
	let level: string | null = null;
	let at = lead;
	for (const [pattern, name] of LEVELS) {
		const match = pattern.exec(text.slice(lead));
		if (match) {
			level = name;
			at += match[0].length;
			break;
		}
	}
	if (level === null || /^[a-z]/i.test(text.slice(at, at + 1))) return null;
	let isForOfficialUseOnly = false;
	let isNoforn = false;
	let section: number | null = null;
	let sections: number | null = null;
	for (let match = MIDDLE.exec(text.slice(at)); match; match = MIDDLE.exec(text.slice(at))) {
		if (match[1] !== undefined || /OFFICIAL|FOUO/i.test(match[0])) isForOfficialUseOnly = true;
		if (match[2] !== undefined) isNoforn = true;
		if (match[4] !== undefined) {
			section = Number(match[3]);
			sections = Number(match[4]);
		}
		at += match[0].length;
	}
	const named = POST_SERIAL.exec(text.slice(at));
	const isBanner = text.slice(at).trim() === '' && line.end - line.start < 160;
	if (!named && !isBanner && sections === null) return null;
	// "SECRET TALKS IN 2007" in running text: a level written as a word needs a post that is known.
	const isLevelWord = !/^(?:[A-Z] [A-Z]|SS|SE C|U?UNCLAS\b)/i.test(text.slice(lead));
	if (named && ((isLevelWord && !postByName(named[1]!)) || /^(?:SECTION\b|X{4})/i.test(named[1]!))) return null;
	return {
		level, isForOfficialUseOnly, isNoforn, section, sections,
		post: named?.[1] ?? null,
		serial: named?.[2] ?? null,
		restAt: named ? Math.min(line.end, line.start + at + named[0].length) : line.end
	};
}
