import { expect, test } from 'vitest';
import { webAnnotation } from './annotation.ts';
import { bibtex, escapeTex } from './bibtex.ts';
import { citationsOf } from './citations.ts';
import { INVENTED, type Cited, type CitedCable, type CitedStance } from './cited.ts';
import { cslItem } from './csl-json.ts';
import { citationMetas } from './meta-tags.ts';
import { bluebook, chicagoNote } from './notes.ts';
import { ris } from './ris.ts';

const cable: CitedCable = {
	reference: '07TOKYO9001', sender: 'Embassy Tokyo', subject: 'JAPAN & THE "CCW"', sent: '2007-01-31T10:21Z', classification: 'CONFIDENTIAL',
	collection: { id: 'mine', title: 'My cables' }, isInvented: false, url: 'http://here/cables/07TOKYO9001'
};
const sample: CitedCable = { ...cable, collection: { id: 'sample', title: 'Demonstration' }, isInvented: true };
const quote = 'Japan prefers the CCW.';
const stance: CitedStance = {
	id: 'abc', cable, paragraph: 4, mark: 'C', quote, before: 'Tamagawa said: ', after: ' He left.', span: { start: 15, end: 37 },
	says: 'Japan supports the CCW as the forum', speaker: 'Tamagawa, MOFA', reviewed: true, url: 'http://here/evidence/abc', asOf: null
};
const whole = (other: Partial<CitedCable> = {}): Cited => ({ kind: 'cable', cable: { ...cable, ...other } });
const record = (other: Partial<CitedStance> = {}): Cited => ({ kind: 'stance', stance: { ...stance, ...other }, cable: other.cable ?? cable });

test.each([
	['a cable', whole(), 'U.S. Embassy Tokyo, “JAPAN & THE ’CCW’,” diplomatic cable 07TOKYO9001, January 31, 2007, marked CONFIDENTIAL, collection “My cables”, Demarche, http://here/cables/07TOKYO9001.'],
	['a record', record(), 'U.S. Embassy Tokyo, “JAPAN & THE ’CCW’,” diplomatic cable 07TOKYO9001, January 31, 2007, para. 4, marked C, collection “My cables”, Demarche, http://here/evidence/abc.'],
	['a subject line without mark', record({ paragraph: 0, mark: null }), 'U.S. Embassy Tokyo, “JAPAN & THE ’CCW’,” diplomatic cable 07TOKYO9001, January 31, 2007, subject line, collection “My cables”, Demarche, http://here/evidence/abc.'],
	['a month, no subject', whole({ sent: '2007-06', subject: null, classification: null }), 'U.S. Embassy Tokyo, diplomatic cable 07TOKYO9001, June 2007, collection “My cables”, Demarche, http://here/cables/07TOKYO9001.'],
	['no sender, no date', whole({ sender: null, sent: null, classification: null, subject: 'END.' }), 'unknown sender, “END,” diplomatic cable 07TOKYO9001, n.d., collection “My cables”, Demarche, http://here/cables/07TOKYO9001.']
])('Chicago: %s', (_name, cited, expected) => {
	expect(chicagoNote(cited)).toBe(expected);
});

test.each([
	['a record', record(), 'Cable from U.S. Embassy Tokyo, 07TOKYO9001, ¶ 4 (Jan. 31, 2007) (on file with Demarche, collection “My cables”), http://here/evidence/abc.'],
	['the Department, a year', whole({ sender: 'Department of State', sent: '2008' }), 'Cable from Department of State, 07TOKYO9001 (2008) (on file with Demarche, collection “My cables”), http://here/cables/07TOKYO9001.']
])('Bluebook: %s', (_name, cited, expected) => {
	expect(bluebook(cited)).toBe(expected);
});

test('BibTeX keeps case, escapes and names the paragraph', () => {
	expect(bibtex(record())).toBe([
		'@misc{07TOKYO9001-p4,', '\tauthor = {{Embassy Tokyo}},', '\ttitle = {{JAPAN \\& THE "CCW"}},', '\thowpublished = {Diplomatic cable 07TOKYO9001, para. 4},',
		'\tyear = {2007},', '\tdate = {2007-01-31},', '\tmonth = jan,',
		"\tnote = {paragraph marked C; collection ``My cables''; read as ``Japan supports the CCW as the forum''; Demarche},", '\turl = {http://here/evidence/abc},', '}', ''
	].join('\n'));
	expect(bibtex(whole({ sent: null, sender: null }))).not.toMatch(/year|month|author/);
});

test.each([
	['50 % of {x}_1', '50 \\% of \\{x\\}\\_1'],
	['a\\b ~ ^', 'a\\textbackslash{}b \\textasciitilde{} \\textasciicircum{}'],
	['two\nlines', 'two lines']
])('%j in TeX', (text, expected) => {
	expect(escapeTex(text)).toBe(expected);
});

test('RIS names type, date and paragraph, one field a line', () => {
	const lines = ris(record({ quote: 'Japan\nprefers' })).split('\r\n');
	expect(lines[0]).toBe('TY  - GOVDOC');
	expect(lines).toEqual(expect.arrayContaining(['DA  - 2007/01/31/', 'M1  - 07TOKYO9001', 'SE  - para. 4', 'AB  - Japan prefers', 'UR  - http://here/evidence/abc']));
	expect(lines.slice(-2)).toEqual(['ER  - ', '']);
	expect(ris(whole({ sent: '2007-06' }))).toContain('DA  - 2007/06//\r\n');
});

test('CSL-JSON says as much of the date as is known', () => {
	expect(cslItem(record())).toMatchObject({
		id: 'abc', type: 'report', number: '07TOKYO9001', author: [{ literal: 'Embassy Tokyo' }], issued: { 'date-parts': [[2007, 1, 31]] }, abstract: quote, URL: 'http://here/evidence/abc'
	});
	expect(cslItem(record({ asOf: '2007-03-01', reviewed: false })).note).toBe(
		'para. 4; paragraph marked C; collection “My cables”; read as “Japan supports the CCW as the forum”, not reviewed; as of 2007-03-01'
	);
	expect(cslItem(whole({ sent: '2007' })).issued).toEqual({ 'date-parts': [[2007]] });
	expect(cslItem(whole({ sent: null }))).not.toHaveProperty('issued');
});

test('an annotation finds its words by quote, paragraph and place', () => {
	expect(webAnnotation(stance)).toMatchObject({
		id: 'http://here/evidence/abc', type: 'Annotation', body: [{ value: 'Japan supports the CCW as the forum' }],
		target: {
			source: 'http://here/cables/07TOKYO9001',
			selector: { value: 'p4', refinedBy: [{ exact: quote, prefix: 'Tamagawa said: ', suffix: ' He left.' }, { start: 15, end: 37 }] }
		}
	});
});

test('metas make the cable a report with a date that Zotero reads', () => {
	expect(citationMetas(cable)).toEqual(expect.arrayContaining([
		{ name: 'citation_title', content: 'JAPAN & THE "CCW"' }, { name: 'citation_publication_date', content: '2007/01/31' },
		{ name: 'citation_technical_report_number', content: '07TOKYO9001' }
	]));
	expect(citationMetas({ ...cable, sent: null, sender: null }).map(({ name }) => name)).not.toContain('citation_publication_date');
});

test('every format of the demonstration says that its wording is invented, and none of real cables does', () => {
	const saysSo = (cited: Cited): string[] => citationsOf(cited).filter(({ text }) => text.includes(INVENTED)).map(({ id }) => id);
	expect(saysSo(record({ cable: sample }))).toEqual(['chicago', 'bluebook', 'bibtex', 'ris', 'csl', 'annotation']);
	expect(saysSo({ kind: 'cable', cable: sample })).toEqual(['chicago', 'bluebook', 'bibtex', 'ris', 'csl']);
	expect(saysSo(record())).toEqual([]);
	expect(citationMetas(sample)[0]?.content).toContain(INVENTED);
});
