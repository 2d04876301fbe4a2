import { expect, test } from 'vitest';
import { cableOf } from '#lib/actions/test-cable.ts';
import { CLUSTER_MUNITIONS } from '#lib/topics/cluster-munitions/topic.ts';
import { choosePassages, isOnTopic } from './01-choose-passages.ts';

const TRADE = 'Wine, cork and fish were sold to many friends abroad, and tourists came in good numbers. '.repeat(12);
const read = (paragraphs: readonly string[], given: Parameters<typeof cableOf>[1] = {}) => choosePassages(cableOf(paragraphs, { from: 'LISBON', ...given }), CLUSTER_MUNITIONS);

test.each<[what: string, paragraphs: string[], subject: string, keys: number[]]>([
	['named by its subject, a cable is read whole', ['The weather was fine.', 'Portugal will attend.'], 'PORTUGAL AND CLUSTER MUNITIONS', [0, 1, 2]],
	['of another cable what names the topic, and what follows it directly', [TRADE, 'On cluster munitions, Portugal had no view.', 'The visit was short.', TRADE, TRADE], 'TRADE', [2, 3]],
	['a passing word names nothing', [TRADE, 'The Oslo accords were signed.', TRADE], 'TRADE', []]
])('%s', (_, paragraphs, subject, keys) => {
	expect(read(paragraphs, { subject })?.passages.map(({ paragraph }) => paragraph)).toEqual(keys);
});

test.each([['clusters of firms', false], ['CLUSTER\nMUNITIONS', true], ['the Oslo accords', true], ['a ban on landmines', false], ['shells fired near Geneva', true]])('the gate: %s', (text, expected) => {
	expect(isOnTopic(text, CLUSTER_MUNITIONS)).toBe(expected);
});

test.each([
	['Portugal opposes a ban.', {}, 'report'],
	['Comment: Portugal may yet sign. End comment.', {}, 'comment'],
	['Cluster munitions are lawful weapons.', { from: 'STATE' }, 'own']
] as const)('who speaks: %s', (text, given, voice) => {
	const passages = read([text], { subject: 'CLUSTER MUNITIONS', ...given })!.passages;
	expect(passages.at(-1)!.sentences.at(-1)!.voice).toBe(voice);
	expect(passages[0]!.sentences[0]!.voice).toBe('headline');
});

test.each([['LISBON', 'PT'], ['STATE', null], ['USNATO', null]])('the host of %s', (from, host) => {
	expect(read(['Portugal opposes a ban.'], { from, subject: 'CLUSTER MUNITIONS' })?.host).toBe(host);
});

test('what only marks a part of the text is no sentence', () => {
	const { passages } = read(['Begin summary. Portugal opposes a ban. End summary.'], { subject: 'CLUSTER MUNITIONS' })!;
	expect(passages[1]!.sentences).toHaveLength(1);
});
