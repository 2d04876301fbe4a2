import { expect, test } from 'vitest';
import { passageOf } from './test-passage.ts';

const draftsOf = (text: string, from = 'LISBON'): string[] => passageOf(text, { from, subject: 'CLUSTER MUNITIONS' }).analysis.drafts.map(({ holder, basis, via, firstHand, speaker }) => `${holder} ${basis} ${via}${firstHand ? ' first-hand' : ''}${speaker?.of ? `, told by ${speaker.of}` : ''}`);

test.each<[text: string, ...drafts: string[]]>([
	['Portugal opposes a total ban.', 'PT stated name'],
	['The Director said that Portugal opposes a total ban.', 'PT stated name first-hand, told by PT'],
	// What an official says of another state is that state's, as reported.
	['The Director said that Spain opposes a total ban.', 'ES reported name, told by PT'],
	// A thing as subject: whoever tells it, or spoke before.
	['The Director argued that a total ban would be premature.', 'PT stated source first-hand, told by PT'],
	// The post's own judgement.
	['Comment: We believe that Portugal opposes a total ban. End comment.', 'PT assessed name'],
	// The sender's own words.
	['We oppose a total ban.', 'US stated own'],
	['Many Allies oppose a total ban.']
])('%s', (text, ...drafts) => {
	expect([...new Set(draftsOf(text))]).toEqual(drafts);
});

test('Washington speaks for itself', () => {
	expect(draftsOf('A total ban would be premature.', 'STATE').every((draft) => draft.startsWith('US stated own first-hand'))).toBe(true);
});
