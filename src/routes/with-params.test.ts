import { expect, test } from 'vitest';
import { withParams } from './with-params.ts';

test.each([
	['/cables', { page: 2 }, '/cables?page=2'],
	['/cables?post=TOKYO&page=3', { page: null }, '/cables?post=TOKYO'],
	['/cables?page=3', { page: '' }, '/cables'],
	['/review?/accept&holder=&cable=07TOKYO1', {}, '/review?cable=07TOKYO1'],
	['/cables?q=a+b', { post: 'SAN JOSE' }, '/cables?q=a+b&post=SAN+JOSE']
])('%s with %o', (from, changes, expected) => {
	expect(withParams(new URL(from, 'http://localhost'), changes)).toBe(expected);
});
