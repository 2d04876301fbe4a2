import type { Line } from '../lines.ts';
import { canonicalPostName } from '../vocabulary/posts.ts';
import { readClassificationLine } from './classification-line.ts';

/** The lines of one cable within a text: `[from, to)`, indices into the array of lines. */
export interface CableRange {
	readonly from: number;
	readonly to: number;
}

const ROUTING_LINE = /^(?:VZCZ|DE R|ZN[RY] |FM |TO |INFO |(?:[ZOPR]{1,2}|[ZOPR] [ZOPR]) (?:\d{6}Z|R[UH])|R[UH][A-Z]{2,6}\/|AM(?:EMBASSY|CONSUL)|(?:ACTION )?(?:INFO +)?[A-Z]{1,6}-\d\d\b|-{6,}[0-9A-F]{6} |CONFIDENTIAL$|SECRET$|UNCLASSIFIED$)/;
/** Rows that a database dump prints above a cable: number, date, reference, post. */
const DUMP_LINE = /^(?:\d{1,7}(?:$|[ ,\t]{1,4}\d)|\d{6}Z |This record is a partial extract|[",]{1,3}$|\d{4}-\d\d-\d\d|\d{1,2}\/\d{1,2}\/\d{4}|\d\d[A-Z]{3,20}\d{1,6}$|(?:Embassy|Consulate|Secretary|Mission|US) [A-Z])|VZCZC|\d\/\d{4},? ?\d{1,2}:\d\d/;

/**
 * Finds where a second, whole cable was glued to the first (58 bodies of the leaked dump: 73TEHRAN2077 carries 06THEHAGUE131).
 * A new cable begins where a classification line names another post or serial; later sections and repeated headers name the same.
 * A cable that repeats another one for a further post (`IS BEING REPEATED … QUOTE:`, 08STATE125686) stays whole. The new cable takes the
 * routing block directly above its classification line with it.
 */
export function splitCables(raw: string, lines: readonly Line[]): CableRange[] {
	const ranges: CableRange[] = [];
	let from = 0;
	let identity: Identity | null = null;
	for (let index = 0; index < lines.length; index++) {
		const found = readClassificationLine(raw, lines[index]!);
		if (found?.post == null || found.serial === null) continue;
		const here: Identity = { post: canonicalPostName(found.post), serial: found.serial };
		if (identity !== null && !isSame(identity, here)) {
			if (isQuoted(raw, lines, index)) continue;
			const start = startOfRouting(raw, lines, index, from);
			ranges.push({ from, to: start });
			from = start;
			identity = here;
		}
		identity ??= here;
	}
	ranges.push({ from, to: lines.length });
	return ranges;
}

export interface Identity { readonly post: string; readonly serial: string }

/** The same cable, also when one of the serials lost its last digits (08BERLIN1690 prints 001690 and 00169). */
export function isSame(a: Identity, b: Identity): boolean {
	const [short = '', long = ''] = [a.serial, b.serial].sort((one, other) => one.length - other.length);
	return a.post === b.post && (Number(a.serial) === Number(b.serial) || (short.length < 6 && short.length > 3 && long.startsWith(short)));
}

function isQuoted(raw: string, lines: readonly Line[], index: number): boolean {
	for (let at = index - 1; at >= 0 && at > index - 6; at--) {
		const { start, end } = lines[at]!;
		if (start < end) return /QUOTE\b.{0,3}$|REPEATED|BEGIN TEXT|FOLLOWING/i.test(raw.slice(Math.max(start, end - 60), end));
	}
	return false;
}

/** Walks up over the routing block above a classification line; blank lines belong to it only when routing stands above them. */
export function startOfRouting(raw: string, lines: readonly Line[], classification: number, floor: number): number {
	let start = classification;
	let isDated = false;
	for (let index = classification - 1; index > floor; index--) {
		const { start: at, end } = lines[index]!;
		if (at === end) continue;
		const text = raw.slice(at, Math.min(end, at + 1500));
		// In the INFO block of a cable without indicators each line is a bare station in capitals.
		const isStation = !isDated && end - at < 60 && /^[A-Z][A-Z ./-]+(?: \d{4})?$/.test(text);
		if (!ROUTING_LINE.test(text) && !DUMP_LINE.test(text) && !isStation) break;
		if (/\d{6}Z|\d{4}-\d\d-\d\d|\d\/\d{4}/.test(text)) isDated = true;
		start = index;
	}
	return isDated ? start : classification;
}
