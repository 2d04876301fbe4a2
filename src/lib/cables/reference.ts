import { canonicalPostName } from './vocabulary/posts.ts';

/** The parts of a canonical reference. */
export interface ReferenceParts {
	/** Two digits, `07`. */
	readonly year: string;
	/** `TOKYO`. */
	readonly post: string;
	readonly serial: number;
}

/**
 * Composes the canonical reference: two-digit year, post without blanks, serial without leading zeros.
 *
 * @example composeReference('2007', 'San Jose', '000119') // '07SANJOSE119'
 */
export function composeReference(year: string, post: string, serial: string | number): string {
	return `${year.slice(-2)}${canonicalPostName(post)}${Number(serial)}`;
}

/** Takes a canonical reference, in any case and spacing (`07 Tokyo 438`), apart; null when it is none. */
export function parseReference(reference: string): ReferenceParts | null {
	// Some mirrors took `UNCLAS E F T O LONDON` and `SECTION 01 OF 02 MANAMA` into the post's name.
	const match = /^\s*(?:19|20)?(\d\d)\s?([A-Za-z][A-Za-z .'-]{1,30}?)\s?0*(\d{1,7})\s*$/.exec(reference.replace(/^(\s*\d\d)(?:EFTO|S?E?CTION\d\d[OG]F\d\d)(?=[A-Z])/, '$1'));
	if (!match) return null;
	return { year: match[1]!, post: canonicalPostName(match[2]!), serial: Number(match[3]) };
}

/** Four digits for a two-digit year; cables start in 1966. */
export const fullYear = (twoDigits: string): string => (Number(twoDigits) >= 60 ? `19${twoDigits}` : `20${twoDigits}`);
