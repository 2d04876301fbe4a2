import { expect, test } from 'vitest';
import { CLUSTER_MUNITIONS } from '#lib/topics/cluster-munitions/topic.ts';
import { movePhrase, stanceSentence, STANCE_VERB } from './stance-words.ts';

test.each([
	['Japan', 'supports', 'Japan supports the CCW as the forum'],
	['NGOs in Japan', 'supports', 'NGOs in Japan support the CCW as the forum'],
	['NGOs in Japan', 'undecided', 'NGOs in Japan are undecided on the CCW as the forum'],
	['the Netherlands', 'reserved', 'the Netherlands has reservations about the CCW as the forum'],
	['the opposition in Japan', 'declined', 'the opposition in Japan declines to give a view on the CCW as the forum']
] as const)('%s, %s', (holder, value, sentence) => {
	expect(stanceSentence(holder, value, 'the CCW as the forum')).toBe(sentence);
});

test('a move agrees in number too', () => {
	expect(movePhrase('opposes', 'supports', 'the Oslo process', 'NGOs in Japan')).toBe('move from opposition to support on the Oslo process');
	expect(movePhrase('opposes', 'supports', 'the Oslo process', 'Japan')).toBe('moves from opposition to support on the Oslo process');
});

// Read alone, under a chart or in a footnote, a sentence must say what it is about.
test.each(CLUSTER_MUNITIONS.propositions.map(({ id, object }) => [id, object]))('%s makes a sentence with every verb: “%s”', (_id, object) => {
	for (const value of Object.keys(STANCE_VERB) as (keyof typeof STANCE_VERB)[]) {
		const sentence = stanceSentence('Japan', value, object);
		expect(sentence).not.toMatch(/\b(?:their|them|they|this|these|those)\b/);
		expect(sentence).not.toMatch(/["']|\s{2}|[.;]$/);
		expect(object).toMatch(/\b(?:cluster munitions?|CCW|Oslo|Convention|treaty|ban|victims|U\.S\.)/i);
	}
});
