import { describe, expect, it } from 'vitest';
import { countRedactions } from './redactions.ts';
import { foldText } from './cable-folding.ts';
import { readCable } from './read-cable.ts';
import { referenceCandidates } from './reference-candidates.ts';
import { composeReference, parseReference } from './reference.ts';

const citing = (lines: string): string =>
	`O 311021Z JAN 07\nFM AMEMBASSY TOKYO\n\nUNCLAS TOKYO 000438\n\nTAGS: PREL JA\nSUBJECT: INVENTED\n\n${lines}\n\nClassified By: X\n\n¶1. (C) Text.\n`;

describe('REF in the forms that cables use', () => {
	it.each([
		['REF: STATE 06667', [[null, '07STATE6667']]],
		['REF: A. STATE 6667 B. 06 OSLO 1234', [['A', '07STATE6667'], ['B', '06OSLO1234']]],
		['REF: A. STATE 6667\n     ¶B. 2006 THE HAGUE 1234\n \n     ¶C. SAN JOSE 12', [['A', '07STATE6667'], ['B', '06THEHAGUE1234'], ['C', '07SANJOSE12']]],
		['REF: A) SECSTATE 06667 B) OSLO 99', [['A', '07STATE6667'], ['B', '07OSLO99']]],
		['REF: (A) STATE 6667; (B) OSLO 99', [['A', '07STATE6667'], ['B', '07OSLO99']]],
		['REF: (A) STATE 6667\n(C) OSLO 99', [['A', '07STATE6667'], ['C', '07OSLO99']]],
		['REF: A) OSLO 1; b) OSLO 2; c) OSLO 3', [['A', '07OSLO1'], ['B', '07OSLO2'], ['C', '07OSLO3']]],
		['REF: QUITO 903; QUITO 887; BOGOTA 3011', [[null, '07QUITO903'], [null, '07QUITO887'], [null, '07BOGOTA3011']]],
		['REF: STATE 13115, 13116', [[null, '07STATE13115'], [null, '07STATE13116']]],
		['REF: STATE 1 AND 22', [[null, '07STATE1'], [null, '07STATE22']]],
		['REFS: 06 Paramaribo 38, 05 Paramaribo 589', [[null, '06PARAMARIBO38'], [null, '05PARAMARIBO589']]],
		['REF: ANKARA 526 AND PREVIOUS (NOTAL)', [[null, '07ANKARA526']]],
		['REF: A. (A) 03 BRASILIA 2313', [['A', '03BRASILIA2313']]],
		['REF: 08STATE95608', [[null, '08STATE95608']]],
		['REF: PANAMA 00725/08', [[null, '08PANAMA725']]],
		['REF: A. JONES/SMITH E-MAIL 10/9 B. OSLO 1', [['A', null], ['B', '07OSLO1']]],
		['REF: A. KHAN-MORIMOTO TELCON (12/10/2008)', [['A', null]]],
		['REF: A. IIR 6 899 0124 10', [['A', null]]],
		['REF: STATE CA-3400', [[null, null]]],
		['REF: NONE', []],
		['REF: N/A', []],
		['REF: TOKYO 9999', [[null, '06TOKYO9999']]],
		['REF: TOKYO 437', [[null, '07TOKYO437']]],
		['REF: OSLO 1\n\nREF: OSLO 2', [[null, '07OSLO1'], [null, '07OSLO2']]],
		['REF: UNVIE VIENNA 12; USUN 7; USUN NEW YORK 8', [[null, '07UNVIEVIENNA12'], [null, '07USUNNEWYORK7'], [null, '07USUNNEWYORK8']]]
	])('%s', (lines, expected) => {
		expect(readCable(citing(lines)).cable.references.map(({ label, reference }) => [label, reference])).toEqual(expected);
	});
});

it.each([
	['STATE 6667', '2008-01-15', '08TOKYO99', ['08STATE6667', '07STATE6667']],
	['STATE 6667', '2008-05-15', '08TOKYO99', ['08STATE6667']],
	['07 STATE 6667', '2008-01-15', '08TOKYO99', ['07STATE6667']],
	['TOKYO 100', '2008-05-15', '08TOKYO99', ['07TOKYO100']],
	['STATE 6667', null, null, []],
	['e-mail of 3 May', '2008-05-15', null, []]
])('%s in a cable of %s may mean %j', (text, value, own, expected) => {
	const sent = value === null ? null : ({ value, precision: 'day', from: 'dtg' } as const);
	expect(referenceCandidates(text, sent, own)).toEqual(expected);
});

it.each([
	['07TOKYO438', '07TOKYO438'], ['2007 San Jose 000119', '07SANJOSE119'], ['09EFTOLONDON2187', '09LONDON2187'], ['08SCTION02OF02SAOPAULO335', '08SAOPAULO335']
])('%s is written %s', (text, expected) => {
	const parts = parseReference(text)!;
	expect(composeReference(parts.year, parts.post, parts.serial)).toBe(expected);
});

it.each(['', 'TOKYO', '7TOKYO1', '07TOKYO', 'hello 07TOKYO438'])('%j is no reference', (text) => {
	expect(parseReference(text)).toBeNull();
});

describe('versions', () => {
	it('folds texts that differ in white space, quotation marks and pilcrows to the same', () => {
		expect(foldText('¶1. (C) “Germany’s”  view')).toBe(foldText('1.(C) "Germany,s"\nview'));
	});

	it('counts runs of X, and none in words', () => {
		expect(countRedactions('XXXXXXXXXXXX and xxxxx, XX, TEXXXON')).toBe(2);
	});
});
