import { describe, expect, it } from 'vitest';
import { countryByIso } from '#lib/countries/countries.ts';
import { canonicalPostName, homeOf, postByName, postOfStation, POSTS } from './posts.ts';
import { postOfIndicator } from './routing-indicators.ts';
import { ROUTING_INDICATORS_TABLE } from './routing-indicators-table.ts';
import { explainTag } from './tags.ts';

describe('posts', () => {
	it('sit in countries that exist', () => {
		expect(POSTS.filter((post) => !countryByIso(post.country)).map((post) => post.name)).toEqual([]);
		expect(new Set(POSTS.map((post) => post.name)).size).toBe(POSTS.length);
	});

	it.each([
		['TOKYO', 'Embassy Tokyo', 'JP', 'embassy'],
		['SAN JOSE', 'Embassy San Jose', 'CR', 'embassy'],
		['Tel Aviv', 'Embassy Tel Aviv', 'IL', 'embassy'],
		['MUNICH', 'Consulate Munich', 'DE', 'consulate'],
		['USNATO', 'Mission USNATO', 'BE', 'mission'],
		['SECSTATE', 'Department of State', 'US', 'department'],
		['TAIPEI', 'American Institute in Taiwan, Taipei', 'TW', 'office']
	])('%s is %s', (name, displayName, country, kind) => {
		expect(postByName(name)).toMatchObject({ displayName, country, kind });
		expect(homeOf(name)).toBe(country);
	});

	it.each([
		['AMEMBASSY THE HAGUE', 'THEHAGUE'], ['SECSTATE WASHDC', 'STATE'], ['AMCONSUL OSAKA KOBE', 'OSAKAKOBE'], ['USMISSION USUN NEW YORK', 'USUNNEWYORK'],
		['USMISSION GENEVA', 'GENEVA'], ['USINT HAVANA', 'HAVANA'], ['USDEL SECRETARY', 'PARTO'], ['JOINT STAFF WASHDC', undefined], ['CIA WASHDC', undefined]
	])('the station %s is %s', (station, name) => {
		expect(postOfStation(station)?.name).toBe(name);
	});

	it('leaves a name that no table knows as it is', () => {
		expect([canonicalPostName('New Nowhere'), postByName('New Nowhere'), homeOf('NEWNOWHERE'), homeOf(null)]).toEqual(['NEWNOWHERE', undefined, null, null]);
	});
});

describe('routing indicators', () => {
	it('all name posts that are known', () => {
		const rows = ROUTING_INDICATORS_TABLE.trim().split(/[\n|]/);
		expect(rows.filter((row) => !/^R[UH][A-Z]{3,6} [A-Z]+$/.test(row) || !postByName(row.split(' ')[1]!))).toEqual([]);
	});

	it.each([['RUEHKO', 'TOKYO'], ['RUEHC', 'STATE'], ['ruehfr', 'PARIS'], ['RUEKJCS', undefined]])('%s is %s', (indicator, name) => {
		expect(postOfIndicator(indicator)?.name).toBe(name);
	});
});

it.each([
	['PREL', 'subject', 'External political relations', null],
	['JA', 'country', 'Japan', 'JP'],
	['AU', 'country', 'Austria', 'AT'],
	['SW', 'country', 'Sweden', 'SE'],
	['CH', 'country', 'China', 'CN'],
	['NATO', 'organisation', 'North Atlantic Treaty Organization', null],
	['KNNP', 'program', 'Nuclear non-proliferation', null],
	['KXYZ', 'program', null, null],
	['QQQQ', 'unknown', null, null]
])('the tag %s is a %s', (tag, kind, meaning, country) => {
	expect(explainTag(tag)).toEqual({ tag, kind, meaning, country });
});
