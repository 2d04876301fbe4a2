import { expect, test } from 'vitest';
import { quoteOn } from '#lib/positions/fixtures.ts';
import { modelOf } from '#lib/charts/fixtures.ts';
import { pack, unpack } from './packed.ts';

test('a view comes back as it was, and a record that two of its parts share is still one', () => {
	const model = modelOf([quoteOn('2007-01-31', 'opposes'), quoteOn('2008-06-03', 'supports', { speaker: null })]);
	const back = unpack(pack(model));
	expect(back).toEqual(model);
	expect(back.lanes[0]?.runs[0]?.position.quotes[0]).toBe(back.lanes[0]?.evidence[0]);
});
