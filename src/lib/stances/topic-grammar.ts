import { compileGrammar, type Grammar, type Rule } from '#lib/language/grammar.ts';
import type { Phrases, Topic } from '#lib/topics/topic.ts';
import { FIGURES_OF_SPEECH } from './lexicon/figures-of-speech.ts';
import { LEXICON } from './lexicon/lexicon.ts';

/** What a phrase list says about its proposition. */
export type PhraseField = Exclude<keyof Phrases, 'era'> | 'anchors';

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
	/** Figures of speech, and what the topic says is about another thing. */
	readonly elsewhere: Grammar;
	readonly gate: (text: string) => boolean;
}

function rulesOf(proposition: string, { era, ...fields }: Phrases, anchors: readonly string[]): NucleusRule[] {
	const rule = (field: PhraseField, patterns: readonly string[], from: string | null, until: string | null): NucleusRule => ({ id: `${proposition}.${field}`, proposition, field, patterns, from, until });
	const always = Object.entries(fields).map(([field, patterns]) => rule(field as PhraseField, patterns as readonly string[], null, null));
	if (anchors.length > 0) always.push(rule('anchors', anchors, null, null));
	return era ? [...always, rule('objects', era.objects, era.from, era.until), rule('affirmed', era.affirmed, era.from, era.until)] : always;
}

/** Classes that the program finds itself. */
export const EXTERNAL_CLASSES = ['us', 'state', 'holder'] as const;

/** Each line a word or run of words, or several joined by " + " that must all occur. One scan finds which words of the joined lines a text holds. */
function compileGate(lines: readonly string[]): (text: string) => boolean {
	const any = new RegExp(lines.filter((line) => !line.includes(' + ')).map(toSource).join('|'), 'i');
	const joint = lines.filter((line) => line.includes(' + ')).map((line) => line.split(' + '));
	const words = [...new Set(joint.flat())];
	if (words.length === 0) return (text) => any.test(text);
	const each = new RegExp(words.map(toSource).join('|'), 'gi');
	return (text) => {
		if (any.test(text)) return true;
		const found = new Set<string>();
		for (const [word] of text.matchAll(each)) {
			const folded = word.toLowerCase().replace(/\s+/g, ' ');
			if (found.has(folded)) continue;
			found.add(folded);
			if (joint.some((parts) => parts.every((part) => found.has(part)))) return true;
		}
		return false;
	};
}

const toSource = (words: string): string => words.replace(/[^a-z ]/gi, '\\$&').replaceAll(' ', '\\s+');

const compiled = new WeakMap<Topic, CompiledTopic>();

/** A topic's patterns, compiled once. Throws `PatternError` on a pattern that cannot be read. */
export function grammarOf(topic: Topic): CompiledTopic {
	const known = compiled.get(topic);
	if (known) return known;
	const nuclei = Object.entries(topic.phrases).flatMap(([proposition, phrases]) => rulesOf(proposition, phrases, topic.anchors[proposition] ?? []));
	const built: CompiledTopic = {
		nuclei,
		grammar: compileGrammar(nuclei, topic.classes, EXTERNAL_CLASSES),
		signs: compileGrammar([{ id: 'sign', patterns: topic.signs }], topic.classes, EXTERNAL_CLASSES),
		weakSigns: compileGrammar([{ id: 'sign', patterns: topic.weakSigns }], topic.classes, EXTERNAL_CLASSES),
		elsewhere: compileGrammar([{ id: 'elsewhere', patterns: [...FIGURES_OF_SPEECH, ...(topic.elsewhere ?? [])] }], topic.classes, EXTERNAL_CLASSES),
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
