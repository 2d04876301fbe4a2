import type { Span } from '#lib/cables/cable.ts';
import { compile } from '../lexicon/slots.ts';
import type { Sentence } from '../sentence.ts';
import { findActors, type Setting } from './04-actors.ts';

/** Promises that answer somebody: one looks into what was asked, and agrees to what was proposed. */
const ANSWERS = /\b(?:agree[ds]?|consent(?:ed|s)|look into|get back|find out|see (?:what|whether|if|to it)|ask(?: the| Washington| EUCOM)?|pass|forward|relay|convey|raise|take (?:it|the|this|that|his|her)|check|inquire|repl(?:y|ies)|answer|respond|obtain|get|supply|send|provide|seek|try|put|revert|report|do so|do what|do our best|consult|arrange|help|undertook|promised)\b/i;
/** Signs of wanting in words that no frame knows; a question is one. */
const WANTING = /\?|\b(?:ask(?:s|ed|ing)?|want(?:s|ed|ing)?|wish(?:es|ed)?|wonder(?:s|ed|ing)?|whether|if|could|might|need(?:s|ed|ing)?|lack(?:s|ed|ing)?|interest(?:ed)?|hop(?:es?|ed|ing)|would|request(?:s|ed)?|invit(?:es?|ed|ation)|propos(?:es|ed|al)|suggest(?:s|ed)?|urg(?:es|ed)|curious|puzzled|anxious|eager|keen|press(?:es|ed)|appeal(?:s|ed)?|plead(?:s|ed)?|plea|beg(?:s|ged)?|sought|seek(?:s|ing)?|questions?|query|queried|inquir(?:es|ed|y)|enquir(?:es|ed|y)|bid|favor|help|missing|await(?:s|ed|ing)?|wait(?:s|ed|ing)?|short of|without|what|how|when|which|who)\b/i;
const LONG_ENOUGH = 20;

/** To say yes to what was asked: "He would speak to the Danes", "she was willing". Not "he would rather", "they would sign". */
const AGREES = compile('(?<=^|[,;.] (?:and |but )?|said (?:that )?)(?:[Hh]e|[Ss]he|[Tt]hey)(?: also| then| duly)? (?:(?:would|will) (?!(?:{judging}|vote|prefer|consider|see|look|find)\\b){act}|(?:was|were) (?:willing|game|ready|happy|glad|agreeable|favorably disposed)(?! that)|agreed(?= to\\b|[.,;]|$)|consented|nodded|undertook|promised)[^.;]*');
const REFUSES = /\b(?:not|never|n't|nothing|no|unless|hardly|only if)\b/;

/** What stands before the promise: its own sentence up to it, else the sentence before. */
function before(sentences: readonly Sentence[], promise: Sentence, span: Span): { sentence: Sentence; text: string } | null {
	const own = promise.text.slice(0, span.start - promise.span.start).replace(/[\s,;:—-]*(?:and|but|which|to which)?[\s,;:—-]*$/, '');
	if (own.length >= LONG_ENOUGH) return { sentence: promise, text: own };
	const previous = sentences.find((one) => one.paragraph === promise.paragraph && one.index === promise.index - 1);
	return previous?.voice === 'narrative' ? { sentence: previous, text: previous.text.replace(/[\s.]+$/, '') } : null;
}

/**
 * The request that an American officer's promise answers, when no frame knew its words: `"Which fuzes had failed? We said we would find out."`
 * → the question. Null when nobody of the host's side speaks there, or nothing shows that something is wanted.
 */
export function answeredAsk(sentences: readonly Sentence[], promise: Sentence, span: Span, setting: Setting): { sentence: Sentence; span: Span } | null {
	if (setting.from !== 'post' || promise.voice !== 'narrative') return null;
	if (!ANSWERS.test(promise.text.slice(span.start - promise.span.start, span.end - promise.span.start))) return null;
	const found = before(sentences, promise, span);
	if (!found || !WANTING.test(found.text)) return null;
	const [first] = findActors(found.text, 'narrative', setting);
	// "We told him that ...": our own words are no request of theirs.
	if (first !== undefined && first.side !== 'host') return null;
	return { sentence: found.sentence, span: { start: found.sentence.span.start, end: found.sentence.span.start + found.text.length } };
}

/**
 * The promise with which the host answers what we asked, when no frame knew its words: `"We asked her to wait. She would hold the text until May."`
 * → the second sentence. Only what follows the verb of asking in its own sentence, or opens the next.
 */
export function answeringPromise(sentences: readonly Sentence[], ask: Sentence, verbEnd: number): { sentence: Sentence; span: Span } | null {
	if (ask.voice !== 'narrative') return null;
	const next = sentences.find((one) => one.paragraph === ask.paragraph && one.index === ask.index + 1 && one.voice === 'narrative');
	const stretches = [{ sentence: ask, from: verbEnd }, ...(next ? [{ sentence: next, from: 0 }] : [])];
	for (const { sentence, from } of stretches) {
		const [match] = sentence.text.slice(from).matchAll(AGREES);
		if (match === undefined || (sentence === next && match.index > LONG_ENOUGH) || REFUSES.test(match[0])) continue;
		const start = sentence.span.start + from + match.index;
		return { sentence, span: { start, end: start + match[0].length } };
	}
	return null;
}
