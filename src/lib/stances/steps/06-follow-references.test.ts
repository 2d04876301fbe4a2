import { expect, test } from 'vitest';
import { passageOf } from './test-passage.ts';

/** The readings of the last sentence. */
const lastOf = (text: string): string[] => passageOf(text).analysis.sentences.at(-1)!.drafts.map(({ holder, proposition, stance }) => `${holder} ${proposition} ${stance}`);

test.each<[text: string, ...drafts: string[]]>([
	['Portugal supports a moratorium. Spain does not.', 'ES moratorium opposes'], ['Portugal supports a moratorium. Spain does too.', 'ES moratorium supports'], ['Portugal supports the CCW. So does Spain.', 'ES ccw-venue supports'],
	['Portugal will not sign the treaty. Nor will Spain.', 'ES ccm-signature opposes'], ['Portugal did not sign the treaty. Neither did Spain.', 'ES ccm-signature opposes'],
	['Portugal opposes a total ban. Spain disagreed.', 'ES total-ban supports'], ['Portugal opposes a total ban. Spain agreed.', 'ES total-ban opposes'], ['Portugal opposes a total ban. Spain took the same view.', 'ES total-ban opposes'],
	['Portugal supports a moratorium. Spain rejects it.', 'ES moratorium opposes'], ['Portugal supports a moratorium. Spain does not oppose the proposal.', 'ES moratorium conditional'],
	['Asked about a moratorium, the Director declined to comment.', 'PT moratorium declined'],
	// More words bring a predicate of their own, and a condition says nothing.
	['Portugal supports a moratorium. Spain will host the next football cup in Madrid and Barcelona in the summer of next year.'], ['Portugal supports a moratorium. Lisbon would wait if Spain did.'],
	// Nothing was said that could be taken up.
	['Portugal is far away. Spain does not.']
])('%s', (text, ...drafts) => {
	expect(lastOf(text)).toEqual(drafts);
});
