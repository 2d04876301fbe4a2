import { expect, test } from 'vitest';
import { readCables } from '#lib/cables/read-cable.ts';
import { CLUSTER_MUNITIONS } from '#lib/topics/cluster-munitions/topic.ts';
import { extractStances } from '../extract-stances.ts';
import { explainCable } from './explain-cable.ts';
import { outcomeInWords, reasonsInWords } from './explain-words.ts';
import { formatExplanation } from './format-explanation.ts';

const cableOf = (...paragraphs: string[]) => readCables(`C O N F I D E N T I A L LISBON 000123\n\nSIPDIS\n\nTAGS: PARM, PREL, PO\nSUBJECT: PORTUGAL AND CLUSTER MUNITIONS\n\n${paragraphs.map((text, i) => `${i + 1}. (C) ${text}`).join('\n\n')}\n\nBROWN\n`, null)[0]!.cable;

const cable = cableOf('Portugal opposes a total ban on cluster munitions. Spain, he said, will sign the Convention on Cluster Munitions in Oslo. Please provide details of the transition period.', 'Comment: We expect that Portugal will attend the Oslo conference. End comment.');
const sentences = explainCable(cable, CLUSTER_MUNITIONS);

test('the candidates that are told as recorded are the records of the cable', () => {
	const told = sentences.flatMap(({ paragraph, candidates }) => candidates.filter(({ outcome }) => outcome === 'recorded' || outcome === 'rules recorded').map(({ holder, proposition }) => `${paragraph} ${holder} ${proposition}`));
	const records = extractStances(cable, CLUSTER_MUNITIONS).map(({ paragraph, holder, proposition }) => `${paragraph} ${holder} ${proposition}`);
	expect(records.length).toBeGreaterThan(1);
	expect(new Set(told)).toEqual(new Set(records));
});

test('a candidate that was dropped says what it lacked', () => {
	const dropped = sentences.flatMap(({ candidates }) => candidates.filter(({ outcome }) => outcome === 'too unlikely' || outcome === 'not meant'));
	expect(dropped.length).toBeGreaterThan(0);
	for (const candidate of dropped) {
		expect(outcomeInWords(candidate)).toMatch(/^dropped: (?:\d+ in 100, \d+ asked|.+ is hardly meant, \d+ in 100)$/);
		if (candidate.chance !== null && candidate.needed !== null) expect(candidate.chance).toBeLessThan(candidate.needed);
	}
});

test('the words that told a candidate stand in its sentence', () => {
	for (const { text, candidates } of sentences) for (const { aboutWords, stanceWords } of candidates) for (const word of [...aboutWords, ...stanceWords]) expect(text).toContain(word);
	const ban = sentences.flatMap(({ candidates }) => candidates).find(({ holder, proposition }) => holder === 'PT' && proposition === 'total-ban');
	expect(ban?.aboutWords.join(' ')).toContain('ban');
	expect(ban?.stanceWords.join(' ')).toContain('opposes');
	expect(reasonsInWords(ban!)[0]).toMatch(/^For it: “.+” tells? what it is about; /);
});

test('what is only asked of the addressee is told so', () => {
	const asked = sentences.find(({ text }) => text.startsWith('Please'));
	expect(asked?.candidates.filter(({ holder, outcome }) => holder !== 'US' && outcome !== 'not meant').every(({ outcome }) => outcome === 'only asked' || outcome === 'said elsewhere')).toBe(true);
});

test('the lines for the terminal name sentence, clauses, mentions, rules and weights', () => {
	const lines = formatExplanation(sentences, CLUSTER_MUNITIONS);
	expect(lines).toContain('¶1 Portugal opposes a total ban on cluster munitions.');
	expect(lines).toMatch(/ {3}clause {2}statement, about Portugal, found by name: Portugal opposes/);
	expect(lines).toMatch(/ {3}what {4}a total ban on cluster munitions {2}A total ban: the thing \[total-ban\.objects\]/);
	expect(lines).toMatch(/ {3}how {5}opposes {2}speaks against it \[oppose-verb\]/);
	expect(lines).toMatch(/ {3}rules {3}PT opposes total-ban \(stated, certain\): holder found by name; \d+ in 100 measured; recorded/);
	expect(lines).toMatch(/ {3}weights PT opposes total-ban: recorded/);
});
