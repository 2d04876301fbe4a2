import { expect, test } from 'vitest';
import { readCables } from '#lib/cables/read-cable.ts';
import { CLUSTER_MUNITIONS } from '#lib/topics/cluster-munitions/topic.ts';
import { readPassages } from '../read-passages.ts';
import { choosePassages } from '../steps/01-choose-passages.ts';
import { compared, type Compared } from '../steps/10-weigh-candidates.ts';
import type { Features } from './linear.ts';
import { SCORER } from './load-scorer.ts';
import { viewSentences } from './sentence-view.ts';
import { valueFeatures } from './value-features.ts';

function candidatesOf(text: string, subject = 'CLUSTER MUNITIONS: VIEWS OF ECUADOR'): Compared[] {
	const cable = readCables(`C O N F I D E N T I A L QUITO 000123\n\nSIPDIS\n\nTAGS: PARM, PREL, EC\nSUBJECT: ${subject}\n\n${text}\n\nBROWN\n`, null)[0]!.cable;
	const reading = choosePassages(cable, CLUSTER_MUNITIONS)!;
	return compared(reading, readPassages(reading), SCORER).flat();
}

const of = (candidates: readonly Compared[], holder: string, proposition: string): Compared[] => candidates.filter(({ weighed }) => weighed.holder === holder && CLUSTER_MUNITIONS.propositions[weighed.anchor.proposition]!.id === proposition);

test('what a paragraph says before and after is heard', () => {
	const [first, second] = of(candidatesOf('1. (C) Ecuador supports a moratorium on cluster munitions. Nonetheless Ecuador opposes a moratorium on exports.'), 'EC', 'moratorium');
	expect(first!.features.get('later contrary')).toBe(second!.weighed.score);
	expect(first!.features.get('earlier contrary')).toBe(0);
	expect(first!.features.has('turned next')).toBe(true);
	expect(second!.features.get('earlier contrary')).toBe(first!.weighed.score);
	expect(second!.features.has('turn')).toBe(true);
});

test('what another paragraph repeats is heard', () => {
	const candidates = of(candidatesOf('1. (C) Summary: Ecuador supports a moratorium. End summary.\n\n2. (C) Ecuador favors a moratorium on cluster munitions.'), 'EC', 'moratorium');
	const [summary, body] = [candidates.find(({ view }) => view.passage.paragraph === 1)!, candidates.find(({ view }) => view.passage.paragraph === 2)!];
	expect(summary.features.get('elsewhere same')).toBe(body.weighed.score);
	expect(summary.features.get('elsewhere contrary')).toBe(0);
});

test('a question is told from an answer', () => {
	const candidates = of(candidatesOf('1. (C) Will Ecuador sign the Convention on Cluster Munitions? Ecuador will sign the Convention on Cluster Munitions.'), 'EC', 'ccm-signature');
	expect(candidates.map(({ features }) => features.has('question'))).toEqual([true, false]);
});

test.each([
	['Ecuador sees no need for a freeze.', 'moratorium', 'a:opposes'],
	['Ecuador is in favor of a freeze.', 'moratorium', 'a:supports'],
	['Ecuador has not decided on a freeze.', 'moratorium', 'a:undecided']
])('a stance is composed towards a cue without a phrase: %s', (text, proposition, expected) => {
	const candidate = of(candidatesOf(`1. (C) ${text}`), 'EC', proposition)[0]!;
	const features: Features = valueFeatures(candidate.view, candidate.weighed.anchor, 'EC');
	expect([...features.keys()].filter((name) => name.startsWith('a:'))).toEqual([expected]);
});

test('words of the stance lexicon are found where no phrase of the topic is', () => {
	const cable = readCables('C O N F I D E N T I A L QUITO 000123\n\nSIPDIS\n\nTAGS: PARM, PREL, EC\nSUBJECT: CLUSTER MUNITIONS\n\n1. (C) He doubted that villages mattered.\n\nBROWN\n', null)[0]!.cable;
	const reading = choosePassages(cable, CLUSTER_MUNITIONS)!;
	const view = readPassages(reading).flatMap((analysis) => viewSentences(reading, analysis)).find(({ passage }) => passage.paragraph === 1)!;
	expect(view.analysis.operators).toEqual([]);
	expect(view.operators.map(({ entry }) => entry.id)).toContain('doubt-verb');
});
