import type { Proposal } from '#lib/server/queries/review-queue.ts';
import type { RulePrecision } from '#lib/server/queries/rule-precision.ts';

export interface RuleCount extends RulePrecision {
	readonly id: string;
	readonly count: number;
}

export interface CableCount {
	readonly id: string;
	readonly count: number;
}

const MOST = 12;

/** The rules and the cables with most of the proposals, the fullest first: what can be decided on together. */
export function queueCounts(proposals: readonly Proposal[], precision: ReadonlyMap<string, RulePrecision>): { rules: RuleCount[]; cables: CableCount[] } {
	const rules = countsOf(proposals.flatMap((proposal) => [...new Set(proposal.rules)])).map(({ id, count }) => ({ id, count, ...(precision.get(id) ?? { judged: 0, right: 0 }) }));
	return { rules, cables: countsOf(proposals.map(({ cable }) => cable)) };
}

function countsOf(keys: readonly string[]): CableCount[] {
	return [...Map.groupBy(keys, (key) => key)]
		.map(([id, { length }]) => ({ id, count: length }))
		.sort((a, b) => b.count - a.count || (a.id < b.id ? -1 : 1))
		.slice(0, MOST);
}
