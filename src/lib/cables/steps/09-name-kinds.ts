import type { Paragraph, ParagraphKind, Passage, Span } from '../cable.ts';
import type { Block } from './08-build-paragraphs.ts';

const LEAD: readonly (readonly [RegExp, ParagraphKind])[] = [
	[/^\W{0,3}(?:BEGIN |EXECUTIVE |FURTHER |INTRODUCTION AND )?SUMMARY\b|^\W{0,3}KEY POINTS\b/i, 'summary'],
	// "Asked to comment on" and "In comments to" tell what others said: behind other words only `Embassy comment:` counts.
	[/^\W{0,3}(?:BEGIN )?COMMENTS?\b|^\W{0,3}(?:\w+ ){1,2}COMMENTS? ?(?:[:.]|, continued)/i, 'comment'],
	[/^\W{0,3}(?:BEGIN )?NOTE ?[:.-]/i, 'note'],
	[/^\W{0,3}(?:BEGIN )?(?:TEXT OF )?(?:THE )?NON-? ?PAPER\b/i, 'non-paper'],
	[/^\W{0,3}(?:BEGIN (?:TALKING )?POINTS|(?:SUGGESTED |PROPOSED |U\.?S\.? )?TALKING POINTS)\b/i, 'talking-points']
];
const ACTION = /^\W{0,3}(?:OBJECTIVES?\/|SUMMARY AND )?ACTION (?:REQUEST(?:ED)?|REQUIRED)\b/i;
/** Openers and closers of another voice within or across paragraphs. */
const VOICE_WORDS = 'SUMMARY|INTRODUCTION|COMMENT|NOTE|NON-? ?PAPER|TALKING POINTS|POINTS|TEXT';
const VOICE = new RegExp(
	String.raw`\b(B(?:EGIN|egin)|E(?:ND|nd))(?: [Oo][Ff])?(?: [Tt][Hh][Ee])?(?: \(?U\)?)? (${VOICE_WORDS}|${inSmallLetters(VOICE_WORDS)})\b|\b(C(?:OMMENT|omment)|N(?:OTE|ote)) ?[:.-]`,
	'g'
);
const HEADING_KINDS: readonly (readonly [RegExp, ParagraphKind])[] = [
	[/^\W*(?:EXECUTIVE |INTRODUCTION AND |IN )?SUMMARY\b(?! OF)|^\W*(?:\(\w+\) )?KEY POINTS\W*$/i, 'summary'],
	[/^\W*ACTION REQUEST|\/ACTION REQUEST/i, 'action-request'],
	[/\bTALKING POINTS|^\W*(?:U\.?S\.? )?POINTS\W*$/i, 'talking-points'],
	[/\bNON-? ?PAPER\b/i, 'non-paper'],
	[/^\W*(?:(?:EMBASSY|POST|MISSION|FINAL|BIO|AMBASSADOR'?S|NOTE AND) )?COMMENTS?\b|\bAND COMMENT\W*$/i, 'comment']
];

/** A cable's paragraphs with their kinds, keys and inner voices. */
export function nameKinds(blocks: readonly Block[]): Paragraph[] {
	const keys = keysOf(blocks);
	let ofHeading: ParagraphKind = 'body';
	/** A voice opened in an earlier paragraph and not yet closed. */
	let running: ParagraphKind | null = null;
	const asked = askedParagraphs(blocks);
	return blocks.map((block, at) => {
		const text = block.clean.text;
		const base = { ordinal: at + 1, number: block.number, key: keys[at] ?? null, mark: block.mark, clean: block.clean, span: block.span };
		if (block.isHeading) {
			ofHeading = HEADING_KINDS.find(([pattern]) => pattern.test(text))?.[1] ?? 'body';
			return { ...base, kind: 'heading', passages: [] };
		}
		const lead = leadKind(text);
		const voices = readVoices(text, running);
		const inherited: ParagraphKind | null = running;
		running = voices.running;
		const kind = inherited ?? lead ?? (ofHeading !== 'body' ? ofHeading : block.number !== null && asked.has(block.number) ? 'action-request' : 'body');
		const spoken = voices.passages.filter((passage) => passage.kind !== kind && passage.span.end - passage.span.start < text.length);
		const passages = withHeadings(spoken, block.inner);
		// A summary or comment said to end here ends its heading's reach.
		if (voices.closed.has(ofHeading)) ofHeading = 'body';
		return { ...base, kind, passages };
	});
}

/** Headings inside the text are passages too, unless one stands within another voice. */
function withHeadings(spoken: readonly Passage[], inner: readonly Span[]): readonly Passage[] {
	if (inner.length === 0) return spoken;
	const headings = inner.filter((span) => spoken.every((other) => other.span.end <= span.start || other.span.start >= span.end));
	return [...spoken, ...headings.map((span): Passage => ({ kind: 'heading', span }))].sort((a, b) => a.span.start - b.span.start);
}

function leadKind(text: string): ParagraphKind | null {
	const lead = text.slice(0, 60);
	if (ACTION.test(lead)) return /^\W{0,3}SUMMARY/i.test(lead) ? 'summary' : 'action-request';
	return LEAD.find(([pattern]) => pattern.test(lead))?.[1] ?? null;
}

const VOICE_KINDS: Readonly<Record<string, ParagraphKind>> = {
	SUMMARY: 'summary', INTRODUCTION: 'summary', COMMENT: 'comment', NOTE: 'note', NONPAPER: 'non-paper', TALKINGPOINTS: 'talking-points', POINTS: 'talking-points', TEXT: 'non-paper'
};

/** `NON-? ?PAPER` also as `Non-? ?[Pp]aper`: the words count with a capital first letter, so "an end note" opens nothing. */
function inSmallLetters(words: string): string {
	return words.replace(/[A-Z]+/g, (word) => `[${word[0]}${word[0]!.toLowerCase()}]${word.slice(1).toLowerCase()}`);
}

/** Finds `(Comment: … End comment.)`, `Begin points … End points` and the like; what is not closed here runs on when it was begun by name. */
function readVoices(text: string, inherited: ParagraphKind | null): { passages: Passage[]; running: ParagraphKind | null; closed: Set<ParagraphKind> } {
	const passages: Passage[] = [];
	const closed = new Set<ParagraphKind>();
	let open: { kind: ParagraphKind; start: number; isBegun: boolean } | null = inherited ? { kind: inherited, start: 0, isBegun: true } : null;
	for (const match of text.matchAll(VOICE)) {
		const word = (match[2] ?? match[3])!;
		const kind: ParagraphKind = VOICE_KINDS[word.toUpperCase().replace(/[ -]/g, '')] ?? 'body';
		if (match[1]?.toUpperCase() === 'END') {
			closed.add(kind);
			if (open?.kind === kind) passages.push({ kind, span: { start: open.start, end: endOfCloser(text, match.index + match[0].length) } });
			open = null;
		} else if (open === null) {
			const bracket = text[match.index - 1] === '(' || text[match.index - 1] === '[';
			open = { kind, start: match.index - (bracket ? 1 : 0), isBegun: match[1] !== undefined };
		}
	}
	if (open === null) return { passages, running: null, closed };
	if (!open.isBegun) {
		// `(Comment: …)` without a closing word ends at its bracket, an unbracketed comment at the paragraph's end.
		const bracket = text[open.start] === '(' ? text.indexOf(')', open.start) : -1;
		passages.push({ kind: open.kind, span: { start: open.start, end: bracket === -1 ? text.length : bracket + 1 } });
		return { passages, running: null, closed };
	}
	const runsOn = open.kind === 'non-paper' || open.kind === 'talking-points';
	passages.push({ kind: open.kind, span: { start: open.start, end: text.length } });
	return { passages, running: runsOn ? open.kind : null, closed };
}

function endOfCloser(text: string, at: number): number {
	let end = at;
	while (end < text.length && end < at + 3 && /[.)\]]/.test(text[end]!)) end++;
	return end;
}

/** Numbers that a pointer names: "This is an action request. See para 3.", "please see paragraphs 2 - 4". */
function askedParagraphs(blocks: readonly Block[]): Set<number> {
	const asked = new Set<number>();
	for (const { clean } of blocks.slice(0, 6)) {
		const text = clean.text.slice(0, 600);
		if (!/action (?:request|message|cable)/i.test(text)) continue;
		const match = /\bparas?(?:graphs?)? (\d{1,2})(?:(?: ?(?:-|to|through|and|,) ?)(\d{1,2}))?/i.exec(text);
		if (!match) continue;
		const from = Number(match[1]);
		const to = Number(match[2] ?? from);
		if (/and|,/.test(match[0].slice(4))) asked.add(from).add(to);
		else for (let number = from; number <= to && number < from + 12; number++) asked.add(number);
	}
	return asked;
}

/** Printed numbers as keys; an unnumbered paragraph takes the number it would have had, or the next one that nobody has. */
function keysOf(blocks: readonly Block[]): (number | null)[] {
	const printed = new Set(blocks.map((block) => block.number));
	const taken = new Set<number>();
	let last = 0;
	let spare = blocks.reduce((highest, block) => Math.max(highest, block.number ?? 0), blocks.filter((block) => !block.isHeading && block.number === null).length);
	return blocks.map((block, at) => {
		if (block.isHeading) return null;
		let key = block.number ?? last + 1;
		if (taken.has(key) || key < last || (block.number === null && printed.has(key))) {
			// A digit was dropped where the next number leaves room for one: 07USNATO520 prints 11, 1, 13.
			const next = blocks.slice(at + 1, at + 6).find((other) => other.number !== null)?.number ?? 0;
			if (next === last + 2 && !taken.has(last + 1)) key = last + 1;
			else if (taken.has(key) || block.number === null) key = ++spare;
		}
		if (key <= last + 1 || key === block.number) last = key;
		taken.add(key);
		return key;
	});
}
