import { expect, test } from 'vitest';
import { readPlaceParams } from './place-params.ts';

test.each([
	['', { asOf: null, collection: [] }],
	['asOf=2008-05-31&collection=mine,sample&collection=mine', { asOf: '2008-05-31', collection: ['mine', 'sample'] }],
	['asOf=&collection=', { asOf: null, collection: [] }]
])('%s', (query, state) => {
	expect(readPlaceParams(new URL(`http://here/posts?${query}`))).toEqual(state);
});
