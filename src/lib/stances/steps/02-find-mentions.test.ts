import { expect, test } from 'vitest';
import { passageOf } from './test-passage.ts';

/** The topic's phrases of a paragraph, as `rule: words`. */
function phrasesOf(text: string): string[] {
	const { passage, sentences } = passageOf(text).analysis;
	return sentences.flatMap(({ nuclei }) => nuclei.map(({ rule, start, end }) => `${rule.id}: ${passage.text.slice(passage.tokens[start]!.start, passage.tokens[end - 1]!.end)}`));
}

test.each<[text: string, ...phrases: string[]]>([
	['Portugal opposes a total ban.', 'total-ban.objects: a total ban'],
	// The longest words of a proposition.
	['Portugal believes that the CCW is the best forum.', 'ccw-venue.affirmed: the CCW is the best forum'],
	// A holder as part of the words.
	['Norway,s attempt to circumvent the CCW was discussed.', 'oslo-process.owned: Norway,s attempt to circumvent the CCW', 'ccw-venue.rejected: circumvent the CCW']
])('%s', (text, ...phrases) => {
	expect(phrasesOf(text)).toEqual(phrases);
});

// Words that stand for something else: figures of speech, and other things that are banned, negotiated or exported.
test.each([
	'Portugal will take stock of the talks.', 'The Minister took stock of the year.', 'Portugal has a stock answer to such questions.', 'Portugal puts little stock in promises.', 'Portugal has made good use of the aid.',
	'As a rule, Portugal supports its Allies.', 'Portugal supports a strong anti-vehicle mine protocol.', 'PORTUGAL: SUPPORTIVE OF AN ANTI-VEHICLE MINE PROTOCOL', 'Portugal favors a moratorium on nuclear tests.',
	'Portugal opposes a ban on smoking.', 'Portugal supports a mandate on anti-personnel mines.', 'Portugal ratified the Treaty of Lisbon.', 'Portugal supports a landmine treaty.', 'Portugal has clusters of small firms.',
	// Years of transition of a state, not of a treaty.
	'Portugal expects a transition period after the vote.', 'The country needs a short transition period before its new president is sworn in.', 'Lisbon asked for a transition period until it enters the EU.', 'Portugal favors transitional arrangements for the sugar subsidies.',
	// Trade in other things.
	'Portugal opposes the import and sale of tobacco.', 'Portugal wants to end the production of coal.', 'Lisbon backs the transfer of the detainees.', 'Portugal has stopped exporting wine to Angola.', 'Portugal favors cork and timber exports.'
])('no phrase of the topic: %s', (text) => {
	expect(phrasesOf(text)).toEqual([]);
});

test.each([
	['Portugal supports a ban on landmines and cluster munitions.', 'total-ban'], ['Portugal has stocks of cluster munitions.', 'possession'], ['Portugal prohibits the use of cluster munitions.', 'total-ban'],
	['Portugal wants a transition period of six years before the treaty binds.', 'transition-period'], ['Portugal favors a transition period for its artillery.', 'transition-period'], ['The army needs a transition period until new rockets arrive.', 'transition-period'],
	['Portugal opposes the export of steel cluster munitions.', 'production-transfer'], ['Portugal stopped the sale of such weapons.', 'production-transfer'], ['Portugal opposes exports.', 'production-transfer']
])('still a phrase of the topic: %s', (text, proposition) => {
	expect(phrasesOf(text).join()).toContain(proposition);
});

test.each<[text: string, effects: string]>([
	['Portugal opposes a total ban.', 'oppose'], ['Portugal does not support a total ban.', 'negate support'], ['Portugal sees no need for a total ban.', 'oppose'], ['Portugal may support a total ban.', 'loosen support'],
	// Verbs with "for" a few words on.
	['Portugal argued forcefully for a total ban.', 'support'], ['Portugal held out alone for a total ban.', 'support'], ['Portugal worked hard for a total ban.', 'support'], ['Portugal agitates quietly for a total ban.', 'support'],
	// Acceptance, and its refusal.
	['Portugal can live with a total ban.', 'carry lean'], ['Portugal will not put up with a total ban.', 'carry stop'], ['Portugal cannot live with a total ban.', 'stop'], ['Portugal could never stomach a total ban.', 'loosen stop'],
	// A verb used as a noun, and the "not" of "whether or not".
	['In the end, a total ban came.', ''], ['Portugal asked whether or not a total ban would come.', 'mute']
])('words of stance: %s', (text, effects) => {
	expect(passageOf(text).analysis.sentences.flatMap(({ operators }) => operators.map(({ entry }) => entry.effect)).join(' ')).toBe(effects);
});
