import { BLOC_ROWS } from './data/bloc-members.ts';

/** Names of the blocs known: `NATO`, `EU`, `P5`, `Nordic`, `Oslo Declaration`. */
export const BLOCS: readonly string[] = [...new Set(BLOC_ROWS.map(([bloc]) => bloc))];

/**
 * ISO codes of a bloc's members on a day (`YYYY-MM-DD`, both ends included), in alphabetical order.
 * An unknown bloc, or a day before it, has none. `membersOf('NATO', '2008-04-03')` lacks Albania, which joined in 2009.
 */
export function membersOf(bloc: string, date: string): readonly string[] {
	const members = BLOC_ROWS.filter(([name, from, to]) => name === bloc && from <= date && (to === null || date <= to));
	return members.flatMap(([, , , codes]) => codes.split(' ')).sort();
}
