import { expect, test } from 'vitest';
import { actOn, hearsayOn, quoteOn } from './fixtures.ts';
import { saidAndDid } from './said-and-did.ts';

const forum = { proposition: 'ccw-venue' } as const;
const asked = { side: 'for', instrument: 'Convention on Cluster Munitions', asOf: '2009-12-31' } as const;

test('own words of the side asked for, with the signature; hearsay, refusals and what was rejected are left out', () => {
	const early = quoteOn('2007-01-31', 'supports', forum);
	const late = quoteOn('2009-02-01', 'conditional', forum);
	const american = quoteOn('2007-03-01', 'supports', { ...forum, holder: 'US' });
	const others = [
		quoteOn('2007-05-01', 'opposes', { ...forum, holder: 'NO' }), hearsayOn('2007-05-01', 'supports', { ...forum, holder: 'FI' }),
		quoteOn('2007-05-01', 'declined', { ...forum, holder: 'SE' }), quoteOn('2007-05-01', 'supports', { ...forum, holder: 'PL', review: 'rejected' })
	];
	const signed = actOn('2008-12-03', 'signed');
	expect(saidAndDid([early, late, american, ...others], [signed], asked)).toEqual([
		{ holder: 'JP', words: [late, early], telling: early, signature: signed }, { holder: 'US', words: [american], telling: american, signature: null }
	]);
	expect(saidAndDid(others, [], { ...asked, side: 'against' }).map(({ holder }) => holder)).toEqual(['NO']);
	expect(saidAndDid([late], [signed], asked)[0]?.telling).toBe(late);
});

test('what was not yet done or said by the day does not count, and who left has not signed', () => {
	const words = [quoteOn('2007-01-31', 'supports', forum)];
	expect(saidAndDid(words, [actOn('2008-12-03', 'signed')], { ...asked, asOf: '2008-06-01' })[0]?.signature).toBeNull();
	expect(saidAndDid(words, [actOn('2008-12-03', 'signed'), actOn('2009-06-01', 'withdrew')], asked)[0]?.signature).toBeNull();
	expect(saidAndDid(words, [actOn('2008-12-03', 'signed', { instrument: 'Another treaty' })], asked)[0]?.signature).toBeNull();
	expect(saidAndDid(words, [], { ...asked, asOf: '2007-01-01' })).toEqual([]);
});
