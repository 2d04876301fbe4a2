import { csv, type Cell } from '#lib/charts/csv.ts';
import { wordsLink } from '#lib/charts/words-link.ts';
import type { SaidView } from './said-view.server.ts';

const COLUMNS = [
	'holder', 'holder_name', 'proposition', 'as_of', 'position', 'date', 'date_as_known', 'basis', 'firm', 'quotes',
	'quote', 'speaker', 'cable', 'paragraph', 'mark', 'collection', 'instrument', 'signed_on', 'act_source', 'words_after_signature', 'permalink'
];

/** A line for each state, with the words that tell and the signature, if there is one. `origin` (`http://127.0.0.1:4173`) goes before the permalinks. */
export function saidCsv({ rows, proposition, day, instrument }: Pick<SaidView, 'rows' | 'proposition' | 'day' | 'instrument'>, origin: string): string {
	return csv([COLUMNS, ...rows.map(({ holder, name, telling, count, signature, isAfter }): Cell[] => [
		holder, name, proposition.id, day.asOf, telling.stance, telling.heldOn, telling.heldOnAsKnown, telling.basis, telling.firm, count,
		telling.quote, telling.speaker, telling.cable, telling.paragraph, telling.mark, telling.collection,
		instrument, signature?.date ?? null, signature?.source ?? null, signature ? isAfter : null, wordsLink(telling, origin)
	])]);
}
