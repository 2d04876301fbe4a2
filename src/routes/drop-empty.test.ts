import { expect, test } from 'vitest';
import { dropEmpty } from './drop-empty.ts';

test.each([
	['proposition=ccw-venue&holder=&collection=', 'proposition=ccw-venue', true],
	['countries=JP&countries=&countries=FI', 'countries=JP&countries=FI', true],
	['/accept&cable=07TOKYO1', 'cable=07TOKYO1', true],
	['collection=', '', true],
	['q=a+b', 'q=a+b', false]
])('%s is %s', (given, expected, had) => {
	const params = new URLSearchParams(given);
	expect(dropEmpty(params)).toBe(had);
	expect(params.toString()).toBe(expected);
	const form = new FormData();
	for (const [name, value] of new URLSearchParams(given)) form.append(name, value);
	dropEmpty(form);
	expect(new URLSearchParams(form as unknown as URLSearchParams).toString()).toBe(expected);
});
