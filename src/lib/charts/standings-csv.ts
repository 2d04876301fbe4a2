import { standpointOf } from '#lib/positions/standings.ts';
import { csv, type Cell } from './csv.ts';
import { decidingQuote, type NamedStanding } from './named-standing.ts';
import { wordsLink } from './words-link.ts';

/** A country without evidence, and how many cables from or about it mention the subject all the same. */
export interface BlankCountry {
	readonly code: string;
	readonly name: string;
	readonly cables: number;
}

const COLUMNS = [
	'holder', 'holder_name', 'proposition', 'as_of', 'standpoint', 'position', 'since', 'since_as_known', 'source', 'firm', 'quotes', 'cables', 'cables_on_subject',
	'quote', 'speaker', 'cable', 'paragraph', 'mark', 'collection', 'act', 'act_source', 'permalink'
];

/** One line for each country of a map, those without evidence too: that is a finding. `origin` (`http://127.0.0.1:4173`) goes before the permalinks. */
export function standingsCsv(standings: readonly NamedStanding[], blanks: readonly BlankCountry[], of: { readonly proposition: string; readonly asOf: string }, origin: string): string {
	const known = standings.map((standing): Cell[] => {
		const { holder, name, position, did } = standing;
		const quote = decidingQuote(standing);
		return [
			holder, name, of.proposition, of.asOf, standpointOf(standing), position?.value ?? 'declined', position?.since ?? quote?.heldOn ?? null,
			quote?.heldOnAsKnown ?? null, position?.source ?? quote?.basis ?? null, position?.firm ?? quote?.firm ?? null, position?.quoteCount ?? null, position?.cableCount ?? null, null,
			quote?.quote ?? null, quote?.speaker ?? null, quote?.cable ?? null, quote?.paragraph ?? null, quote?.mark ?? null, quote?.collection ?? null, did, position?.act?.source ?? null,
			quote ? wordsLink(quote, origin) : `${origin}/countries/${holder}?asOf=${of.asOf}`
		];
	});
	const blank = blanks.map(({ code, name, cables }): Cell[] => [
		code, name, of.proposition, of.asOf, 'no evidence', ...Array<null>(7).fill(null), cables, ...Array<null>(8).fill(null), `${origin}/countries/${code}?asOf=${of.asOf}`
	]);
	return csv([COLUMNS, ...known, ...blank]);
}
