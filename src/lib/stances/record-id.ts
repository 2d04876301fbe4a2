import type { StanceId } from './stance.ts';

/** FNV-1a over UTF-16 code units with a second basis: 64 bits in hexadecimal, the same on every machine. */
export function hashText(text: string): string {
	let high = 0x811c9dc5, low = 0x01000193;
	for (let i = 0; i < text.length; i++) {
		const code = text.charCodeAt(i);
		high = Math.imul(high ^ code, 0x01000193) >>> 0;
		low = Math.imul(low ^ (code + i), 0x85ebca6b) >>> 0;
	}
	return high.toString(16).padStart(8, '0') + low.toString(16).padStart(8, '0');
}

/** A record's identity: what it says of whom, where and in which words, folded so that blanks and marks do not count. */
export function stanceId(cable: string, paragraph: number, holder: string, proposition: string, quote: string): StanceId {
	const folded = quote.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
	return `s-${hashText([cable, paragraph, holder, proposition, folded].join('|'))}` as StanceId;
}
