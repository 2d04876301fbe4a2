import type { Country, NameEntry, NameKind } from './country.ts';
import isoCodes from './data/iso-codes.json' with { type: 'json' };
import { MINISTRY_ROWS } from './data/ministries.ts';
import { ALSO_ORDINARY_WORDS, NAME_ROWS, type NameRow } from './data/names.ts';
import { ORGANISATIONS, organisationByCode } from './organisations.ts';

export type { Country, NameEntry, NameKind } from './country.ts';
export { HOST_INSTITUTIONS } from './data/ministries.ts';

const list = (cell: string): string[] => cell.split(',').map((item) => item.trim()).filter(Boolean);
const unique = (items: readonly string[]): string[] => [...new Set(items)];

type IsoRow = [iso2: string, iso3: string, tag: string | null, officialName: string, capital: string, region: string, subregion: string];
const ISO = new Map((isoCodes as IsoRow[]).map((row) => [row[0], row]));
// Split at comma and blank only: "Quai d,Orsay" has lost its apostrophe on the way and is one name.
const MINISTRIES = new Map(MINISTRY_ROWS.map(([iso2, names]) => [iso2, names.split(', ')]));

function toCountry([iso2, name, otherNames, adjectives, people, seats, acronyms]: NameRow): Country {
	const iso = ISO.get(iso2);
	if (!iso) throw new Error(`${iso2} stands in names.ts but not in iso-codes.json`);
	const [, iso3, tag, officialName, capital, region, subregion] = iso;
	const persons = list(people).map((pair) => {
		const [singular = pair, plural = singular] = pair.split('/');
		return { singular, plural };
	});
	return {
		iso2, iso3, name, officialName, names: unique([name, ...list(otherNames)]), adjectives: list(adjectives), people: persons,
		demonyms: unique([...list(adjectives), ...persons.flatMap((person) => [person.singular, person.plural])]),
		capital: capital || null, seats: list(seats), ministries: MINISTRIES.get(iso2) ?? [], acronyms: list(acronyms), tag: tag || null, region, subregion
	};
}

/** Every state and every territory with a policy of its own, in the order of the data table. */
export const COUNTRIES: readonly Country[] = NAME_ROWS.map(toCountry);

const BY_ISO = new Map(COUNTRIES.map((country) => [country.iso2, country]));
const BY_TAG = new Map(COUNTRIES.filter((country) => country.tag).map((country) => [country.tag!, country]));

/** The country of an ISO 3166-1 alpha-2 code in capitals, or undefined. */
export function countryByIso(iso2: string): Country | undefined {
	return BY_ISO.get(iso2);
}

/** The country of a State TAGS code, which is mostly FIPS and not ISO: `JA` → Japan, `GM` → Germany, `AU` → Austria. */
export function countryByTag(tag: string): Country | undefined {
	return BY_TAG.get(tag);
}

const GROUPS: Readonly<Record<string, string>> = { NGO: 'NGOs in', OPP: 'opposition in' };
const WITH_ARTICLE = new Set([
	'AE', 'BS', 'CD', 'CF', 'CG', 'CK', 'CZ', 'DO', 'FO', 'GB', 'GM', 'KM', 'MH', 'MV', 'NL', 'PH', 'SB', 'SC', 'US', 'VA'
]);

/** A country's name as it stands in a sentence: `GB` → "the United Kingdom". An unknown code comes back as it is. */
export function nameInSentence(iso2: string): string {
	const country = BY_ISO.get(iso2);
	return country ? `${WITH_ARTICLE.has(iso2) ? 'the ' : ''}${country.name}` : iso2;
}

/**
 * A holder code as readers see it: `JP` → "Japan", `NGO:JP` → "NGOs in Japan", `OPP:GB` → "opposition in the United Kingdom".
 * Organisations are called by their acronym, and an unknown code comes back as it is.
 */
export function holderName(code: string): string {
	const [group, of] = code.split(':');
	if (of !== undefined && group !== undefined && GROUPS[group]) return `${GROUPS[group]} ${nameInSentence(of)}`;
	return BY_ISO.get(code)?.name ?? code;
}

/** A holder code's full name where it has one: `ICRC` → "International Committee of the Red Cross". */
export function holderFullName(code: string): string {
	return organisationByCode(code)?.name ?? holderName(code);
}

/** `GoJ` and `GOJ` are one acronym, and so are `GIRoA` and `GIROA`. */
const ACRONYMS = new Map<string, string[]>();
for (const country of COUNTRIES) for (const acronym of country.acronyms) ACRONYMS.set(acronym, [...(ACRONYMS.get(acronym) ?? []), country.iso2]);

/** The states that an acronym may stand for, as ISO codes: `GOI` → IS, IN, ID, IR, IQ, IE, IL, IT. Empty when it is none. */
export function acronymCandidates(acronym: string): readonly string[] {
	return ACRONYMS.get(acronym.toUpperCase()) ?? [];
}

/**
 * The state that a government acronym stands for in a cable from a post in `hostIso` (null when unknown).
 * `('GOI', 'IS')` → `IS`; `('GOJ', 'NO')` → null, since Japan, Jordan and Jamaica share it; `('HMG', 'NO')` → `GB`.
 */
export function governmentByAcronym(acronym: string, hostIso: string | null): string | null {
	const candidates = acronymCandidates(acronym);
	if (candidates.length === 1) return candidates[0] ?? null;
	return hostIso !== null && candidates.includes(hostIso) ? hostIso : null;
}

function namesOf(country: Country): [string, NameKind][] {
	return [
		...country.names.map((text): [string, NameKind] => [text, 'name']),
		...country.adjectives.map((text): [string, NameKind] => [text, 'adjective']),
		...country.people.flatMap(({ singular, plural }): [string, NameKind][] => [[singular, 'person'], [plural, 'people']]),
		...country.seats.map((text): [string, NameKind] => [text, 'seat']),
		...country.ministries.map((text): [string, NameKind] => [text, 'ministry']),
		// Both spellings are met: GOJ and GoJ.
		...country.acronyms.flatMap((text): [string, NameKind][] => unique([text, text.replace(/^GO(?=[A-Z])/, 'Go').replace('GIROA', 'GIRoA')]).map((form) => [form, 'acronym']))
	];
}

function collectNames(): NameEntry[] {
	const entries = new Map<string, { text: string; codes: string[]; kind: NameKind }>();
	const add = (text: string, kind: NameKind, code: string): void => {
		const known = entries.get(text);
		if (!known) entries.set(text, { text, codes: [code], kind });
		else if (!known.codes.includes(code)) known.codes.push(code);
	};
	for (const country of COUNTRIES) for (const [text, kind] of namesOf(country)) add(text, kind, country.iso2);
	for (const organisation of ORGANISATIONS) for (const text of organisation.names) add(text, 'name', organisation.code);
	return [...entries.values()].map((entry) => ({ ...entry, ordinary: ALSO_ORDINARY_WORDS.has(entry.text) }));
}

/**
 * Every way of writing a state or an organisation, each text once, for a longest-match scan. A text with several kinds ("Thai", one Thai)
 * keeps the first of name, adjective, person, people, seat, ministry, acronym.
 */
export const NAME_ENTRIES: readonly NameEntry[] = collectNames();

const BY_NAME = new Map(NAME_ENTRIES.map((entry) => [entry.text, entry]));

/** The entry of a name as cables write it (case counts): `entryByName('Quai d\'Orsay')?.codes` → `['FR']`. */
export function entryByName(text: string): NameEntry | undefined {
	return BY_NAME.get(text);
}
