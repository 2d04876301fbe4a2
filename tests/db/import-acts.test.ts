import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { openDatabase } from '#lib/server/db/client.ts';
import { officialActs } from '#lib/server/queries/official-acts.ts';
import { importActs } from '#lib/server/use-cases/import-acts.ts';
import { loadReferenceData } from '#lib/server/reference-data/load-reference-data.ts';
import { putSetting } from '#lib/server/store/put-setting.ts';
import type { NamedStanding } from '#lib/charts/named-standing.ts';
import { countryView } from '../../src/routes/countries/[code]/country-view.server.ts';
import { mapView } from '../../src/routes/map/map-view.server.ts';
import { propositionView } from '../../src/routes/propositions/[id]/proposition-view.server.ts';
import { startDemarche } from './demarche-process.ts';
import { temporaryDatabase, temporaryFolder } from './temporary-database.ts';

const topic = 'cluster-munitions';

test('newer tables go into a fresh data folder; a wrong one is refused line by line and changes nothing', async () => {
	const folder = temporaryFolder();
	const file = (name: string, text: string): string => {
		writeFileSync(join(folder, name), text);
		return join(folder, name);
	};
	const votes = startDemarche(['import-acts', file('votes.csv', 'resolution,date,iso2,vote\n78/32,2023-12-04,JP,yes\n78/32,2023-12-04,RU,no\n'), '--source', 'Voting record A/78/PV.42'], folder);
	expect([await votes.exited, votes.lines, votes.stderr()]).toEqual([0, ['2 votes of 2 countries taken over, known up to 2023-12-04'], '']);
	const wrong = startDemarche(['import-acts', file('wrong.csv', 'iso2,signed,bound,bound_by\nJP,,,\nQQ,yesterday,,\n')], folder);
	expect(await wrong.exited).toBe(1);
	expect(wrong.stderr()).toMatch(/^line 3: iso2 is “QQ”.*\nline 3: signed is “yesterday”.*\nNothing was taken over\./);
	expect(await startDemarche(['import-acts', join(folder, 'none.csv')], folder).exited).toBe(1);
	expect(await startDemarche(['import-acts'], folder).exited).toBe(2);
	const { db, close } = openDatabase(folder);
	expect(officialActs(db, { topic, holders: ['JP'] }).map((act) => [act.date, act.kind])).toContainEqual(['2023-12-04', 'voted-yes']);
	expect(officialActs(db, { topic, holders: ['RU'] }).at(-1)).toMatchObject({ kind: 'voted-no', source: 'Voting record A/78/PV.42' });
	close();
});

test('a table of status replaces the acts of its states, and an update of the program leaves what is newer', () => {
	const { db } = temporaryDatabase();
	importActs(db, 'iso2,signed,bound,bound_by,withdrew\nLT,2008-12-03,2011-03-24,ratification,2025-03-06\n');
	const lithuania = (): unknown[] => officialActs(db, { topic, holders: ['LT'] }).filter(({ id }) => id.startsWith('ccm:')).map(({ kind }) => kind);
	expect(lithuania()).toEqual(['signed', 'ratified', 'withdrew']);
	const japan = officialActs(db, { topic, holders: ['JP'] }).length;
	putSetting(db, 'reference-data', 'of an older program', new Date(0));
	expect(loadReferenceData(db)).toBe(true);
	expect(lithuania()).toEqual(['signed', 'ratified', 'withdrew']);
	expect(officialActs(db, { topic, holders: ['JP'] })).toHaveLength(japan);
});

test('what a newer table brings stands on the pages that name acts, as of its day and not before', () => {
	const { db } = temporaryDatabase();
	importActs(db, 'iso2,signed,bound,bound_by,withdrew\nLT,2008-12-03,2011-03-24,ratification,2025-03-06\n');
	const before = { asOf: '2025-03-05', collection: [] };
	const after = { asOf: '2025-03-06', collection: [] };
	expect(countryView(db, 'LT', before)).toMatchObject({ laterActs: { count: 1, last: '2025-03-06' } });
	expect(countryView(db, 'LT', before).acts.map(({ kind }) => kind)).not.toContain('withdrew');
	expect(countryView(db, 'LT', after).acts.at(-1)).toMatchObject({ kind: 'withdrew', date: '2025-03-06' });
	expect(countryView(db, 'LT', after).laterActs).toEqual({ count: 0, last: null });
	const lithuania = (standings: readonly NamedStanding[]): string | undefined => standings.find(({ holder }) => holder === 'LT')?.says;
	for (const view of [mapView(db, { ...after, proposition: 'ccm-signature' }), propositionView(db, 'ccm-signature', after)]) {
		expect(lithuania(view.standings)).toBe('Lithuania withdrew from the Convention on Cluster Munitions');
	}
	expect(lithuania(mapView(db, { ...before, proposition: 'ccm-signature' }).standings)).toBe('Lithuania ratified the Convention on Cluster Munitions');
});
