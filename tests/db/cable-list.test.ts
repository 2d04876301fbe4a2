import { beforeAll, describe, expect, test } from 'vitest';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openDatabase, type OpenDatabase } from '#lib/server/db/client.ts';
import { cableFacets } from '#lib/server/queries/cable-facets.ts';
import { cableList, type CableFilter } from '#lib/server/queries/cable-list.ts';
import { toFullTextQuery } from '#lib/server/queries/full-text-query.ts';
import { importCables } from '#lib/server/use-cases/import-cables.ts';
import { cableText, type CableParts } from './cable-text.ts';

const CABLES: CableParts[] = [
	{ post: 'TOKYO', serial: 1, year: 2007, tags: 'PARM JA', subject: 'JAPAN AND THE BAN', paragraphs: ['The ministry fears a total ban.'] },
	{ post: 'OSLO', serial: 2, year: 2008, tags: 'PARM NO', subject: 'NORWAY', paragraphs: ['A ban is total or it is nothing.', 'Ålesund is far.'], refs: '07 TOKYO 1' },
	{ post: 'PARIS', serial: 3, year: 2006, tags: 'MOPS FR JA', subject: 'FRANCE', paragraphs: ['Stocks.'] }
];

describe('the cables list', () => {
	let open: OpenDatabase;
	beforeAll(async () => {
		const folder = mkdtempSync(join(tmpdir(), 'demarche-'));
		open = openDatabase(folder);
		const inputs = CABLES.map((parts) => ({ name: `${parts.serial}.txt`, open: async function* () { yield new TextEncoder().encode(cableText(parts)); } }));
		await importCables(open.db, inputs, { collection: 'mine', source: null, retrievedOn: null, startedFrom: 'command' });
		return () => {
			open.close();
			rmSync(folder, { recursive: true, force: true });
		};
	});
	const references = (filter: CableFilter): string[] => cableList(open.db, filter).rows.map((row) => row.reference);

	test.each<[filter: CableFilter, expected: string[]]>([
		[{}, ['08OSLO2', '07TOKYO1', '06PARIS3']],
		[{ sort: 'date-up' }, ['06PARIS3', '07TOKYO1', '08OSLO2']],
		[{ sort: 'reference' }, ['06PARIS3', '07TOKYO1', '08OSLO2']],
		[{ post: 'OSLO' }, ['08OSLO2']],
		[{ from: '2007-01-01', to: '2007-12-31' }, ['07TOKYO1']],
		[{ tag: 'PARM' }, ['08OSLO2', '07TOKYO1']],
		[{ country: 'JP' }, ['07TOKYO1', '06PARIS3']],
		[{ country: 'NO', post: 'TOKYO' }, []],
		[{ collections: ['sample'] }, []],
		[{ text: 'total ban' }, ['08OSLO2', '07TOKYO1']],
		[{ text: '"total ban"' }, ['07TOKYO1']],
		[{ text: 'franc*' }, ['06PARIS3']],
		[{ text: 'alesund' }, ['08OSLO2']],
		[{ text: 'ban AND NOT (total' }, []],
		[{ text: '"*' }, ['08OSLO2', '07TOKYO1', '06PARIS3']],
		[{ pageSize: 2, page: 2 }, ['06PARIS3']],
		[{ pageSize: 2, page: 99 }, ['06PARIS3']]
	])('%j', (filter, expected) => {
		expect(references(filter)).toEqual(expected);
	});

	test('a row carries what the list shows, with the words found', () => {
		const list = cableList(open.db, { text: 'fears', pageSize: 1 });
		expect(list).toMatchObject({ total: 1, page: 1, pages: 1 });
		expect(list.rows[0]).toMatchObject({
			reference: '07TOKYO1', collection: 'mine', badge: null, origin: 'TOKYO', originCountry: 'JP', subject: 'JAPAN AND THE BAN', tags: ['PARM', 'JA'],
			snippet: 'The ministry ‹fears› a total ban.'
		});
	});

	test('facets count cables', () => {
		const facets = cableFacets(open.db);
		expect(facets.posts).toEqual([{ value: 'OSLO', cables: 1 }, { value: 'PARIS', cables: 1 }, { value: 'TOKYO', cables: 1 }]);
		expect(facets.tags[0]).toEqual({ value: 'JA', cables: 2 });
		expect(facets.countries).toEqual([{ value: 'JP', cables: 2 }, { value: 'FR', cables: 1 }, { value: 'NO', cables: 1 }]);
		expect(facets).toMatchObject({ firstDay: '2006-03-05', lastDay: '2008-03-05' });
	});
});

test.each([
	['oslo "cluster munition*" -NATO', '"oslo" "cluster munition"* "NATO"'],
	['U.S. position', '"U S" "position"'],
	['don\'t "', '"don t"'],
	['* " ( )', null],
	['', null]
])('%s is looked for as %s', (typed, query) => {
	expect(toFullTextQuery(typed)).toBe(query);
});
