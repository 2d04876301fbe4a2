import { describe, expect, test } from 'vitest';
import {
	acronymCandidates, COUNTRIES, countryByIso, countryByTag, entryByName, governmentByAcronym, holderFullName, holderName, NAME_ENTRIES
} from './countries.ts';
import { AMBIGUOUS_NAMES } from './data/names.ts';
import { ORGANISATIONS } from './organisations.ts';

describe('names', () => {
	test.each([
		['UK', 'GB'], ['Britain', 'GB'], ['Great Britain', 'GB'], ['ROK', 'KR'], ['South Korea', 'KR'], ['PRC', 'CN'], ['Burma', 'MM'], ['Holland', 'NL'],
		['The Netherlands', 'NL'], ['FRG', 'DE'], ['Japanese', 'JP'], ['Swede', 'SE'], ['Danes', 'DK'], ['Poles', 'PL'], ['Brits', 'GB'], ['Kiwis', 'NZ'],
		['Finn', 'FI'], ['The Hague', 'NL'], ['Tokyo', 'JP'], ['Canberra', 'AU'], ['Ottawa', 'CA'], ['Quai d\'Orsay', 'FR'], ['Quai d,Orsay', 'FR'],
		['Whitehall', 'GB'], ['Itamaraty', 'BR'], ['Kantei', 'JP'], ['FCO', 'GB'], ['Auswaertiges Amt', 'DE'], ['GIRoA', 'AF'], ['HMG', 'GB'],
		['ICRC', 'ICRC'], ['Mercosur', 'MERCOSUR'], ['African Union', 'AFRICAN-UNION'], ['Cluster Munition Coalition', 'CMC'], ['U.S.', 'US'], ['Washington', 'US']
	])('%s stands for %s', (text, code) => {
		expect(entryByName(text)?.codes).toEqual([code]);
	});

	test.each(['the', 'Aland', 'japan', 'Weapons'])('%s is nobody', (text) => {
		expect(entryByName(text)).toBeUndefined();
	});

	test('a name that is no acronym means one state, or is listed as ambiguous', () => {
		const shared = NAME_ENTRIES.filter((entry) => entry.kind !== 'acronym' && entry.codes.length > 1);
		expect(Object.fromEntries(shared.map((entry) => [entry.text, entry.codes]))).toEqual(AMBIGUOUS_NAMES);
	});

	test('names that are everyday words too are marked', () => {
		expect(['Male', 'Chad', 'Japan'].map((text) => entryByName(text)?.ordinary)).toEqual([true, true, false]);
	});
});

describe('codes', () => {
	test('ISO codes and TAGS codes name one country each', () => {
		const tags = COUNTRIES.flatMap((country) => country.tag ?? []);
		expect(new Set(COUNTRIES.map((country) => country.iso2)).size).toBe(COUNTRIES.length);
		expect(new Set(tags).size).toBe(tags.length);
		expect(COUNTRIES.length).toBeGreaterThan(195);
	});

	test.each([
		['JA', 'JP'], ['GM', 'DE'], ['AS', 'AU'], ['AU', 'AT'], ['SW', 'SE'], ['SZ', 'CH'], ['UK', 'GB'], ['KS', 'KR'], ['IC', 'IS'], ['IS', 'IL'],
		['EI', 'IE'], ['SP', 'ES'], ['PO', 'PT'], ['CI', 'CL'], ['CH', 'CN'], ['SR', 'RS'], ['KV', 'XK'], ['CS', 'CR'], ['RP', 'PH'], ['AF', 'AF']
	])('TAGS %s is %s', (tag, iso2) => {
		expect(countryByTag(tag)?.iso2).toBe(iso2);
	});

	test('a country carries its region, capital and seat', () => {
		expect(countryByIso('NL')).toMatchObject({ name: 'Netherlands', capital: 'Amsterdam', seats: ['The Hague'], region: 'Europe', subregion: 'Western Europe', iso3: 'NLD' });
	});
});

test('no organisation bears the code of a state', () => {
	expect(ORGANISATIONS.filter((organisation) => countryByIso(organisation.code))).toEqual([]);
});

describe('government acronyms', () => {
	test.each([
		['GOI', 'IS', 'IS'], ['GOI', 'IT', 'IT'], ['GoI', 'IN', 'IN'], ['GOI', 'JP', null], ['GOJ', 'JP', 'JP'], ['GOJ', 'JO', 'JO'], ['HMG', 'NO', 'GB'],
		['GONL', null, 'NL'], ['GON', 'NO', 'NO'], ['GON', 'NL', 'NL'], ['ROKG', null, 'KR'], ['GOCR', 'CR', 'CR'], ['GNZ', 'NZ', 'NZ'], ['GIRoA', null, 'AF'],
		['GoF', 'FR', 'FR'], ['GOF', 'FI', 'FI'], ['GOX', 'FI', null], ['GOB', 'BR', 'BR'], ['GOE', 'EG', 'EG'], ['GOS', 'SE', 'SE'], ['GOA', null, null]
	])('%s in a cable from %s is %s', (acronym, host, expected) => {
		expect(governmentByAcronym(acronym, host)).toBe(expected);
	});

	test('the ambiguous ones keep their candidates', () => {
		expect([...acronymCandidates('GOI')].sort()).toEqual(['ID', 'IE', 'IL', 'IN', 'IQ', 'IR', 'IS', 'IT']);
	});
});

test.each([
	['JP', 'Japan'], ['NGO:JP', 'NGOs in Japan'], ['OPP:GB', 'opposition in the United Kingdom'], ['ICRC', 'ICRC'], ['NGO:NL', 'NGOs in the Netherlands'],
	['ZZ', 'ZZ'], ['XX:JP', 'XX:JP']
])('holder %s reads %s', (code, name) => {
	expect(holderName(code)).toBe(name);
});

test('the full name of an organisation', () => {
	expect([holderFullName('ICRC'), holderFullName('JP')]).toEqual(['International Committee of the Red Cross', 'Japan']);
});
