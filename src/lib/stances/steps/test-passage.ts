import { readCables } from '#lib/cables/read-cable.ts';
import { CLUSTER_MUNITIONS } from '#lib/topics/cluster-munitions/topic.ts';
import { readPassages, type PassageAnalysis } from '../read-passages.ts';
import { choosePassages, type Reading } from './01-choose-passages.ts';

/** For tests: the reading of a cable of 12 March 2008 on cluster munitions, from Lisbon unless told otherwise, and the analysis of its first paragraph. */
export function passageOf(text: string, { from = 'LISBON', subject = 'PORTUGAL AND CLUSTER MUNITIONS' }: { readonly from?: string; readonly subject?: string } = {}): { reading: Reading; analysis: PassageAnalysis } {
	const sender = from === 'STATE' ? 'SECSTATE WASHDC' : `AMEMBASSY ${from}`;
	const [read] = readCables(`P 120800Z MAR 08\nFM ${sender}\nTO RUEHC/SECSTATE WASHDC PRIORITY 1234\n\nC O N F I D E N T I A L ${from} 000123\n\nSIPDIS\n\nE.O. 12958: DECL: 03/12/2018\nTAGS: PARM, PREL, MOPS\nSUBJECT: ${subject}\n\n¶1. (C) ${text}\n\nDOE\n`, null);
	const reading = choosePassages(read!.cable, CLUSTER_MUNITIONS)!;
	return { reading, analysis: readPassages(reading).find(({ passage }) => passage.paragraph === 1)! };
}
