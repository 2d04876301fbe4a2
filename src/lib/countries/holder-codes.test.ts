import { expect, test } from 'vitest';
import { holderName } from './countries.ts';
import { HOLDER_NAMES, holderCode } from './holder-codes.ts';

test.each([
	['JP', 'JP'], ['Japan', 'JP'], [' japan ', 'JP'], ['the United Kingdom', 'GB'], ['NGO:JP', 'NGO:JP'], ['NGOs in Japan', 'NGO:JP'],
	['opposition in the United Kingdom', 'OPP:GB'], ['ICRC', 'ICRC'], ['Atlantis', null], ['', null], ['NGOs in Atlantis', null], ['NGO:XX', null]
])('%j is %s', (text, code) => {
	expect(holderCode(text)).toBe(code);
});

test('every name that is offered is read back, and so is every holder as it is shown', () => {
	expect(HOLDER_NAMES.filter((name) => holderCode(name) === null)).toEqual([]);
	expect(['JP', 'NGO:NL', 'OPP:US', 'ICRC'].map((code) => holderCode(holderName(code)))).toEqual(['JP', 'NGO:NL', 'OPP:US', 'ICRC']);
});
