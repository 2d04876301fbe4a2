import { expect, test } from 'vitest';
import { stemOf } from './stem.ts';

test.each<[base: string, forms: string[]]>([
	['support', ['supports', 'supported', 'supporting']],
	['oppose', ['opposes', 'opposed', 'opposing']],
	['study', ['studies', 'studied', 'studying']],
	['ban', ['bans', 'banned', 'banning']],
	['agree', ['agrees', 'agreed', 'agreeing']],
	['be', ['is', 'are', 'was', 'were', 'been']],
	['withdraw', ['withdrew', 'withdrawn', 'withdrawing', 'withdraws']],
	['use', ['uses', 'used', 'using']],
	['policy', ['policies']],
	['possess', ['possesses', 'possessed', 'possessing']]
])('%s and its forms share a stem', (base, forms) => {
	for (const form of forms) expect(stemOf(form)).toEqual({ stem: stemOf(base).stem, inflected: true });
});

test.each(['willing', 'united', 'unless', 'during', 'us'])('%s is no form of another word', (word) => {
	expect(stemOf(word)).toEqual({ stem: word, inflected: false });
});
