import { isHttpError } from '@sveltejs/kit';
import { expect, test } from 'vitest';
import { aDay, aFlag, aList, aNumber, aText, holderList, oneOf, readParams, someOf } from './read-params.ts';

const SHAPE = {
	asOf: aDay(null), from: aDay(undefined), q: aText(undefined, 5), view: oneOf(['text', 'raw'], 'text'), stance: someOf(['supports', 'opposes']), collection: aList, countries: holderList,
	firm: aFlag, page: aNumber(1, 1)
};
const ABSENT = { asOf: null, from: undefined, q: undefined, view: 'text', stance: [], collection: [], countries: [], firm: false, page: 1 };
const read = (query: string): unknown => readParams(new URL(`http://here/cables?${query}`), SHAPE);
const refusal = (query: string): unknown => {
	try {
		return read(query);
	} catch (refused) {
		return isHttpError(refused) ? [refused.status, refused.body] : refused;
	}
};

test.each([
	['', {}], ['asOf=&q=+&page=', {}], ['utm_source=x', {}],
	['asOf=2008-02-29&from=2007-01-01', { asOf: '2008-02-29', from: '2007-01-01' }],
	['stance=opposes&stance=supports,opposes', { stance: ['supports', 'opposes'] }],
	['countries=jp,DE&countries=JP&collection=mine,,sample', { countries: ['JP', 'DE'], collection: ['mine', 'sample'] }],
	['firm=1&page=12&view=raw&q=Lima', { firm: true, page: 12, view: 'raw', q: 'Lima' }], ['firm=0', {}]
])('?%s is read', (query, values) => {
	expect(read(query)).toEqual({ ...ABSENT, ...values });
});

test.each([
	'asOf=yesterday', 'asOf=2007-02-31', 'asOf=2007-2-3', 'from=1', 'q=longer', 'view=pie', 'stance=supports,shouts', 'firm=yes', 'page=0', 'page=-1', 'page=1e3', 'page=99999999999'
])('?%s is refused', (query) => {
	expect(refusal(query)).toMatchObject([400, { message: expect.stringContaining(query) as string, back: '/cables' }]);
});

test('a refusal says what, where, what to do, and leads to the same page without it', () => {
	expect(refusal('q=Lima&asOf=yesterday&page=2')).toEqual([400, {
		message: 'The address says “asOf=yesterday”, which cannot be read.', hint: '“asOf” is a day such as 2007-03-01. Correct it in the address, or leave it out.', back: '/cables?q=Lima&page=2'
	}]);
});
