import { COUNTRIES, entryByName, type Country } from '#lib/countries/countries.ts';

const folded = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

/**
 * The countries that a person may mean by what they typed, in the order of the table: by name, official name, capital or ISO code, from
 * their beginnings. An exact name stands alone: "Niger" is not Nigeria. Nothing typed finds nothing.
 */
export function findCountries(typed: string): readonly Country[] {
	const wanted = folded(typed.trim());
	if (wanted === '') return [];
	const exact = COUNTRIES.filter((country) => [...country.names, country.iso2, country.iso3].some((name) => folded(name) === wanted));
	if (exact.length > 0) return exact;
	const begin = COUNTRIES.filter(({ names, officialName, capital }) =>
		[...names, officialName, ...(capital ? [capital] : [])].some((name) => folded(name).split(/[\s-]+/).some((_, place, words) => words.slice(place).join(' ').startsWith(wanted))));
	if (begin.length > 0) return begin;
	// "Finnish", "Kabul", "MOFA" where only one country has it.
	const codes = entryByName(typed.trim())?.codes ?? [];
	return COUNTRIES.filter(({ iso2 }) => codes.includes(iso2));
}
