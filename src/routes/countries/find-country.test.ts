import { expect, test } from 'vitest';
import { findCountries } from './find-country.ts';

test.each([
	['Finland', ['FI']], [' finland ', ['FI']], ['Niger', ['NE']], ['niger', ['NE']], ['FI', ['FI']], ['AFG', ['AF']], ['kabul', ['AF']], ['Finnish', ['FI']],
	['afgh', ['AF']], ['cote d', ['CI']], ['new z', ['NZ']], ['zealand', ['NZ']], ['', []], ['Atlantis', []], ['(.*', []]
])('“%s” finds %j', (typed, codes) => {
	expect(findCountries(typed).map(({ iso2 }) => iso2)).toEqual(codes);
});

test('what several begin with finds them all', () => {
	expect(findCountries('united').map(({ iso2 }) => iso2)).toEqual(expect.arrayContaining(['GB', 'US', 'AE']));
});
