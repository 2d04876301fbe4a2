import { expect, test } from 'vitest';
import fc from 'fast-check';
import { markText, type Mark } from './marked-text.ts';

const mark = (id: string, start: number, end: number): Mark => ({ id, span: { start, end } });
const shown = (text: string, marks: Mark[]): string => markText(text, marks).map((piece) => `${piece.text}[${piece.ids.join()}]`).join('|');

test.each([
	['nothing marked', 'ban all use', [], 'ban all use[]'],
	['a word', 'ban all use', [mark('a', 4, 7)], 'ban []|all[a]| use[]'],
	['overlapping', 'ban all use', [mark('a', 0, 7), mark('b', 4, 11)], 'ban [a]|all[a,b]| use[b]'],
	['nested', 'ban all use', [mark('a', 0, 11), mark('b', 4, 7)], 'ban [a]|all[a,b]| use[a]'],
	['the same twice', 'ban', [mark('a', 0, 3), mark('b', 0, 3)], 'ban[a,b]'],
	['beyond the end', 'ban', [mark('a', 2, 9)], 'ba[]|n[a]'],
	['empty', 'ban', [mark('a', 1, 1)], 'b[]|an[]'],
	['no text', '', [mark('a', 0, 1)], '']
])('%s', (_name, text, marks, expected) => {
	expect(shown(text, marks)).toBe(expected);
});

test('the pieces are the text, whatever the marks', () => {
	const anyMark = fc.tuple(fc.nat(40), fc.nat(40)).map(([start, end]) => mark(`${start}-${end}`, start, end));
	fc.assert(
		fc.property(fc.string({ maxLength: 30 }), fc.array(anyMark, { maxLength: 6 }), (text, marks) => {
			expect(markText(text, marks).map((piece) => piece.text).join('')).toBe(text);
		})
	);
});
