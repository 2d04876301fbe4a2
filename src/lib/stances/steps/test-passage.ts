import { cableOf, type TestCable } from '#lib/actions/test-cable.ts';
import { CLUSTER_MUNITIONS } from '#lib/topics/cluster-munitions/topic.ts';
import { readPassages, type PassageAnalysis } from '../read-passages.ts';
import { choosePassages, type Reading } from './01-choose-passages.ts';

/** For tests: the reading of a cable from Lisbon on cluster munitions, sent on 12 March 2008 unless told otherwise, and the analysis of its first paragraph. */
export function passageOf(text: string, given: TestCable = {}): { reading: Reading; analysis: PassageAnalysis } {
	const reading = choosePassages(cableOf([text], { from: 'LISBON', subject: 'PORTUGAL AND CLUSTER MUNITIONS', sent: 'P 120800Z MAR 08', ...given }), CLUSTER_MUNITIONS)!;
	return { reading, analysis: readPassages(reading).find(({ passage }) => passage.paragraph === 1)! };
}
