import { expect, test } from 'vitest';
import { readCompareParams } from './compare-params.ts';
import { compareHref, DEFAULT_STATE } from './compare-state.ts';

const read = (query: string): ReturnType<typeof readCompareParams> => readCompareParams(new URL(`http://here/compare?${query}`));

test('an empty address is the default, and the default an empty address', () => {
	expect(read('')).toEqual(DEFAULT_STATE);
	expect(compareHref(DEFAULT_STATE)).toBe('/compare');
});

test.each([
	'/compare?countries=JP,DE&asOf=2008-05-31',
	'/compare?view=dates&countries=JP&against=2007-02-23&asOf=2008-12-04',
	'/compare?view=others&countries=FI,NGO:JP&differences=1&collection=mine',
	'/compare?proposition=ccw-venue&countries=JP'
])('%s comes back as it was', (address) => {
	expect(compareHref(read(address.split('?')[1] ?? ''))).toBe(address);
});

test('a form\'s pairs are a list; dates in the wrong order change places', () => {
	expect(read('countries=JP&countries=DE,JP').countries).toEqual(['JP', 'DE']);
	expect(read('view=dates&against=2008-12-04&asOf=2007-02-23')).toMatchObject({ against: '2007-02-23', asOf: '2008-12-04' });
});
