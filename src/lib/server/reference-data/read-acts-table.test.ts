import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readActsTable } from './read-acts-table.ts';

test.each(['ccm-status.csv', 'unga-ccm-votes.csv'])('%s, which comes with the program, has nothing wrong in it', (name) => {
	const { problems, acts } = readActsTable(readFileSync(new URL(name, import.meta.url), 'utf8'));
	expect(problems).toEqual([]);
	expect(acts.length).toBeGreaterThan(100);
});

test('a table saved by Excel, with a withdrawal', () => {
	const { kind, acts } = readActsTable('\uFEFFiso2,signed,bound,bound_by,withdrew\r\nLT,2008-12-03,2011-03-24,ratification,2025-03-06\r\n');
	expect(kind).toBe('status');
	expect(acts.map((act) => [act.kind, act.stance, act.knownUpTo])).toEqual([
		['signed', 'supports', '2025-03-06'], ['ratified', 'supports', '2025-03-06'], ['withdrew', 'opposes', '2025-03-06']
	]);
});

test.each([
	['name,day\nJP,2008', 1, 'A table of treaty status has'], ['', 1, 'A table of treaty status has'],
	['iso2,signed,bound,bound_by\n', 2, 'nothing to take over'],
	['iso2,signed,bound,bound_by\nJP,2008-12-03,,\nQQ,2008-12-03,,', 3, '“QQ”, which is no country'],
	['iso2,signed,bound,bound_by\nJP,3/12/2008,,', 2, 'signed is “3/12/2008”'], ['iso2,signed,bound,bound_by\nJP,2009-02-30,,', 2, 'Write days as YYYY-MM-DD'],
	['iso2,signed,bound,bound_by\nJP,,2009-07-14,', 2, 'Say how the state was bound'], ['iso2,signed,bound,bound_by\nJP,,,ratification', 2, 'but bound is empty'],
	['iso2,signed,bound,bound_by\nJP,2008-12-03,,\n\nJP,2008-12-04,,', 4, 'JP stands in line 2 already'],
	['iso2,signed,bound,bound_by\nJP,2008-12-03', 2, 'Quote cells'],
	['resolution,date,iso2,vote\n,2023-12-04,JP,yes', 2, 'resolution is empty'], ['resolution,date,iso2,vote\n78/32,2023-12-04,JP,Y', 2, 'Write yes, no, abstain or absent']
])('%j is refused at its line', (csv, line, says) => {
	const { acts, problems } = readActsTable(csv);
	expect(acts).toEqual([]);
	expect(problems[0]).toMatchObject({ line, message: expect.stringContaining(says) as string });
});
