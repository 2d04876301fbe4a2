/** Words that may stand in a portion mark after its level, as in `(C/NF)`, `(S//REL TO USA, GBR//)`, `(C - ENTIRE TEXT)`. */
const MARK = /^(?:TS|SBU|[SC]NF|[SCU]|LOU|TOP SECRET|SECRET|CONFIDENTIAL|UNCLAS(?:SIFIED)?|FOUO)(?: ?(?:\/{1,2}|-|,| ) ?(?:NF|NO ?FORN|FOUO|SBU|LES|ORCON|OC|PROPIN|SI|ENTIRE TEXT|REL(?:EASABLE)?(?: TO)?(?:[ ,/]{1,3}[A-Z]{2,12}){1,30}))*\/{0,2}$/i;

/**
 * The portion mark that stands between brackets, without blanks at its ends; null when the bracket holds something else:
 * `(U.S.)`, `(Afghanistan)`, `(NC)`, `(3)`.
 *
 * @example readMark('C/NF') // 'C/NF'
 */
export function readMark(inside: string): string | null {
	const trimmed = inside.trim();
	return trimmed.length <= 80 && MARK.test(trimmed) ? trimmed : null;
}
