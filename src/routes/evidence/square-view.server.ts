import { actSentence } from '#lib/charts/lane-sentences.ts';
import { dayInWords } from '#lib/charts/day-words.ts';
import { nameInSentence } from '#lib/charts/name-in-sentence.ts';
import { workingWords } from '#lib/components/compare/working-words.ts';
import { evidenceHref, type SquareScope } from '#lib/components/evidence/evidence-href.ts';
import type { SquareView } from '#lib/components/evidence/square-view.ts';
import { holderName } from '#lib/countries/countries.ts';
import { inDecidingOrder, materialOf, parseCellId } from '#lib/positions/comparison.ts';
import type { Evidence, OfficialAct } from '#lib/positions/evidence.ts';
import { workingOf } from '#lib/positions/position-working.ts';
import type { ReadDb } from '#lib/server/db/client.ts';
import { evidence } from '#lib/server/queries/evidence.ts';
import { officialActs } from '#lib/server/queries/official-acts.ts';
import { CLUSTER_MUNITIONS } from '#lib/topics/cluster-munitions/topic.ts';

function capital(text: string): string {
	return text.charAt(0).toUpperCase() + text.slice(1);
}

/** An act as one of those behind a square or a step. */
export function shownAct(act: OfficialAct, decides: boolean): SquareView['acts'][number] {
	return { id: act.id, says: `${capital(actSentence(nameInSentence(holderName(act.holder)), act))} on ${dayInWords(act.date)}.`, source: act.source, decides };
}

/** A record as one of those behind a square or a step, with the way to it among them. */
export function shownRecord(row: Evidence, scope: SquareScope, decides: boolean): SquareView['records'][number] {
	const { id, stance, firm, basis, heldOnAsKnown, cable, paragraph } = row;
	return { id, stance, firm, basis, heldOnAsKnown, cable, paragraph, href: evidenceHref(row, scope), decides };
}

/** Everything that a square of a comparison rests on; null for a cell that names no proposition of the topic. */
export function squareView(db: ReadDb, scope: SquareScope): SquareView | null {
	const topic = CLUSTER_MUNITIONS;
	const key = parseCellId(scope.cell);
	const proposition = topic.propositions.find(({ id }) => id === key?.proposition);
	if (!key || !proposition) return null;
	const filter = { topic: topic.id, holders: [key.holder], propositions: [proposition.id], until: scope.asOf };
	const { evidence: rows, acts } = materialOf(key, evidence(db, { ...filter, collections: scope.collections }), officialActs(db, filter));
	const working = workingOf(rows, acts, { asOf: key.on });
	const decisive = working.position?.quotes ?? [];
	return {
		called: 'square', question: 'Why this colour?',
		title: `${holderName(key.holder)} · ${proposition.name}, ${dayInWords(key.on)}`,
		acts: acts.map((act) => shownAct(act, act === working.position?.act)),
		records: inDecidingOrder(rows, working.position).map((row) => shownRecord(row, scope, decisive.includes(row))),
		working: workingWords(working, key.on),
		laneHref: `/timeline?proposition=${encodeURIComponent(key.proposition)}&countries=${encodeURIComponent(key.holder)}`
	};
}
