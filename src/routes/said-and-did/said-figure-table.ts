import { dayInWords } from '#lib/charts/day-words.ts';
import type { FigureWords } from '#lib/charts/figure-svg.ts';
import type { Field, FigureTable } from '#lib/charts/figure-table.ts';
import { wordsLink } from '#lib/charts/words-link.ts';
import type { SaidView } from './said-view.server.ts';

/** Who said and did it as a table to paste, in the order of the page; `origin` goes before the links to the cables. */
export function saidFigureTable({ rows }: Pick<SaidView, 'rows'>, { headline, notes }: FigureWords, origin: string): FigureTable {
	return {
		caption: headline, notes, head: ['Country', 'Position', 'Date', 'In these words', 'Where', 'Mark', 'Quotes', 'Signed'],
		rows: rows.map(({ name, telling, count, signature }): Field[] => [
			name, [telling.stance, ...(telling.firm ? [] : ['proposal'])].join(', '), dayInWords(telling.heldOnAsKnown), telling.quote,
			{ text: telling.paragraph === 0 ? telling.cable : `${telling.cable} ¶${telling.paragraph}`, href: wordsLink(telling, origin) },
			telling.mark, count, signature ? dayInWords(signature.date) : 'no'
		])
	};
}
