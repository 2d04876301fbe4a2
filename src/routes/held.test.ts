import { expect, test } from 'vitest';
import { quoteOn } from '#lib/positions/fixtures.ts';
import { modelOf } from '#lib/charts/fixtures.ts';
import { Held, packed, receive, send, viewAddress } from './held.ts';

const MODEL = modelOf([quoteOn('2007-01-31', 'opposes'), quoteOn('2008-06-03', 'supports', { speaker: null })]);
const AT = '/timeline/view.json?countries=JP';
const unasked = (): never => {
	throw new Error('Nothing was to be fetched.');
};

test('a request for data gets the view as it was, and a record that two of its parts share is still one', async () => {
	const locals = {};
	const back = await receive(send(MODEL, { isDataRequest: true, locals }, AT), unasked, unasked);
	expect(back).toEqual(MODEL);
	expect(back.lanes[0]?.runs[0]?.position.quotes[0]).toBe(back.lanes[0]?.evidence[0]);
	expect(locals).toEqual({});
});

test('a document is drawn from the view itself, and the address is noted that the browser fetches it from', async () => {
	const locals = {};
	expect(await receive(send(MODEL, { isDataRequest: false, locals }, AT), unasked, unasked)).toBe(MODEL);
	expect(locals).toEqual({ held: [AT] });
});

test('the browser fetches what the document came without', async () => {
	const asked: unknown[] = [];
	const fetch = (address: unknown): Promise<Response> => {
		asked.push(address);
		return Promise.resolve(packed(MODEL));
	};
	expect(await receive({ view: new Held<typeof MODEL>() }, fetch, () => AT)).toEqual(MODEL);
	expect(asked).toEqual([AT]);
});

test.each([
	['no server', () => Promise.reject(new TypeError('Failed to fetch'))],
	['a refusal', () => Promise.resolve(new Response('', { status: 500 }))]
])('with %s the page is left as it was drawn', async (_, fetch) => {
	const late = new Promise((resolve) => void setTimeout(resolve, 20, 'still waiting'));
	expect(await Promise.race([receive({ view: new Held() }, fetch, () => AT), late])).toBe('still waiting');
});

test('the view of a page lies under its address', () => {
	expect(viewAddress(new URL('http://localhost/countries/JP?asOf=2008-05-31'))).toBe('/countries/JP/view.json?asOf=2008-05-31');
});
