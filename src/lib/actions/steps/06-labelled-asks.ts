import type { Span } from '#lib/cables/cable.ts';
import type { Sentence } from '../sentence.ts';

const LABEL = /^\W*(?:(?:ACTION|GUIDANCE) REQUEST(?:ED)?|(?:Action|Guidance) [Rr]equest(?:ed)?|(?:Summary|Comment|SUMMARY|COMMENT) and [Aa]ction [Rr]equest)\s*[:.\u2014-]*\s*(?:\([A-Z/]+\)\s*)?/;
const POINTER_ONLY = /\b(?:see|in) para(?:graph)?s?\b|^\W*(?:this (?:is|cable|message|telegram)|end)\b/i;
const LOOKS_LIKE_ASKING = /\b(?:requests?|asks?|seeks?|needs?|guidance|instructions?|advise|clarif\w*|please|grateful|appreciate|welcome|helpful|useful|should|would like|recommend\w*|approval|concurrence)\b/i;

/**
 * The sentence of a labelled action request that asks, when no frame knew its words: the first that looks like asking, else the one
 * that bears the label. Null when the paragraph only points elsewhere, or is called an action request by a pointer and asks nothing.
 */
export function labelledAsk(sentences: readonly Sentence[]): { sentence: Sentence; span: Span } | null {
	const candidates = sentences.filter((sentence) => sentence.isActionRequest && sentence.voice !== 'points' && !POINTER_ONLY.test(sentence.text.replace(LABEL, '')));
	const sentence = candidates.find((one) => LOOKS_LIKE_ASKING.test(one.text.replace(LABEL, ''))) ?? candidates.find((one) => LABEL.test(one.text) && one.text.replace(LABEL, '').length > 20);
	if (!sentence) return null;
	const label = sentence.text.match(LABEL)?.[0].length ?? 0;
	return { sentence, span: { start: sentence.span.start + label, end: sentence.span.start + sentence.text.replace(/[\s.]+$/, '').length } };
}
