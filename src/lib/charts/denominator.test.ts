import { expect, test } from 'vitest';
import { denominatorWords, noViewWords } from './denominator.ts';

test.for([
	[0, 'no cable mentions the subject', 'no evidence'], [1, 'one cable mentions the subject, but gives no view', 'no view in 1 cable'],
	[3, '3 cables mention the subject, none gives a view', 'no view in 3 cables'], [1200, '1,200 cables mention the subject, none gives a view', 'no view in 1,200 cables']
] as const)('of %i cables: %s', ([cables, said, short]) => {
	expect([denominatorWords(cables), noViewWords(cables)]).toEqual([said, short]);
});

test('the cables may be told apart', () => {
	expect(denominatorWords(2, 'from or about Finland')).toBe('2 cables from or about Finland mention the subject, none gives a view');
});
