import { expect, test } from 'vitest';
import { laneModel } from '#lib/positions/lane-model.ts';
import { joinedModel } from './panels.ts';
import { DEFAULT_STATE } from './timeline-state.ts';

const PROPOSITIONS = [['oslo-process', 'The Oslo process'], ['total-ban', 'A total ban']].map(([id = '', name = '']) => ({ id, name, object: name, statement: name }));

test.each([
	[[null, null], ['The Oslo process', 'The Oslo process', 'A total ban', 'A total ban']],
	[['East Asia', 'Nordic'], ['The Oslo process · East Asia', 'The Oslo process · Nordic', 'A total ban · East Asia', 'A total ban · Nordic']]
])('countries under %o are joined under %o', (regions, expected) => {
	const subjects = PROPOSITIONS.flatMap(({ id, object }) => ['JP', 'NO'].map((holder, index) => ({
		holder, holderName: holder, proposition: id, object, label: holder, region: regions[index] ?? null, group: regions[index] ?? null
	})));
	const model = laneModel({ subjects, evidence: [], acts: [], meetings: [], asOf: '2009-06-30', period: { from: '2006-10-01', to: '2009-12-31' } });
	const { lanes } = joinedModel({ state: { ...DEFAULT_STATE, proposition: PROPOSITIONS.map(({ id }) => id) }, propositions: PROPOSITIONS, model });
	expect(lanes.map(({ group }) => group)).toEqual(expected);
});
