import { expect, test } from 'vitest';
import { actOn, hearsayOn, quoteOn } from '#lib/positions/fixtures.ts';
import { workingOf } from '#lib/positions/position-working.ts';
import { workingWords } from './working-words.ts';

const on = '2008-12-31';
const words = (...[evidence, acts]: Parameters<typeof workingOf> extends [infer E, infer A, unknown] ? [E, A] : never): string[] => workingWords(workingOf(evidence, acts, { asOf: on }), on);

test('own words decide, newer hearsay of another sign is named', () => {
	expect(words([quoteOn('2008-01-31', 'reserved'), hearsayOn('2008-03-01', 'supports'), quoteOn('2006-01-01', 'opposes'), quoteOn('2008-02-01', 'declined')], [])).toEqual([
		'In the 18 months to 31 December 2008 1 quote in the holder’s own words and 1 quote of hearsay give a view. 1 older one is left out. 1 refusal to say is no view.',
		'The latest of the holder’s own words not older than 18 months decide: those of 31 January 2008.',
		'“reserved” counts as −1 on the scale from −2 (opposes) to +2 (supports).',
		'Newer hearsay says otherwise and is held down: supports in 08TOKYO0301, 1 March 2008.'
	]);
});

test('an act, hearsay, a lapsed word, contradiction and nothing each have their rule', () => {
	const rule = (...material: Parameters<typeof words>): string | undefined => words(...material)[1];
	expect(rule([], [actOn('2008-12-03', 'signed')])).toMatch(/^A legal act decides .* 3 December 2008/);
	expect(rule([], [actOn('2008-12-03', 'voted-yes')])).toMatch(/^A vote /);
	expect(rule([hearsayOn('2008-03-01', 'supports')], [])).toMatch(/^There are no own words/);
	expect(rule([quoteOn('2007-01-31', 'supports')], [])).toMatch(/^Everything is older/);
	expect(words([], [])).toHaveLength(2);
	expect(words([quoteOn('2008-01-31', 'supports', { cable: '08TOKYO1' }), quoteOn('2008-01-31', 'opposes', { cable: '08OSLO1' })], [])[2]).toMatch(/^The words of that day contradict/);
});
