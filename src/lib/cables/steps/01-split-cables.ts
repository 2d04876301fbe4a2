import type { Line } from '../lines.ts';
import { readClassificationLine } from './classification-line.ts';

/** The lines of one cable within a text: `[from, to)`, indices into the array of lines. */
export interface CableRange {
	readonly from: number;
	readonly to: number;
}

const ROUTING_LINE = /^(?:VZCZ|DE R|ZN[RY] |FM |TO |INFO |(?:[ZOPR]{1,2}|[ZOPR] [ZOPR]) (?:\d{6}Z|R[UH])|RU[A-Z]{2,6}\/|RH[A-Z]{2,6}\/|AM(?:EMBASSY|CONSUL)|CONFIDENTIAL$|SECRET$|UNCLASSIFIED$)/;

/**
 * Finds where a second, whole cable was glued to the first (58 bodies of the leaked dump: 73TEHRAN2077 carries 06THEHAGUE131).
 * A new cable begins where a classification line names another post or serial; later sections and repeated headers name the same.
 * The new cable takes the routing block directly above its classification line with it.
 */
export function splitCables(raw: string, lines: readonly Line[]): CableRange[] {
	const ranges: CableRange[] = [];
	let from = 0;
	let identity: string | null = null;
	for (let index = 0; index < lines.length; index++) {
		const found = readClassificationLine(raw, lines[index]!);
		if (found?.post == null) continue;
		const here: string = `${found.post} ${found.serial}`;
		if (identity !== null && identity !== here) {
			const start = startOfRouting(raw, lines, index, from);
			ranges.push({ from, to: start });
			from = start;
		}
		identity = here;
	}
	ranges.push({ from, to: lines.length });
	return ranges;
}

/** Walks up over the routing block above a classification line; blank lines belong to it only when routing stands above them. */
function startOfRouting(raw: string, lines: readonly Line[], classification: number, floor: number): number {
	let start = classification;
	let hasDateTimeGroup = false;
	for (let index = classification - 1; index > floor; index--) {
		const { start: at, end } = lines[index]!;
		if (at === end) continue;
		const text = raw.slice(at, Math.min(end, at + 80));
		// In the INFO block of a cable without indicators each line is a bare station in capitals.
		const isStation = !hasDateTimeGroup && end - at < 60 && /^[A-Z][A-Z ./-]+(?: \d{4})?$/.test(text);
		if (!ROUTING_LINE.test(text) && !isStation) break;
		if (/\d{6}Z/.test(text)) hasDateTimeGroup = true;
		start = index;
	}
	return hasDateTimeGroup || start === classification ? start : classification;
}
