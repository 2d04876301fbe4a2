import type { Line } from '../lines.ts';
import { isRule } from './headings.ts';

export interface SignOff {
	readonly signer: string | null;
	/** The body without the signature. */
	readonly body: readonly Line[];
}

const NAME = /^(?:[A-Z][A-Z'’-]*\.?|[A-Z][a-z]+[A-Za-z'’-]*|[vd](?:an|on|e|er))(?: (?:[A-Z][A-Z'’-]*\.?|[A-Z][a-z]+[A-Za-z'’-]*|[vd](?:an|on|e|er|el))){0,2}$/;
const NO_NAME = /^(?:END|NNNN|BT|COMMENT|SUMMARY|NOTE|TEXT|UNCLASSIFIED|CONFIDENTIAL|SECRET|SIPDIS|NOFORN|ANNEX|BIO|MINIMIZE|N\/A|XX+|ACTION|REQUEST|BEGIN|NON-?PAPER)\b/i;
/** A name in capitals after the last sentence of an unwrapped paragraph: `… contact PM/WRA. RICE`. */
const INLINE = /[.?!)"”] {1,4}((?:[A-Z][A-Z'’-]{2,}|(?:VAN|DE|MC|LA|DI) ?[A-Z]{2,})(?: [A-Z][A-Z'’-]{2,})?)$/;

/** Takes the signature off the end of the body. */
export function readSigner(raw: string, lines: readonly Line[]): SignOff {
	let end = lines.length;
	for (let tries = 0; end > 0 && tries < 40; end--, tries++) {
		const line = lines[end - 1]!;
		if (line.start === line.end || isRule(raw, line)) continue;
		const text = raw.slice(line.start, line.end);
		if (/^(?:NNNN|BT|#\d*|"|>|\W{1,3})$/.test(text)) continue;
		const name = text.replace(/["”\s]+$/, '').replace(/^[-=* ]{0,6}/, '');
		if (name.length <= 40 && NAME.test(name) && !NO_NAME.test(name) && (isAfterSentence(raw, lines, end - 1) || isCapitalsUnderText(raw, lines[end - 2]!, name))) return { signer: name, body: lines.slice(0, end - 1) };
		const inline = line.end - line.start > 40 ? INLINE.exec(raw.slice(Math.max(line.start, line.end - 60), line.end)) : null;
		if (inline && !NO_NAME.test(inline[1]!)) {
			const cut = line.end - inline[1]!.length;
			let stop = cut;
			while (stop > line.start && raw.charCodeAt(stop - 1) <= 32) stop--;
			return { signer: inline[1]!, body: [...lines.slice(0, end - 1), { ...line, end: stop }] };
		}
		break;
	}
	return { signer: null, body: lines.slice(0, end) };
}

/** A wrapped last word ("… Prime / Minister") is no signature: what stands before must end, or be ruled off, or stand apart. */
function isAfterSentence(raw: string, lines: readonly Line[], index: number): boolean {
	const before = lines[index - 1];
	if (!before || before.start === before.end || isRule(raw, before)) return true;
	return /[.?!:)"”*_-]$/.test(raw.slice(before.end - 1, before.end));
}

/** One word in capitals under text in small letters stands out as a signature even when the sentence was left open (08PARIS245 ends in an address). */
function isCapitalsUnderText(raw: string, before: Line, name: string): boolean {
	return /^[A-Z'’-]{3,}$/.test(name) && /[a-z]{2}/.test(raw.slice(before.start, before.end));
}
