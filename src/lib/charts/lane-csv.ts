import { csv, type Cell } from './csv.ts';
import type { IndexModel } from './index-layout.ts';
import { laneTable } from './lane-table.ts';
import type { LaneModel } from '#lib/positions/lane-model.ts';
import { wordsLink } from './words-link.ts';

const COLUMNS = [
	'holder', 'holder_name', 'proposition', 'date', 'date_as_known', 'kind', 'stance', 'decides', 'basis', 'certainty', 'first_hand', 'firm', 'review',
	'quote', 'speaker', 'cable', 'paragraph', 'mark', 'collection', 'source', 'permalink'
];

/** One line for each record and act that the figure shows. `origin` (`http://127.0.0.1:4173`) goes before the permalinks. */
export function laneCsv(model: LaneModel, origin: string): string {
	const rows = laneTable(model).map(({ lane, day, evidence, act, decisive }): Cell[] => {
		const subject = [lane.holder, lane.holderName, lane.proposition, day];
		if (act) return [...subject, day, act.kind, act.stance, decisive, 'act', null, null, true, null, act.instrument, null, null, null, null, null, act.source, null];
		if (!evidence) return subject;
		return [
			...subject, evidence.heldOnAsKnown, 'words', evidence.stance, decisive, evidence.basis, evidence.certainty, evidence.firstHand, evidence.firm,
			evidence.review, evidence.quote, evidence.speaker, evidence.cable, evidence.paragraph, evidence.mark, evidence.collection, evidence.origin,
			wordsLink(evidence, origin)
		];
	});
	return csv([COLUMNS, ...rows]);
}

/** One line for each step of each country's index. */
export function indexCsv({ lanes }: IndexModel): string {
	const rows = lanes.flatMap(({ holder, label, series }) => series.steps.map(({ from, to, value, terms }): Cell[] => [holder, label, from, to, value, terms]));
	return csv([['holder', 'holder_name', 'from', 'to', 'index', 'positions'], ...rows]);
}
