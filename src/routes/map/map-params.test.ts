import { expect, test } from 'vitest';
import { mapHref, readMapParams } from './map-params.ts';

test.each([
	['', '/map'], ['proposition=oslo-process', '/map'], ['asOf=&proposition=', '/map'],
	['collection=mine&asOf=2008-05-31&proposition=total-ban', '/map?proposition=total-ban&asOf=2008-05-31&collection=mine']
])('“%s” is read and written as %s', (query, href) => {
	expect(mapHref(readMapParams(new URL(`http://here/map?${query}`)))).toBe(href);
});
