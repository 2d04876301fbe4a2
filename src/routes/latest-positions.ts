import { actSentence } from '#lib/charts/lane-sentences.ts';
import { holderName } from '#lib/countries/countries.ts';
import type { Evidence, OfficialAct } from '#lib/positions/evidence.ts';
import { positionAsOf, type Position } from '#lib/positions/position.ts';

export interface LatestPosition extends Position {
	readonly name: string;
	/** When an act decides it: "Japan signed the Convention on Cluster Munitions". */
	readonly did: string | null;
}

/** Holders of more than one letter pair (NGOs, organisations, oppositions) are not states, and neither are the EU and the UN. */
const isState = (holder: string): boolean => /^[A-Z]{2}$/.test(holder) && holder !== 'EU' && holder !== 'UN';

/** Where the `limit` states with the most evidence on one proposition stand as of a day, by name. Those of whom nothing is known by then are left out. */
export function latestPositions(evidence: readonly Evidence[], acts: readonly OfficialAct[], proposition: string, asOf: string, limit: number): LatestPosition[] {
	const onIt = Map.groupBy(evidence.filter((item) => item.proposition === proposition && isState(item.holder)), (item) => item.holder);
	return [...onIt]
		.sort(([a, hers], [b, his]) => his.length - hers.length || (a < b ? -1 : 1))
		.slice(0, limit)
		.flatMap(([holder, own]) => {
			const position = positionAsOf(own, acts.filter((act) => act.holder === holder && act.proposition === proposition), { asOf });
			const name = holderName(holder);
			return position === null ? [] : [{ ...position, name, did: position.act === null ? null : actSentence(name, position.act) }];
		})
		.sort((a, b) => a.name.localeCompare(b.name, 'en'));
}

/** One record from each of the newest cables, the surest one, so that a single long cable does not speak alone. `evidence` is in order of date. */
export function newestOfEachCable(evidence: readonly Evidence[], limit: number): Evidence[] {
	const byCable = Map.groupBy(evidence.toReversed(), (item) => item.cable);
	return [...byCable.values()].slice(0, limit).flatMap((own) => own.toSorted((a, b) => b.confidence - a.confidence)[0] ?? []);
}
