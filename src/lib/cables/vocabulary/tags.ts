import { countryByTag } from '#lib/countries/countries.ts';
import { organisationByCode } from '#lib/countries/organisations.ts';
import { ORGANISATION_TAGS } from './organisation-tags.ts';
import { PROGRAM_TAGS_TABLE, SUBJECT_TAGS_TABLE } from './subject-tags.ts';

export type TagKind = 'subject' | 'country' | 'organisation' | 'program' | 'unknown';

export interface TagMeaning {
	readonly tag: string;
	readonly kind: TagKind;
	/** `External political relations`, `Japan`; null when the code is of a known kind but its meaning is not known. */
	readonly meaning: string | null;
	/** ISO 3166-1 alpha-2 code of a country's tag (`JA` → `JP`), else null. */
	readonly country: string | null;
}

const toMap = (table: string): Map<string, string> =>
	new Map(table.trim().split(/[\n;]/).map((row) => [row.slice(0, row.indexOf(' ')), row.slice(row.indexOf(' ') + 1)]));

const SUBJECTS = toMap(SUBJECT_TAGS_TABLE);
const PROGRAMS = toMap(PROGRAM_TAGS_TABLE);

/**
 * Says what a code of the TAGS line means. Countries have State's own two letters, which are not ISO's: `JA` is Japan, `AU` Austria,
 * `SW` Sweden, `CH` China. A code that no table knows is `unknown`.
 *
 * @example explainTag('SW') // { tag: 'SW', kind: 'country', meaning: 'Sweden', country: 'SE' }
 */
export function explainTag(tag: string): TagMeaning {
	const code = tag.trim().toUpperCase();
	const subject = SUBJECTS.get(code);
	if (subject !== undefined) return { tag: code, kind: 'subject', meaning: subject, country: null };
	const program = PROGRAMS.get(code);
	if (program !== undefined || /^K[A-Z]{3}$/.test(code)) return { tag: code, kind: 'program', meaning: program ?? null, country: null };
	// UN and EU are organisations although they have two letters; every other pair is a country's.
	if (ORGANISATION_TAGS.has(code) || organisationByCode(code)) return { tag: code, kind: 'organisation', meaning: organisationByCode(code)?.name ?? null, country: null };
	const country = code.length === 2 ? countryByTag(code) : undefined;
	if (country) return { tag: code, kind: 'country', meaning: country.name, country: country.iso2 };
	return { tag: code, kind: 'unknown', meaning: null, country: null };
}

/** A code that some table knows, for telling TAGS from the words that may stand on their line. */
export const isKnownTag = (tag: string): boolean => explainTag(tag).kind !== 'unknown';
