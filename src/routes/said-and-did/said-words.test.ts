import { expect, test } from 'vitest';
import { readSaidParams } from './said-params.ts';
import { saidHeadline } from './said-words.ts';

test.for<[string, number, string]>([
	['', 7, 'Seven states supported the CCW as the forum and signed the Convention'],
	['said=against', 1, 'One state opposed the CCW as the forum and signed the Convention'],
	['did=not-signed', 0, 'No states supported the CCW as the forum and had not signed the Convention by 31 May 2008'],
	['said=for&did=signed', 14, '14 states supported the CCW as the forum and signed the Convention']
])('%s, of %i', ([query, count, expected]) => {
	expect(saidHeadline(readSaidParams(new URL(`http://here/said-and-did?${query}`)), count, 'the CCW as the forum', '2008-05-31')).toBe(expected);
});
