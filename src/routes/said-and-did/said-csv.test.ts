import { expect, test } from 'vitest';
import { quoteOn } from '#lib/positions/fixtures.ts';
import { saidCsv } from './said-csv.ts';
import { readSaidParams, saidHref } from './said-params.ts';

test('a line for each state: ISO dates, no formula, the words’ own address', () => {
	const telling = quoteOn('2007-01-31', 'supports', { quote: '=1+1' });
	const day = { asOf: '2008-05-31' } as Parameters<typeof saidCsv>[0]['day'];
	const proposition = { id: 'ccw-venue', name: 'CCW as the forum', object: 'the CCW as the forum', statement: 'The CCW is the right forum.' };
	const text = saidCsv({ rows: [{ holder: 'JP', name: 'Japan', telling, says: '', count: 2, signature: null, isAfter: false }], proposition, day, instrument: 'Convention on Cluster Munitions' }, 'http://here');
	const [head, line] = text.split('\r\n');
	expect(head).toMatch(/^\uFEFFholder,/);
	expect(line).toMatch(/^JP,Japan,ccw-venue,2008-05-31,supports,2007-01-31,/);
	expect(line).toContain("'=1+1");
	expect(line).toContain(`http://here/cables/${telling.cable}?stance=`);
});

test.for(['/said-and-did', '/said-and-did?proposition=total-ban&said=against&did=not-signed&asOf=2008-05-31'])('the address of %s is itself', (address) => {
	expect(saidHref(readSaidParams(new URL(address, 'http://here')))).toBe(address);
});
