import type { LaneModel } from '#lib/positions/lane-model.ts';
import { dayInWords } from './day-words.ts';
import type { FigureWords } from './figure-svg.ts';
import type { Field, FigureTable } from './figure-table.ts';
import { signedIndex, type IndexModel } from './index-layout.ts';
import { actSentence } from './lane-sentences.ts';
import { laneTable } from './lane-table.ts';
import { wordsLink } from './words-link.ts';

/** Every record and act of the lanes as a table to paste; `origin` (`http://127.0.0.1:4173`) goes before the links to the cables. */
export function laneFigureTable(model: LaneModel, { headline, notes }: FigureWords, origin: string): FigureTable {
	// Countries on several propositions: their names alone would not say on which.
	const isPlain = new Set(model.lanes.map(({ label }) => label)).size === model.lanes.length;
	const rows = laneTable(model).map(({ lane, day, evidence, act }): Field[] => {
		const name = isPlain ? lane.label : `${lane.label} on ${lane.object}`;
		if (act) return [name, dayInWords(day), 'official act', actSentence(lane.holderName, act), act.source, null];
		if (!evidence) return [name, dayInWords(day), null, null, null, null];
		const where = {
			text: evidence.paragraph === 0 ? evidence.cable : `${evidence.cable} ¶${evidence.paragraph}`,
			href: wordsLink(evidence, origin)
		};
		return [name, dayInWords(evidence.heldOnAsKnown), `${evidence.stance}, ${evidence.basis}${evidence.firm ? '' : ', proposal'}`, evidence.quote, where, evidence.mark];
	});
	return { caption: headline, head: ['Lane', 'Date', 'Position', 'In these words', 'Where', 'Mark'], rows, notes };
}

/** The steps of each country's index as a table to paste. */
export function indexFigureTable({ lanes }: IndexModel, { headline, notes }: FigureWords): FigureTable {
	const rows = lanes.flatMap(({ label, series }) => series.steps.map(({ from, to, value, terms }): Field[] => [label, dayInWords(from), dayInWords(to), signedIndex(value), terms]));
	return { caption: headline, head: ['Country', 'From', 'To', 'Index', 'Positions'], rows, notes };
}
