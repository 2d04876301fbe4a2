import { expect, test } from 'vitest';
import fc from 'fast-check';
import { asDisplayed } from './doubled-quotes.ts';

test.each([
	['said ""never again"" twice', 'said “never again” twice'],
	['""Never,"" he said (""nor now"").', '“Never,” he said (“nor now”).'],
	['a "single" pair', 'a "single" pair'],
	['ends open ""', 'ends open ”'],
	['""', '”'],
	['', '']
])('%j is shown as %j', (text, shown) => {
	expect(asDisplayed(text)).toBe(shown);
});

test('pieces, put together, are the whole, wherever it is cut', () => {
	const anyText = fc.string({ unit: fc.constantFrom('"', '""', 'a', ' '), maxLength: 20 });
	fc.assert(
		fc.property(anyText, fc.nat(20), (text, cut) => {
			const at = Math.min(cut, text.length);
			expect(asDisplayed(text, 0, at) + asDisplayed(text, at)).toBe(asDisplayed(text));
		})
	);
});
