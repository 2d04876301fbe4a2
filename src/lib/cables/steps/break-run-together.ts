import { trimmedLine, type Line } from '../lines.ts';

/**
 * Field names and paragraph starts within a line: texts whose line breaks are gone read
 * `SIPDISE.O. 12958: DECL: 10/12/2019TAGS: PREL SUBJECT: … REF: … Classified By: … 1.(C) Key points`.
 */
const MARKS = String.raw`\((?:C|S|U|SBU|[CS]\/{1,2}NF|SBU\/NF|[CS]\/REL[^()]{1,40}|U\/{1,2}FOUO)\)`;
const NUMBERED = String.raw`(?:¶ ?|(?<=[\s.)]))\d{1,2}\. {0,3}${MARKS}[ \u00a0]`;
const BREAK = new RegExp(
	String.raw`(?:SIPDIS|NOFORN)(?=[A-Z ])|E\.O\. ?1\d{4}(?=:| {1,2}(?:DECL|N\/A))|TAGS?:|SUBJECT:|\bREF(?:TEL)?S?:|(?<!\(U\) ?)\b(?:Classified [Bb]y|CLASSIFIED BY):?|${NUMBERED}` +
		// Text behind its mark follows a reason or a reference: `… for reason 1.4 (d) (C) On June 7, …`.
		String.raw`|(?<=[.)\d] {1,3})${MARKS} {1,3}(?=[A-Z][a-z]+,? |[A-Z]{1,12} [a-z])`,
	'g'
);
const NUMBER_BREAK = new RegExp(NUMBERED, 'g');
/** Where a sentence begins behind a list of references: `REF: STATE 6970 As requested in reftel, …`. */
const SENTENCE = /(?<=\d{2} )(?=[A-Z][a-z]+,? [a-z]+ )/;
/** A classification line that a dump joined to what stands before it: `Cable dated:2005-07-15T15:24:00S E C R E T SECTION 01 …`. */
const CLASSIFICATION = /(?:S E C R E T|C O N F I D E N T I A L|(?<=["\d]\s{0,2})UNCLAS) {1,3}(?:SECTION \d|NOFORN|[A-Z]{3})/;

/** The pieces of a header line; the line itself when it is short or holds one field only. */
export function breakRunTogether(raw: string, line: Line): readonly Line[] {
	if (line.end - line.start < 40) return [line];
	const text = raw.slice(line.start, line.end);
	const cuts: number[] = [];
	for (const { 0: found, index } of text.matchAll(BREAK)) {
		cuts.push(index);
		if (found === 'SIPDIS' || found === 'NOFORN') cuts.push(index + found.length);
	}
	const pieces = cutLine(raw, line, cuts);
	const last = pieces[pieces.length - 1]!;
	const sentence = last.end - last.start > 200 && /^REFS?:/i.test(raw.slice(last.start, last.start + 6)) ? raw.slice(last.start, last.end).search(SENTENCE) : -1;
	return sentence === -1 ? pieces : [...pieces.slice(0, -1), ...cutLine(raw, last, [sentence])];
}

/** Breaks a line of running text before each number with a portion mark in it. */
export function breakAtNumbers(raw: string, line: Line): readonly Line[] {
	if (line.end - line.start < 120) return [line];
	return cutLine(raw, line, Array.from(raw.slice(line.start, line.end).matchAll(NUMBER_BREAK), (match) => match.index));
}

function cutLine(raw: string, line: Line, cuts: readonly number[]): readonly Line[] {
	const pieces: Line[] = [];
	let from = line.start;
	for (const cut of [...cuts.map((at) => line.start + at), line.end]) {
		if (cut <= from) continue;
		const piece = trimmedLine(raw, from, cut, from === line.start && line.afterPage);
		if (piece.start < piece.end) pieces.push(from === line.start ? piece : { ...piece, isBroken: true });
		from = cut;
	}
	return pieces.length > 1 ? pieces : [line];
}

/** Breaks lines before a classification line that stands within them, so that each begins a line. */
export function breakAtClassification(raw: string, lines: Line[]): Line[] {
	const broken: Line[] = [];
	for (const line of lines) {
		const length = line.end - line.start;
		const text = length > 30 ? raw.slice(line.start, line.end) : '';
		const mayHold = text.includes('S E C R E T ', 4) || text.includes('C O N F I D E N T I A L ', 1) || text.includes('UNCLAS ', 8);
		const at = mayHold ? text.slice(1).search(CLASSIFICATION) + 1 : 0;
		// "SS E C R E T" is a slip of the hand, no join.
		if (at < 4 && !(at > 0 && /\d/.test(text[at - 1]!))) broken.push(line);
		else broken.push(trimmedLine(raw, line.start, line.start + at, line.afterPage), trimmedLine(raw, line.start + at, line.end));
	}
	return broken;
}
