import { COUNTRIES } from '#lib/countries/countries.ts';

/** Every country of the map by its code. */
export const COUNTRY_NAMES: Readonly<Record<string, string>> = Object.fromEntries(COUNTRIES.map(({ iso2, name }) => [iso2, name]));
