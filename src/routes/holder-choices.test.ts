import { expect, test } from 'vitest';
import { actOn } from '#lib/positions/fixtures.ts';
import { choicesByRegion } from '#lib/components/picker/holder-choice.ts';
import { blocChoices, holderChoices } from './holder-choices.ts';

const counted = [{ holder: 'NO', quotes: 4 }, { holder: 'HR', quotes: 2 }, { holder: 'ICRC', quotes: 1 }];

test('who has evidence or is chosen can be picked, or everybody', () => {
	expect(holderChoices(counted, ['FI', 'NO'], false).map(({ holder, quotes, isChosen }) => [holder, quotes, isChosen]))
		.toEqual([['HR', 2, false], ['FI', 0, true], ['ICRC', 1, false], ['NO', 4, true]]);
	expect(holderChoices(counted, [], true).length).toBeGreaterThan(190);
});

test('regions in order of their names, those that are no country last', () => {
	expect(choicesByRegion(holderChoices([...counted, { holder: 'JP', quotes: 1 }], [], false)).map(({ region, choices }) => [region, choices.map(({ holder }) => holder)]))
		.toEqual([['Asia', ['JP']], ['Europe', ['HR', 'NO']], ['Organisations and others', ['ICRC']]]);
});

test('blocs are those of the date: Croatia is in NATO from April 2009, and nobody signed before December 2008', () => {
	const acts = [actOn('2008-12-03', 'signed', { holder: 'NO' })];
	const on = (asOf: string): Record<string, readonly string[]> => Object.fromEntries(blocChoices(holderChoices(counted, [], false), acts, asOf).map(({ name, holders }) => [name, holders]));
	expect(on('2007-01-31')).toEqual({ NATO: ['NO'], EU: [], P5: [], Nordic: ['NO'] });
	expect(on('2009-04-01')).toEqual({ NATO: ['HR', 'NO'], EU: [], P5: [], Nordic: ['NO'], 'Oslo Declaration': ['HR', 'NO'], 'CCM signatories': ['NO'] });
});
