import { expect, test } from 'vitest';
import type { Draft } from './05-attribute-holders.ts';
import { quoteOf } from './07-quote-evidence.ts';
import { mergeDrafts } from './08-merge-records.ts';
import { confidenceOf, trustworthy } from './09-rate-confidence.ts';
import { passageOf } from './test-passage.ts';

test.each([
	['Portugal finds a ban ""premature"" now.', 'premature', '""premature""'],
	['Portugal supports the Convention on Certain Conventional Weapons (CCW) here.', 'the Convention on Certain Conventional Weapons', 'the Convention on Certain Conventional Weapons (CCW)'],
	['Portugal opposes a ban, and Spain too.', 'a ban', 'a ban']
])('the quote of %s', (text, words, quote) => {
	const { passage } = passageOf(text).analysis;
	const from = passage.text.indexOf(words);
	const start = passage.tokens.findIndex((token) => token.start >= from);
	const end = passage.tokens.findLastIndex((token) => token.end <= from + words.length) + 1;
	const found = quoteOf(passage, start, end);
	expect(found.quote).toBe(quote);
	expect(passage.text.slice(found.span.start, found.span.end)).toBe(quote);
});

const draftOf = (change: Partial<Draft>): Draft => ({ holder: 'PT', proposition: 'total-ban', stance: 'opposes', basis: 'stated', certainty: 'certain', speaker: null, firstHand: false, via: 'name', start: 0, end: 2, rules: [], features: [], ...change });

test.each<[what: string, drafts: Draft[], trust: Record<string, number>, kept: string[]]>([
	['the better trusted', [draftOf({ stance: 'supports' }), draftOf({ start: 5 })], { supports: 0.9, opposes: 0.5 }, ['supports 0']],
	['between equals the later', [draftOf({ stance: 'supports' }), draftOf({ start: 5 })], { supports: 0.6, opposes: 0.55 }, ['opposes 5']],
	['both where holder or proposition differ', [draftOf({ start: 5 }), draftOf({ holder: 'ES' })], { opposes: 0.5 }, ['opposes 0', 'opposes 5']]
])('of two readings %s is kept', (_, drafts, trust, kept) => {
	expect(mergeDrafts(drafts, ({ stance }) => trust[stance] ?? 0).map(({ stance, start }) => `${stance} ${start}`)).toEqual(kept);
});

test('confidence is the measured chance, features never measured count nothing, and what is under the threshold is dropped', () => {
	const measured = { threshold: 0.5, bias: 0, weights: { good: 2, bad: -2 } };
	expect(confidenceOf({ features: [] }, measured)).toBe(0.5);
	expect(confidenceOf({ features: ['good', 'unheard of'] }, measured)).toBe(0.881);
	expect(trustworthy([draftOf({ features: ['good'] }), draftOf({ features: ['bad'] })], measured)).toHaveLength(1);
});
