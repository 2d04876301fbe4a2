import { expect, test } from 'vitest';
import { compileGrammar, Matcher } from './grammar.ts';
import { parsePattern, PatternError } from './pattern.ts';
import { tokenize } from './tokens.ts';

const CLASSES = { weapon: ['cluster munition', 'the? =weapons'], body: ['the? (commission | council)'] };

/** The first match of a pattern in a text, as text; null when there is none. */
function find(pattern: string, text: string): string | null {
	const tokens = tokenize(text);
	const [match] = new Matcher(compileGrammar([{ id: 'x', patterns: [pattern] }], CLASSES), tokens, tokens.length, () => []).matches(0);
	return match ? text.slice(tokens[match.start]!.start, tokens[match.end - 1]!.end) : null;
}

test.each<[pattern: string, text: string, found: string | null]>([
	['support', 'it supported us', 'supported'],
	['concerned', 'it concerns us', null],
	['=talks', 'he talked', null],
	['^CM', 'the cm', null],
	['keep/hold <weapon>', 'they held the weapons', 'held the weapons'],
	['(rule out | oppose) a? ban', 'it ruled out a ban', 'ruled out a ban'],
	['destroy .. <weapon>', 'will destroy all of its cluster munitions', 'destroy all of its cluster munitions'],
	['destroy .. <weapon>', 'will destroy bridges, cluster munitions', null],
	['attend !<body>', 'will attend the council', null],
	['attend !<body>', 'will attend the fair', 'attend'],
	['not (yet)? decided', 'has not decided', 'not decided']
])('%s in %j', (pattern, text, found) => {
	expect(find(pattern, text)).toBe(found);
});

test.each(['(a | b', 'a )', '<Bad Name>', 'self-destruct', '( | a)', '(argue/press/hold out) for', 'resist (fig/leaf of)'])('%s is refused', (pattern) => {
	expect(() => parsePattern(pattern)).toThrow(PatternError);
});

test.each(['(argue/press | hold out) for', '(in/within the forum)? talks', '(look/looks) (favorably/kindly)', 'warm/warming to/toward'])('%s is read', (pattern) => {
	expect(parsePattern(pattern)).not.toEqual([]);
});

test('a list of words with a run in it says how it is written', () => {
	expect(() => parsePattern('(argue/press/hold out) for')).toThrow('"(argue/press/hold out)" has one choice only, since a blank ends a list of words; part the choices with " | "');
});

test('a class that nobody defines is refused', () => {
	expect(() => compileGrammar([{ id: 'x', patterns: ['<nothing>'] }], {})).toThrow('no class is called <nothing>');
});
