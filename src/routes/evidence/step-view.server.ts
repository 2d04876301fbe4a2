import { dayInWords } from '#lib/charts/day-words.ts';
import { signedIndex } from '#lib/charts/index-layout.ts';
import type { SquareScope } from '#lib/components/evidence/evidence-href.ts';
import type { SquareView } from '#lib/components/evidence/square-view.ts';
import { indexWorkingWords } from '#lib/components/timeline/index-words.ts';
import { holderName } from '#lib/countries/countries.ts';
import { INDEX, parseCellId } from '#lib/positions/comparison.ts';
import { filterEvidence, type EvidenceFilter } from '#lib/positions/evidence-filter.ts';
import { indexAsOf } from '#lib/positions/index-series.ts';
import { groundsOf } from '#lib/positions/prohibition-index.ts';
import type { ReadDb } from '#lib/server/db/client.ts';
import { evidence } from '#lib/server/queries/evidence.ts';
import { officialActs } from '#lib/server/queries/official-acts.ts';
import { CLUSTER_MUNITIONS } from '#lib/topics/cluster-munitions/topic.ts';
import { shownAct, shownRecord } from './square-view.server.ts';

/** Everything that a step of a prohibition index rests on at its first day; null for a cell that is no such step. */
export function stepView(db: ReadDb, scope: SquareScope, filter: EvidenceFilter): SquareView | null {
	const key = parseCellId(scope.cell);
	if (key?.proposition !== INDEX) return null;
	const { id: topic, propositions } = CLUSTER_MUNITIONS;
	const nameOf = (id: string): string => propositions.find((each) => each.id === id)?.name ?? id;
	const of = { topic, holders: [key.holder], until: scope.asOf };
	const index = indexAsOf(propositions, filterEvidence(evidence(db, { ...of, collections: scope.collections }), filter), officialActs(db, of), { asOf: key.on });
	const value = index.value === null ? 'too few positions' : signedIndex(index.value);
	return {
		called: 'step', question: 'Why this figure?',
		title: `${holderName(key.holder)} · Prohibition index ${value}, ${dayInWords(key.on)}`,
		acts: index.terms.flatMap(({ position }) => (position.act ? shownAct(position.act, true) : [])),
		records: groundsOf(index).map((row) => ({ ...shownRecord(row, scope, true), on: nameOf(row.proposition) })),
		working: indexWorkingWords(index, nameOf),
		laneHref: `/timeline?view=country&countries=${encodeURIComponent(key.holder)}`
	};
}
