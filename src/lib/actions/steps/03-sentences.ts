import type { Cable, Paragraph, ParagraphKind } from '#lib/cables/cable.ts';
import { hasNoCase, recase } from '../recase.ts';
import type { Sentence, Voice } from '../sentence.ts';

const ABBREVIATION = /(?:\b(?:[A-Z]|Mr|Mrs|Ms|Dr|Gen|Col|Lt|Maj|Capt|Sen|Rep|Amb|St|No|vs|e\.g|i\.e|etc|approx|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec|Dept|Art|Adm|Brig|Sgt|Jr|Sr|Inc|Ltd|Co|para|paras|ref|a\.m|p\.m)\.|\b(?:[A-Z]\.){2,})$/;

/** Offsets of the sentences of a text: ends at `.`, `?` or `!` before a blank and a capital, and before the dash of a bullet. */
export function splitSentences(text: string): { start: number; end: number }[] {
	const spans: { start: number; end: number }[] = [];
	let start = 0;
	const push = (end: number): void => {
		const piece = text.slice(start, end);
		const lead = piece.length - piece.trimStart().length;
		if (piece.trim()) spans.push({ start: start + lead, end: start + piece.trimEnd().length });
		start = end;
	};
	for (const match of text.matchAll(/[.?!]["”')]*\s+(?=[A-Z"“(¶-])|\s(?=--? ?[A-Z])/g)) {
		const end = match.index + match[0].length;
		if (match[0].startsWith('.') && ABBREVIATION.test(text.slice(start, match.index + 1)) && !/^\s*(?:He|She|It|They|We|The|This|Poloff)\b/.test(text.slice(end))) continue;
		push(end);
	}
	push(text.length);
	return spans;
}

const OWN_KINDS: ReadonlySet<ParagraphKind> = new Set(['comment', 'note', 'action-request']);
const POINTS_KINDS: ReadonlySet<ParagraphKind> = new Set(['non-paper', 'talking-points']);
const ACTION_LABEL = /\b(?:ACTION|GUIDANCE) REQUEST|\b(?:Action|Guidance) [Rr]equest|REQUEST FOR (?:ACTION|GUIDANCE)|Request for (?:action|guidance)/;
const COMMENT_LABEL = /^\W*(?:Embassy |Post |Mission )?(?:Comment|COMMENT)\b/;
/** The post is its own subject: "Post would welcome", wherever it stands. */
const OWN_SENTENCE = /^(?:\W*(?:Action request|ACTION REQUEST|Comment|COMMENT)[.:]? ?)?(?:[A-Z][A-Za-z0-9' ]{1,60}, )?(?:[Tt]he )?(?:Post|Embassy|Mission|USNATO|USUN|Delegation|Consulate)\b/;

function voiceOf(kind: ParagraphKind, from: 'state' | 'post', text: string): Voice {
	if (POINTS_KINDS.has(kind)) return 'points';
	if (from === 'state' || OWN_KINDS.has(kind) || OWN_SENTENCE.test(text)) return 'own';
	return 'narrative';
}

/** The kind of the stretch that an offset lies in: an inner comment or note, else the paragraph's own. */
function kindAt(paragraph: Paragraph, offset: number): ParagraphKind {
	return paragraph.passages.find((passage) => passage.span.start <= offset && offset < passage.span.end)?.kind ?? paragraph.kind;
}

/**
 * The sentences of all paragraphs that can carry records, each with its voice. `pointed` are the paragraphs that a pointer
 * ("see para 8") calls an action request.
 */
export function toSentences(cable: Cable, from: 'state' | 'post', pointed: ReadonlySet<number>): Sentence[] {
	const read = hasNoCase(cable.paragraphs.map((paragraph) => paragraph.clean.text).join(' ')) ? recase : (text: string): string => text;
	return cable.paragraphs.flatMap((paragraph): Sentence[] => {
		const { key } = paragraph;
		if (key === null || paragraph.kind === 'heading') return [];
		const clean = read(paragraph.clean.text);
		// From an "ACTION REQUEST:" in mid-paragraph on, the sender speaks for itself.
		const label = clean.match(ACTION_LABEL);
		const comment = COMMENT_LABEL.test(clean);
		return splitSentences(clean).map((span, index): Sentence => {
			const text = clean.slice(span.start, span.end);
			const labelled = label?.index !== undefined && span.end > label.index && !/^\W*End\b/i.test(text);
			const kind = comment && kindAt(paragraph, span.start) === 'body' ? 'comment' : kindAt(paragraph, span.start);
			const isActionRequest = kind === 'action-request' || labelled || pointed.has(key);
			const voice = labelled && kind === 'body' && OWN_SENTENCE.test(text) ? 'own' : voiceOf(kind, from, text);
			return { text, verbatim: paragraph.clean.text.slice(span.start, span.end), span, paragraph: key, mark: paragraph.mark, kind, voice: isActionRequest && voice === 'narrative' && /\bplease\b/i.test(text) ? 'own' : voice, isActionRequest, index };
		});
	});
}
