import type { Cable, Paragraph, ParagraphKind, Span } from '#lib/cables/cable.ts';
import { splitSentences } from '#lib/language/sentences.ts';
import { tokenize } from '#lib/language/tokens.ts';
import { hasNoCase, recase } from '../recase.ts';
import type { Sentence, Voice } from '../sentence.ts';

/** Spans of the sentences of a text, in characters. */
export function sentenceSpans(text: string): Span[] {
	const tokens = tokenize(text);
	return splitSentences(tokens).map(({ start, end }) => ({ start: tokens[start]!.start, end: tokens[end - 1]!.end }));
}

const OWN_KINDS: ReadonlySet<ParagraphKind> = new Set(['comment', 'note', 'action-request']);
const POINTS_KINDS: ReadonlySet<ParagraphKind> = new Set(['non-paper', 'talking-points']);
const ACTION_LABEL = /\b(?:ACTION|GUIDANCE) REQUEST|\b(?:Action|Guidance) [Rr]equest|REQUEST FOR (?:ACTION|GUIDANCE)|Request for (?:action|guidance)/;
const COMMENT_LABEL = /^\W*(?:Embassy |Post |Mission )?(?:Comment|COMMENT)\b/;
/** The post is its own subject: "Post would welcome", wherever it stands. */
const OWN_SENTENCE = /^(?:\W*(?:Action request|ACTION REQUEST|Comment|COMMENT)[.:]? ?)?(?:[A-Z][A-Za-z0-9' ]{1,60}, )?(?:[Tt]he )?(?:Post|Embassy|Mission|USNATO|USUN|Delegation|Consulate)\b/;

/** The Department's points for a host, where nothing else marks them: "Points to be made: -- We urge you". */
const OPENS_POINTS = /^\W*(?:[A-Z][a-z]+ )?(?:[Pp]oints(?: to be made| for [a-z ]{1,30}| to make)?|[Tt]alking points|[Ii]f (?:pressed|asked|raised)): ?-/;

function voiceOf(kind: ParagraphKind, from: 'state' | 'post', text: string, opensPoints: boolean): Voice {
	if (POINTS_KINDS.has(kind) || opensPoints) return 'points';
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
		const opensPoints = from === 'state' && OPENS_POINTS.test(clean);
		return sentenceSpans(clean).map((span, index): Sentence => {
			const text = clean.slice(span.start, span.end);
			const labelled = label?.index !== undefined && span.end > label.index && !/^\W*End\b/i.test(text);
			// The middle: a note's closing bracket may stand before the next sentence.
			const around = kindAt(paragraph, (span.start + span.end) >> 1);
			const kind = comment && around === 'body' ? 'comment' : around;
			const isActionRequest = kind === 'action-request' || labelled || pointed.has(key);
			const voice = labelled && kind === 'body' && OWN_SENTENCE.test(text) ? 'own' : voiceOf(kind, from, text, opensPoints);
			return { text, verbatim: paragraph.clean.text.slice(span.start, span.end), span, paragraph: key, mark: paragraph.mark, kind, voice: isActionRequest && voice === 'narrative' && /\bplease\b/i.test(text) ? 'own' : voice, isActionRequest, index };
		});
	});
}
