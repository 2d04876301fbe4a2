import { expect, test } from 'vitest';
import { placeQuery } from './place-query.ts';

test.each([
	['http://here/map?proposition=total-ban', ''],
	['http://here/map?proposition=total-ban&asOf=2008-05-31&collection=mine', '?asOf=2008-05-31&collection=mine'],
	['http://here/map?asOf=', '']
])('%s keeps “%s”', (url, expected) => {
	expect(placeQuery(new URL(url))).toBe(expected);
});
