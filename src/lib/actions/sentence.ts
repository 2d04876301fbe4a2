import type { ParagraphKind, Span } from '#lib/cables/cable.ts';

/**
 * Who speaks in a stretch of a cable: the post telling what was said (`narrative`), the sender in its own voice (`own`: comments,
 * action requests, all instructions from the Department), or a paper for others to read out (`points`).
 */
export type Voice = 'narrative' | 'own' | 'points';

/** A sentence of a paragraph with what is needed to read a request in it. */
export interface Sentence {
	/** As the rules read it: verbatim, but for capitals where the cable has none. Of the same length as the original. */
	readonly text: string;
	readonly verbatim: string;
	/** In the paragraph's clean text. */
	readonly span: Span;
	readonly paragraph: number;
	readonly mark: string | null;
	readonly kind: ParagraphKind;
	readonly voice: Voice;
	/** The paragraph is, or a pointer says that it is, an action request. */
	readonly isActionRequest: boolean;
	/** Place in the paragraph, from 0. */
	readonly index: number;
}
