import { expect, test } from 'vitest';
import { readParties, readParty } from './read-parties.ts';

test.each([
	['Tokyo', 'TOKYO'], ['Embassy The Hague', 'THEHAGUE'], ['USNATO', 'USNATO'], ['Japan', 'JP'], ['jp', 'JP'], ['the Department', 'STATE'], ['state', 'STATE'], ['all', 'ALL'],
	['ICRC', 'ICRC'], ['NGO:JP', 'NGO:JP'], ['somebody', null], ['', null]
])('%s → %s', (text, party) => {
	expect(readParty(text)).toBe(party);
});

test('several are divided, each once; an unknown one is named', () => {
	expect(readParties('Tokyo, Embassy Oslo and TOKYO')).toEqual({ ok: true, parties: ['TOKYO', 'OSLO'] });
	expect(readParties('Tokyo; nobody')).toMatchObject({ ok: false, reason: expect.stringContaining('“nobody”') as string });
	expect(readParties(' ')).toEqual({ ok: false, reason: 'Say who is asked.' });
});
