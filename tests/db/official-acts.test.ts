import { expect, test } from 'vitest';
import { meetings } from '#lib/server/queries/meetings.ts';
import { officialActs } from '#lib/server/queries/official-acts.ts';
import { statusToActs, votesToActs } from '#lib/server/reference-data/official-acts.ts';
import { loadReferenceData } from '#lib/server/reference-data/load-reference-data.ts';
import { temporaryDatabase } from './temporary-database.ts';

const topic = 'cluster-munitions';

test('a new database knows what Japan did, in order', () => {
	const { db } = temporaryDatabase();
	expect(officialActs(db, { topic, holders: ['JP'], until: '2015-12-31' }).map((act) => [act.date, act.kind, act.stance])).toEqual([
		['2008-12-03', 'signed', 'supports'], ['2009-07-14', 'ratified', 'supports'], ['2015-12-07', 'voted-yes', 'supports']
	]);
	expect(meetings(db, topic)).toContainEqual(expect.objectContaining({ id: 'dublin-2008', start: '2008-05-19', end: '2008-05-30', place: 'Dublin' }));
	expect(loadReferenceData(db)).toBe(false);
});

test('a status table gives an act for each day that it names', () => {
	const csv = 'iso2,participant,signed,bound,bound_by\nAA,A,2008-12-03,,\nBB,B,,2013-09-13,accession\nCC,C,2009-01-12,2010-01-01,acceptance\n';
	const acts = statusToActs(csv);
	expect(acts.map((act) => [act.id, act.date])).toEqual([
		['ccm:AA:signed', '2008-12-03'], ['ccm:BB:acceded', '2013-09-13'], ['ccm:CC:signed', '2009-01-12'], ['ccm:CC:ratified', '2010-01-01']
	]);
	expect(new Set(acts.map((act) => act.knownUpTo))).toEqual(new Set(['2013-09-13']));
});

test('an abstention sits on the fence; an unknown vote is no act', () => {
	const csv = 'resolution,date,iso2,vote\n70/54,2015-12-07,AA,yes\n70/54,2015-12-07,BB,no\n70/54,2015-12-07,CC,abstain\n70/54,2015-12-07,DD,absent\n';
	expect(votesToActs(csv).map((act) => [act.holder, act.kind, act.stance])).toEqual([
		['AA', 'voted-yes', 'supports'], ['BB', 'voted-no', 'opposes'], ['CC', 'abstained', 'undecided']
	]);
});
