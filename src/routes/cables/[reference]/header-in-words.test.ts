import { expect, it } from 'vitest';
import { stationInWords, tagInWords } from './header-in-words.ts';

it.each([['JA', 'Japan'], ['AU', 'Austria'], ['SW', 'Sweden'], ['CH', 'China'], ['QQQQ', null]])('TAGS %s means %s', (tag, means) => {
	expect(tagInWords(tag)).toEqual({ tag, means });
});

it.each([['PARM'], ['MOPS'], ['NATO']])('TAGS %s has a meaning', (tag) => {
	expect(tagInWords(tag).means).toEqual(expect.stringMatching(/\w{4}/));
});

it.each([
	['AMEMBASSY TOKYO', 'RUEHKO', { name: 'TOKYO', displayName: 'Embassy Tokyo', country: 'Japan' }],
	['SECSTATE WASHDC', null, expect.objectContaining({ name: 'STATE', country: 'United States' })],
	['CIA WASHDC', 'RUEAIIA', null]
])('%s is resolved', (name, routingIndicator, post) => {
	expect(stationInWords({ role: 'to', name, precedence: null, routingIndicator })).toEqual({ role: 'to', name, precedence: null, post });
});
