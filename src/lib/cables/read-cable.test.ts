import { describe, expect, it } from 'vitest';
import { toRaw } from './offsets.ts';
import { looksLikeCable, readCable, readCables } from './read-cable.ts';

const CABLE = `VZCZCXRO3382
OO RUEHFK
DE RUEHKO #0438/01 0311021
ZNY CCCCC ZZH
O 311021Z JAN 07
FM AMEMBASSY TOKYO
TO RUEHC/SECSTATE WASHDC IMMEDIATE 0229
INFO RUEHB/AMEMBASSY BEIJING PRIORITY 5657

C O N F I D E N T I A L SECTION 01 OF 02 TOKYO 000438

SIPDIS

SIPDIS

E.O. 12958: DECL: 01/31/2016
TAGS: MOPS PARM
JA
SUBJECT: AN INVENTED CABLE THAT
WRAPS

REF: A. STATE 06667
     ¶B. 06 OSLO 1234

Classified By: The Counselor. Reasons 1.4 (b)
and (d)

¶1. (C) Summary. The talks began in June of
¶2006. They go on, she said,

TOKYO 00000438  002 OF 002

to this day. End summary.

The Talks
---------

¶2.  (SBU) He agreed. (Comment: He had no choice. End comment.) More.

SCHIEFFER
`;

describe('readCable', () => {
	const { cable, issues } = readCable(CABLE);

	it.each([
		['reference', cable.reference, '07TOKYO438'],
		['date', cable.sent, { value: '2007-01-31T10:21Z', precision: 'minute', from: 'dtg' }],
		['classification', cable.classification, 'CONFIDENTIAL'],
		['captions once', cable.captions, ['SIPDIS']],
		['wrapped tags', cable.tags, ['MOPS', 'PARM', 'JA']],
		['wrapped subject', cable.subject?.text, 'AN INVENTED CABLE THAT WRAPS'],
		['references', cable.references.map(({ label, reference }) => [label, reference]), [['A', '07STATE6667'], ['B', '06OSLO1234']]],
		['wrapped reasons', cable.classifiedBy, 'The Counselor. Reasons 1.4 (b) and (d)'],
		['paragraphs', cable.paragraphs.map(({ number, mark, kind }) => [number, mark, kind]), [[1, 'C', 'summary'], [null, null, 'heading'], [2, 'SBU', 'body']]],
		['sentence over a page line', cable.paragraphs[0]?.clean.text, 'Summary. The talks began in June of ¶2006. They go on, she said, to this day. End summary.'],
		['inline comment', cable.paragraphs[2]?.passages.map(({ kind, span }) => [kind, cable.paragraphs[2]?.clean.text.slice(span.start, span.end)]), [['comment', '(Comment: He had no choice. End comment.)']]],
		['addressees', cable.addressees.map(({ role, name }) => [role, name]), [['from', 'AMEMBASSY TOKYO'], ['to', 'SECSTATE WASHDC'], ['info', 'AMEMBASSY BEIJING']]],
		['sections', cable.sections, 2],
		['signer', cable.signer, 'SCHIEFFER'],
		['remarks', issues, []]
	])('reads the %s', (_name, actual, expected) => {
		expect(actual).toEqual(expected);
	});

	it('leads from clean text back to the raw text across a page line', () => {
		const { clean } = cable.paragraphs[0]!;
		const at = clean.text.indexOf('to this day');
		expect(CABLE.slice(toRaw(clean, at), toRaw(clean, at) + 11)).toBe('to this day');
	});

	it.each(['', '   ', 'Dear Sir,\n\nThank you for your letter.', '{"a":1}', '\u0000\u0001\u0002'])('says that %j is no cable', (text) => {
		expect(looksLikeCable(readCable(text))).toBe(false);
	});

	it('splits a second cable off the first', () => {
		const second = CABLE.replaceAll('TOKYO 000438', 'OSLO 000012').replace('FM AMEMBASSY TOKYO', 'FM AMEMBASSY OSLO').replace('311021Z JAN 07', '010203Z FEB 08');
		expect(readCables(`${CABLE}\n${second}`).map((reading) => reading.cable.reference)).toEqual(['07TOKYO438', '08OSLO12']);
	});
});
