import { POST_ALIASES, POSTS_TABLE } from './posts-table.ts';

export type PostKind = 'embassy' | 'consulate' | 'mission' | 'office' | 'department';

export interface Post {
	/** As references spell it: `SANJOSE`. */
	readonly name: string;
	/** `Embassy San Jose`, `Consulate Munich`, `Department of State`. */
	readonly displayName: string;
	/** The city or office alone: `San Jose`. */
	readonly place: string;
	/** ISO 3166-1 alpha-2 code of the country that the post sits in: `CR`; `US` for the Department. */
	readonly country: string;
	readonly kind: PostKind;
}

const KINDS: Readonly<Record<string, PostKind>> = { E: 'embassy', C: 'consulate', M: 'mission', O: 'office', D: 'department' };

function displayName(place: string, kind: PostKind, country: string): string {
	if (kind === 'embassy') return `Embassy ${place}`;
	if (kind === 'consulate') return `Consulate ${place}`;
	if (kind === 'mission') return /^U(?!SNATO)/.test(place) ? place : `Mission ${place}`;
	if (country === 'TW') return `American Institute in Taiwan, ${place}`;
	return country === 'CU' ? `Interests Section ${place}` : place;
}

export const POSTS: readonly Post[] = POSTS_TABLE.trim().split(/[\n|]/).map((row) => {
	const [name = '', place = '', code = '', country = ''] = row.split(';');
	const kind = KINDS[code] ?? 'office';
	return { name, displayName: displayName(place, kind, country), place, country, kind };
});

const BY_NAME = new Map(POSTS.map((post) => [post.name, post]));

/** Letters only, in capitals: `San Jose` and `SAN JOSE` are `SANJOSE`. */
export const lettersOf = (name: string): string => name.toUpperCase().replace(/[^A-Z]+/g, '');

/**
 * The name of a post as references use it: blanks out, aliases resolved. A name that no table knows stays as it is.
 *
 * @example canonicalPostName('Secstate') // 'STATE'
 */
export function canonicalPostName(name: string): string {
	const letters = lettersOf(name);
	return BY_NAME.has(letters) ? letters : (POST_ALIASES[letters] ?? letters);
}

/** The post of that name, in any spelling (`TOKYO`, `Tel Aviv`, `SECSTATE WASHDC`), or undefined. */
export const postByName = (name: string): Post | undefined => BY_NAME.get(canonicalPostName(name));

/** ISO code of the host country of a cable's origin; `US` for the Department; null for a post that no table knows. */
export const homeOf = (origin: string | null): string | null => (origin === null ? null : (postByName(origin)?.country ?? null));

const STATION = /^(?:AM|US) ?(?:EMBASSY|CONSUL(?:ATE)?|CONGEN|MISSION|INT|LO|OFFICE)\s+|^(?:US )?(?:EMBASSY|CONSULATE(?: GENERAL)?|MISSION|INTERESTS SECTION|REO|AMERICAN INSTITUTE(?: IN)? TAIWAN,)\s+/i;

/**
 * The post that a station of a routing block names: `AMEMBASSY TEL AVIV` → Tel Aviv, `SECSTATE WASHDC` → the Department.
 * Undefined for stations that are no posts (`JOINT STAFF WASHDC`).
 */
export function postOfStation(station: string): Post | undefined {
	const trimmed = station.trim();
	if (/^(?:SECSTATE|SECRETARY OF STATE|DEPT? OF STATE)\b/i.test(trimmed)) return BY_NAME.get('STATE');
	if (/^(?:USDEL SECRETARY|US DELEGATION, SECRETARY)/i.test(trimmed)) return BY_NAME.get('PARTO');
	return postByName(trimmed.replace(STATION, '')) ?? postByName(trimmed);
}
