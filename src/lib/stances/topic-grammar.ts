import { compileGrammar, type Grammar, type Rule } from '#lib/language/grammar.ts';
import type { Phrases, Topic } from '#lib/topics/topic.ts';
import { LEXICON } from './lexicon/lexicon.ts';

/** What a phrase list says about its proposition. */
export type PhraseField = Exclude<keyof Phrases, 'era'>;

export interface NucleusRule extends Rule {
	readonly proposition: string;
	readonly field: PhraseField;
	/** Months `[from, until)` of the cables for which it stands. */
	readonly from: string | null;
	readonly until: string | null;
}

export interface CompiledTopic {
	readonly nuclei: readonly NucleusRule[];
	readonly grammar: Grammar;
	/** Finds the words that show that a paragraph is on the topic. */
	readonly signs: Grammar;
	readonly weakSigns: Grammar;
	readonly gate: (text: string) => boolean;
}

function rulesOf(proposition: string, { era, ...fields }: Phrases): NucleusRule[] {
	const rule = (field: PhraseField, patterns: readonly string[], from: string | null, until: string | null): NucleusRule => ({ id: `${proposition}.${field}`, proposition, field, patterns, from, until });
	const always = Object.entries(fields).map(([field, patterns]) => rule(field as PhraseField, patterns as readonly string[], null, null));
	return era ? [...always, rule('objects', era.objects, era.from, era.until), rule('affirmed', era.affirmed, era.from, era.until)] : always;
}

/** Classes that the program finds itself. */
export const EXTERNAL_CLASSES = ['us', 'state', 'holder'] as const;

/** Each line a word or run of words, or several joined by " + " that must all occur. */
function compileGate(lines: readonly string[]): (text: string) => boolean {
	const single = lines.filter((line) => !line.includes(' + ')).map(toSource);
	const joint = lines.filter((line) => line.includes(' + ')).map((line) => line.split(' + ').map((word) => new RegExp(toSource(word), 'i')));
	const any = new RegExp(single.join('|'), 'i');
	return (text) => any.test(text) || joint.some((words) => words.every((word) => word.test(text)));
}

const toSource = (words: string): string => words.replace(/[^a-z ]/gi, '\\$&').replaceAll(' ', '\\s+');

const compiled = new WeakMap<Topic, CompiledTopic>();

/** A topic's patterns, compiled once. Throws `PatternError` on a pattern that cannot be read. */
export function grammarOf(topic: Topic): CompiledTopic {
	const known = compiled.get(topic);
	if (known) return known;
	const nuclei = Object.entries(topic.phrases).flatMap(([proposition, phrases]) => rulesOf(proposition, phrases));
	const built: CompiledTopic = {
		nuclei,
		grammar: compileGrammar(nuclei, topic.classes, EXTERNAL_CLASSES),
		signs: compileGrammar([{ id: 'sign', patterns: topic.signs }], topic.classes, EXTERNAL_CLASSES),
		weakSigns: compileGrammar([{ id: 'sign', patterns: topic.weakSigns }], topic.classes, EXTERNAL_CLASSES),
		gate: compileGate(topic.gate)
	};
	compiled.set(topic, built);
	return built;
}

let lexicon: Grammar | null = null;

/** The stance lexicon, compiled once. Rule numbers are positions in `LEXICON`. */
export function lexiconGrammar(): Grammar {
	lexicon ??= compileGrammar(LEXICON, {}, EXTERNAL_CLASSES);
	return lexicon;
}
