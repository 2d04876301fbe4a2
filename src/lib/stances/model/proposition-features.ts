import { normalised, type Features } from './linear.ts';
import type { SentenceView } from './sentence-view.ts';
import { wordClasses } from './word-classes.ts';

/**
 * What tells which propositions a sentence bears on: its words, pairs of words, word classes, the rules' phrases, and a little of the sentences around.
 * Names: `u:` word, `b:` pair, `k:`/`m:`/`f:` word class, `x:` beginning of a word, `n:` rule phrase, `d:` rule record, `q:` cue, `p:` word before, `v:` voice.
 */
export function propositionFeatures(view: SentenceView): Features {
	const features = new Map<string, number>();
	const { seen, analysis, previous, reading } = view;
	for (const { key, unigram, bigram, word } of seen) {
		features.set(unigram, 1);
		if (bigram) features.set(bigram, 1);
		if (!word) continue;
		if (key.startsWith('<')) features.set(`u:${word}`, 1);
		if (word.length > 6) features.set(`x:${word.slice(0, 5)}`, 0.7);
		const classes = wordClasses(word);
		if (!classes) continue;
		features.set(classes.coarse, 0.7);
		features.set(classes.middle, 0.7);
		features.set(classes.fine, 0.7);
	}
	for (const { rule } of analysis.nuclei) {
		features.set(`n:${rule.id}`, 1.5);
		features.set(`n:${rule.proposition}`, 1.5);
	}
	for (const draft of analysis.drafts) features.set(`d:${draft.proposition}`, 1.5);
	reading.topic.propositions.forEach(({ id }, p) => {
		if ((view.cues >> p) & 1) features.set(`q:${id}`, 1);
	});
	features.set(`v:${analysis.sentence.voice}`, 1);
	if (previous) {
		for (const { key } of previous.seen) features.set(`p:${key}`, 0.3);
		for (const { rule } of previous.analysis.nuclei) features.set(`pn:${rule.proposition}`, 0.7);
	}
	for (const id of view.next) features.set(`nn:${id}`, 0.7);
	return normalised(features, 2);
}
