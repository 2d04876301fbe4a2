import { expect, test } from 'vitest';
import { CLUSTER_MUNITIONS } from '#lib/topics/cluster-munitions/topic.ts';
import { isAboutByWords } from './aboutness.ts';

test.each([
	['the Dublin draft, the CCW and a ban', 'Khuzwayo said the Dublin draft was nearly right, that the CCW was a sanatorium, and that a ban on these munitions should spare no stocks.', true],
	['the Oslo accords', 'The Oslo treaty remained the basis for talks between the two sides, the Prime Minister said after the signature.', false],
	['the other process of Oslo', 'The Oslo process, the protocol on settlements and the ban on weapons in Gaza occupied the Palestinian negotiators; the treaty was never signed.', false],
	['landmines', 'Demining of the border continues under the Ottawa convention; victims receive aid.', false],
	['a nuclear mandate', 'The protocol, the mandate of the conference in Geneva and the disarmament treaty were discussed.', false]
])('%s', (_, text, expected) => {
	expect(isAboutByWords(text, CLUSTER_MUNITIONS)).toBe(expected);
});

test('a long text needs more', () => {
	const text = 'The Dublin draft, the CCW, the ban, the munitions and the stocks. ';
	expect(isAboutByWords(text, CLUSTER_MUNITIONS)).toBe(true);
	expect(isAboutByWords(text.padEnd(60_000, 'the budget of the province was raised again '), CLUSTER_MUNITIONS)).toBe(false);
});
