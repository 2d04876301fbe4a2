import { byStandpoint } from '#lib/positions/standings.ts';
import { dayInWords } from './day-words.ts';
import type { FigureWords } from './figure-svg.ts';
import type { Field, FigureTable } from './figure-table.ts';
import { decidingQuote, reservationOf, type NamedStanding } from './named-standing.ts';
import { STANDPOINT_WORDS } from './standpoint-words.ts';
import { wordsLink } from './words-link.ts';

/** Who stands where as a table to paste, in the order of the page; `origin` (`http://127.0.0.1:4173`) goes before the links to the cables. */
export function standingsFigureTable(standings: readonly NamedStanding[], { headline, notes }: FigureWords, origin: string): FigureTable {
	const rows = byStandpoint(standings).flatMap(({ standpoint, standings: own }) => own.map((standing): Field[] => {
		const { name, position, did } = standing;
		const quote = decidingQuote(standing);
		const where = quote ? {
			text: quote.paragraph === 0 ? quote.cable : `${quote.cable} ¶${quote.paragraph}`,
			href: wordsLink(quote, origin)
		} : position?.act?.source ?? null;
		const value = [position?.lapsed ? `${position.value}, ${STANDPOINT_WORDS[standpoint]}` : position?.value ?? 'declined', reservationOf(standing)].filter(Boolean).join(', ');
		return [name, value, dayInWords(quote?.heldOnAsKnown ?? position?.since ?? ''), quote?.quote ?? did, where, quote?.mark ?? null];
	}));
	return { caption: headline, head: ['Country', 'Position', 'Since', 'In these words', 'Where', 'Mark'], rows, notes };
}
