import type { Line } from '../lines.ts';
import { isRule } from './headings.ts';

export interface SignOff {
	readonly signer: string | null;
	/** The body without the signature. */
	readonly body: readonly Line[];
}

const NAME = /^(?:[A-Z][A-Z'’-]*\.?|[A-Z][a-z]+[A-Za-z'’-]*|[vd](?:an|on|e|er))(?: (?:[A-Z][A-Z'’-]*\.?|[A-Z][a-z]+[A-Za-z'’-]*|[vd](?:an|on|e|er|el))){0,2}$/;
const NO_NAME = /^(?:END|NNNN|BT|COMMENT|SUMMARY|NOTE|TEXT|UNCLASSIFIED|UNCLAS|CONFIDENTIAL|SECRET|SIPDIS|NOFORN|ANNEX|BIO|MINIMIZE|N\/A|XX+|ACTION|REQUEST|BEGIN|NON-?PAPER|POINTS?|REGARDS)\b/i;
/** A name after the last sentence of an unwrapped paragraph: `… contact PM/WRA. RICE`, `… like a blow torch. Scobey`. */
const INLINE = /(?:[.?!)"”*]|\bXXXX{1,20}|\/\S{3,60}) {1,4}((?:[A-Z][A-Z'’-]{2,}|(?:VAN|DE|MC|LA|DI) ?[A-Z]{2,})(?: [A-Z][A-Z'’-]{2,})?|Mc[A-Z][a-z]{2,}|[A-Z][a-z]+(?:[A-Z][a-z]+)?|[A-Z]{2})$/;
/** A name in capitals that ends an unwrapped text without a sentence's end before it. */
const BARE_CAPITALS = /[a-z]{2,} ([A-Z]{5,})$/;
/** The date that a dump adds: `STEVENS 0 02/20/2008`, `KUBISKE 2009-12-31`. */
const STAMP = /(?: 0)? (?:\d{1,2}\/\d{1,2}\/\d{4}|\d{4}-\d\d-\d\d)$/;
/** What mirrors and dumps put under a cable. */
const JUNK = /^(?:\d{1,2}\/\d{1,2}\/\d{4}|NNNN|BT|#\d*|>|\W{1,4}|CONFIDENTIAL|SECRET|UNCLASSIFIED|=+ ?CABLE ENDS ?=+|.{0,20}- Clas["\t]*sification: [A-Z]+\W*)$/;

/** Takes the signature off the end of the body. */
export function readSigner(raw: string, lines: readonly Line[]): SignOff {
	let end = lines.length;
	for (let tries = 0; end > 0 && tries < 40; end--, tries++) {
		const line = lines[end - 1]!;
		if (line.start === line.end || isRule(raw, line)) continue;
		const text = raw.slice(Math.max(line.start, line.end - 80), line.end).replace(STAMP, '');
		const isWhole = line.end - line.start <= 80;
		if (isWhole && JUNK.test(text)) continue;
		const name = isWhole ? bareName(text, end > 1 && isRule(raw, lines[end - 2]!)) : null;
		if (name !== null && (isAfterSentence(raw, lines, end - 1) || isSameName(raw, lines[end - 2]!, name) || isCapitalsUnderText(raw, lines[end - 2]!, name))) {
			// FRISBIE / FRISBIE: a name printed twice is one signature.
			let above = end - 1;
			while (above > 0 && (lines[above - 1]!.start === lines[above - 1]!.end || isSameName(raw, lines[above - 1]!, name))) above--;
			return { signer: name, body: lines.slice(0, above) };
		}
		const inline = line.end - line.start > 14 ? INLINE.exec(text.replace(/["”, ]+$/, '')) ?? (line.end - line.start > 120 ? BARE_CAPITALS.exec(text) : null) : null;
		if (inline && inline[1]!.length > 1 && !NO_NAME.test(inline[1]!)) {
			const at = line.start + raw.slice(line.start, line.end).lastIndexOf(inline[1]!);
			let stop = at;
			while (stop > line.start && raw.charCodeAt(stop - 1) <= 32) stop--;
			return { signer: inline[1]!, body: [...lines.slice(0, end - 1), { ...line, end: stop }] };
		}
		break;
	}
	return { signer: null, body: lines.slice(0, end) };
}

/** The name on a line of its own, without what stands around it: `GFOELLER ",`, `MANZANARES .`, `HOAGLAND NNNN`, `KUBISKE KUBISKE`. */
function bareName(text: string, isUnderRule: boolean): string | null {
	let name = text.replace(/["”',\s]+$/, '').replace(/^[-=*\s]{1,8}/, '').replace(/ (?:NNNN|BT)$/, '');
	if (/^[A-Z'’-]{3,} ?\.$/.test(name)) name = name.replace(/ ?\.$/, '');
	const twice = /^(\S{3,20}) \1$/.exec(name);
	if (twice) name = twice[1]!;
	if (/^[a-z]{4,15}$/.test(name) && isUnderRule) return name;
	return name.length <= 40 && NAME.test(name) && !NO_NAME.test(name) ? name : null;
}

const isSameName = (raw: string, line: Line, name: string): boolean => raw.slice(line.start, line.end).toUpperCase() === name.toUpperCase();

/** A wrapped last word ("… Prime / Minister") is no signature: what stands before must end, or be ruled off, or stand apart. */
function isAfterSentence(raw: string, lines: readonly Line[], index: number): boolean {
	const before = lines[index - 1];
	if (!before || before.start === before.end || isRule(raw, before)) return true;
	// Redactions and a broken address end a text too: `… Classified Website: XXXXXXXXXXXX / Susman`.
	return /(?:[.?!:)"”*_-]|XXXX|https?:\S{5,90} ?\S{0,4})$/.test(raw.slice(Math.max(before.start, before.end - 100), before.end));
}

/** One word in capitals under text in small letters stands out as a signature even when the sentence was left open (08PARIS245 ends in an address). */
function isCapitalsUnderText(raw: string, before: Line, name: string): boolean {
	return /^[A-Z'’-]{3,}$/.test(name) && /[a-z]{2}/.test(raw.slice(before.start, before.end));
}
