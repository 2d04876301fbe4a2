import { expect, test } from 'vitest';
import { passageOf } from './test-passage.ts';

const draftsOf = (text: string): string[] => passageOf(text).analysis.drafts.map(({ holder, proposition, stance, certainty }) => `${holder} ${proposition} ${stance}${certainty === 'certain' ? '' : ` ${certainty}`}`);

test.each<[text: string, ...drafts: string[]]>([
	['Portugal opposes a total ban.', 'PT total-ban opposes'],
	// Negation turns round, weakens what is turned round, and is counted once.
	['Portugal does not support a moratorium.', 'PT moratorium opposes'], ['Portugal would not oppose a moratorium.', 'PT moratorium conditional'], ['No Portuguese official supports a total ban.', 'PT total-ban opposes'],
	['Neither Portugal nor Spain supports a moratorium.', 'PT moratorium opposes', 'ES moratorium opposes'], ['Portugal sees no need for a moratorium.', 'PT moratorium opposes'], ['Portugal wants to avoid a total ban.', 'PT total-ban opposes'],
	// The first verb of a coordination does not govern the second's object.
	['Portugal would oppose a total ban and support a moratorium.', 'PT total-ban opposes', 'PT moratorium supports'],
	// Hedges.
	['Portugal may support a moratorium.', 'PT moratorium conditional possible'], ['Portugal is likely to support a moratorium.', 'PT moratorium supports probable'],
	// A condition holds the stance back and says nothing of whom it names.
	['Portugal would support a moratorium if Spain did.', 'PT moratorium conditional'],
	// Open, evaded, only asked.
	['Portugal has not decided whether to sign the treaty.', 'PT ccm-signature undecided'], ['Portugal would not say whether it would attend the Dublin conference.', 'PT oslo-participation declined'], ['Poloff asked whether Portugal would accept a moratorium.'],
	// Judged after it is named.
	['A moratorium would be acceptable, the Director said.', 'PT moratorium supports'],
	// Only spoken of, or wanted without a side.
	['Portugal raised a moratorium.'], ['Portugal has a moratorium in mind.']
])('%s', (text, ...drafts) => {
	expect(draftsOf(text)).toEqual(drafts);
});
