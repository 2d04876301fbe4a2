import { dayInWords } from '#lib/charts/day-words.ts';
import { capital, inWords } from '../compare/compare-words.ts';
import type { SaidState } from './said-params.ts';

/** "Seven states supported the CCW as the forum and signed the Convention". */
export function saidHeadline({ said, did }: Pick<SaidState, 'said' | 'did'>, count: number, object: string, asOf: string): string {
	const who = count === 1 ? 'one state' : `${inWords(count)} states`;
	const done = did === 'signed' ? 'signed the Convention' : `had not signed the Convention by ${dayInWords(asOf)}`;
	return capital(`${who} ${said === 'for' ? 'supported' : 'opposed'} ${object} and ${done}`);
}
