import { foldText } from '#lib/cables/cable-folding.ts';
import type { Cable, CleanText, Span } from '#lib/cables/cable.ts';
import type { ActionKind, ActionRequest, ActionRequestId, Deadline, Party } from './action-request.ts';
import { stableHash } from './stable-id.ts';

/** What a person says about a selection in a cable. */
export interface HandFiling {
	/** Paragraph key. */
	readonly paragraph: number;
	/** Of the selection, in the paragraph's clean text. */
	readonly span: Span;
	readonly kind: ActionKind;
	readonly asker: Party;
	readonly asked: readonly Party[];
	readonly ask: string;
	/** `YYYY-MM-DD`, or null. */
	readonly due: string | null;
}

/** As much of a cable as a filing needs. */
export interface FilingCable extends Pick<Cable, 'reference'> {
	readonly paragraphs: readonly { readonly key: number | null; readonly mark: string | null; readonly clean: Pick<CleanText, 'text'> }[];
}

export type HandFiled = { readonly ok: true; readonly request: ActionRequest } | { readonly ok: false; readonly reason: string };

/**
 * An action request filed by hand from a selection: with the same identity as the extractor would give it, so that finding it later makes
 * no second one. Refused, with the reason, when the selection holds no word of that paragraph or something is missing.
 */
export function fileByHand(cable: FilingCable, given: HandFiling): HandFiled {
	const paragraph = cable.paragraphs.find((one) => one.key === given.paragraph);
	if (!paragraph) return { ok: false, reason: `The cable has no paragraph ${given.paragraph}.` };
	const selected = paragraph.clean.text.slice(Math.max(0, given.span.start), given.span.end);
	const quote = selected.trim();
	if (!/[\p{L}\d]/u.test(quote)) return { ok: false, reason: 'Select the words that ask or promise.' };
	if (!given.ask.trim()) return { ok: false, reason: 'Say in one line what is asked.' };
	if (given.asked.length === 0) return { ok: false, reason: 'Say who is asked.' };
	const start = Math.max(0, given.span.start) + selected.indexOf(quote);
	const reference = cable.reference ?? '';
	const deadline: Deadline | null = given.due === null ? null : { text: 'set by hand', date: given.due };
	return {
		ok: true,
		request: {
			id: stableHash([reference, given.paragraph, given.kind, foldText(quote)].join('|')) as ActionRequestId,
			cable: reference, paragraph: given.paragraph, kind: given.kind, asker: given.asker, asked: given.asked, ask: given.ask.trim(), quote,
			span: { start, end: start + quote.length }, deadline, mark: paragraph.mark, rules: ['filed-by-hand']
		}
	};
}
