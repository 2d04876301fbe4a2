import { describe, expect, it } from 'vitest';
import type { Cable } from './cable.ts';
import { readCables } from './read-cable.ts';

const HEADER = 'VZCZCXRO3382\nDE RUEHKO #0438/01 0311021\nZNY CCCCC ZZH\nO 311021Z JAN 07\nFM AMEMBASSY TOKYO\nTO RUEHC/SECSTATE WASHDC IMMEDIATE 0229\n\n';
const FIELDS = 'SIPDIS \n\nE.O. 12958: DECL: 01/31/2017 \nTAGS: PREL JA\nSUBJECT: INVENTED \n\n';
const read = (text: string): Cable => readCables(text)[0]!.cable;
const withBody = (body: string): Cable => read(`${HEADER}C O N F I D E N T I A L TOKYO 000438 \n\n${FIELDS}${body}`);
const marks = (cable: Cable): unknown => cable.paragraphs.filter((one) => one.kind !== 'heading').map((one) => [one.number, one.mark, one.key]);

describe('paragraph starts', () => {
	it.each([
		['¶1. (C) One.\n\n¶2.  (SBU) Two.', [[1, 'C', 1], [2, 'SBU', 2]]],
		['1.(C) One.\n2) (S/NF) Two.\n3 (U) Three.', [[1, 'C', 1], [2, 'S/NF', 2], [3, 'U', 3]]],
		['¶1. One.\n\n¶2. Two.', [[1, null, 1], [2, null, 2]]],
		['(C) One.\n\n(SBU) Two.', [[null, 'C', 1], [null, 'SBU', 2]]],
		['(C) 1. One.\n\n(U) 2. Two.', [[1, 'C', 1], [2, 'U', 2]]],
		['¶1.\n(C) One.\n\n¶2.\n(U) Two.', [[1, 'C', 1], [2, 'U', 2]]],
		['¶1. (C) It began in June of\n¶2007. It ended.\n\n¶2. (C) Two.', [[1, 'C', 1], [2, 'C', 2]]],
		['¶1. (C) He made points:\n\n1. The first.\n\n2. The second.\n\n¶2. (C) Two.\n\n¶3. (C) Three.', [[1, 'C', 1], [2, 'C', 2], [3, 'C', 3]]],
		['¶11. (C) One.\n\n¶1. (C) Two.\n\n¶13. (C) Three.', [[11, 'C', 11], [1, 'C', 12], [13, 'C', 13]]],
		['¶1. (C) One.\n\n¶2. (C) Two.\n\n¶2. (C) Again.\n\n¶3. (C) Three.', [[1, 'C', 1], [2, 'C', 2], [2, 'C', 4], [3, 'C', 3]]],
		['¶1. (C) One. 2. (SBU) Two follows on the same line, as it does where all the line breaks of a text are gone. 3. (U) Three.', [[1, 'C', 1], [2, 'SBU', 2], [3, 'U', 3]]],
		['¶1. (Afghanistan) One.\n\n¶2. (U.S.) Two.', [[1, null, 1], [2, null, 2]]],
		['¶1. (C//REL TO USA, GBR//) One.\n\n¶2. (U//FOUO) Two.\n\n¶3. (S/Noforn) Three.\n\n¶4. ( C ) Four.\n\n¶5. (c) Five.\n\n¶6. (C - ENTIRE TEXT) Six.',
			[[1, 'C//REL TO USA, GBR//', 1], [2, 'U//FOUO', 2], [3, 'S/Noforn', 3], [4, 'C', 4], [5, 'c', 5], [6, 'C - ENTIRE TEXT', 6]]]
	])('%j', (body, expected) => {
		expect(marks(withBody(body))).toEqual(expected);
	});
});

describe('headings', () => {
	it.each([
		['¶1. (C) One.\n\nThe Talks\n---------\n\n¶2. (C) Two.', ['The Talks']],
		['¶1. (C) One.\n\n---------\nThe Talks\n---------\n\n¶2. (C) Two.', ['The Talks']],
		['¶1. (C) One.\n--The Talks--\n¶2. (C) Two.', ['The Talks']],
		['¶1. (C) One.\nThe Talks\n---------\n¶2. (C) Two.', ['The Talks']],
		['¶1. (C) One.\n\nThe Long Road\nto the Talks\n------------\n\n¶2. (C) Two.', ['The Long Road to the Talks']],
		['¶1. (C) One.\n\nThe Talks\n\n¶2. (C) Two.', ['The Talks']],
		['¶1. (C) One came to a long and rather slow end that nobody had looked forward to. ---------- The Talks ----------\n\n2.(C) Two.', ['The Talks']],
		['¶1. (C) One.\n\n-- a point of his\n\n¶2. (C) Two.', []]
	])('%j', (body, expected) => {
		expect(withBody(body).paragraphs.filter((one) => one.kind === 'heading').map((one) => one.clean.text)).toEqual(expected);
	});
});

describe('kinds', () => {
	it.each([
		['¶1. (C) Summary: It went well. End summary.', ['summary']],
		['¶1. (C) Asked for comment on the talks, he smiled.', ['body']],
		['¶1. (C) In comments to reporters he smiled.', ['body']],
		['¶1. (C) Embassy comment: It went well.', ['comment']],
		['¶1. (U) Points of contact are in PM/WRA.', ['body']],
		['COMMENT\n-------\n\n¶1. (C) It went well.', ['heading', 'comment']],
		['ACTION REQUEST\n--------------\n\n¶1. (C) Please deliver.', ['heading', 'action-request']],
		['¶1. (U) This is an action request. See para 2.\n\n¶2. (C) Please deliver.', ['body', 'action-request']],
		['¶1. (C) ACTION REQUEST: please provide.', ['action-request']],
		['¶1. (C) Begin points:\n-- One.\n\n¶2. (C) Two. End points.\n\n¶3. (C) Three.', ['talking-points', 'talking-points', 'body']],
		['¶1. (C) Begin text of non-paper:\n\n¶2. (C) Ours. End text.\n\n¶3. (C) Three.', ['non-paper', 'non-paper', 'body']]
	])('%j', (body, expected) => {
		expect(withBody(body).paragraphs.map((one) => one.kind)).toEqual(expected);
	});

	it.each([
		['¶1. (C) He agreed. (Comment: He had to. End comment.) More.', [['comment', '(Comment: He had to. End comment.)']]],
		['¶1. (C) He agreed. (Note: It was late.) More.', [['note', '(Note: It was late.)']]],
		['¶1. (C) He agreed. Comment: He had to.', [['comment', 'Comment: He had to.']]]
	])('passages of %j', (body, expected) => {
		const paragraph = withBody(body).paragraphs[0]!;
		expect(paragraph.passages.map(({ kind, span }) => [kind, paragraph.clean.text.slice(span.start, span.end)])).toEqual(expected);
	});
});

describe('signers', () => {
	it.each([
		['¶1. (C) One.\n\nSCHIEFFER\n', 'SCHIEFFER'], ['¶1. (C) One.\nVAN VOORST\n', 'VAN VOORST'], ['¶1. (C) One. \n \nvan Voorst', 'van Voorst'], ['¶1. (C) One.\nMcKinley\n', 'McKinley'],
		['¶1. (U) For more, ask the desk in PM/WRA. RICE\n', 'RICE'], ['¶1. (C) One.\nNICHOLS\n\n=====CABLE ENDS=====\n', 'NICHOLS'], ['¶1. (C) One.\nFRISBIE\nFRISBIE\n', 'FRISBIE'], ['¶1. (C) One.\nSTEVENS 0 02/20/2008', 'STEVENS'],
		['¶1. (C) One.\nGFOELLER ",', 'GFOELLER'], ['¶1. (C) One.', null], ['¶1. (C) He met the Prime\nMinister', null], ['¶1. (C) One. End\nComment.', null]
	])('%j', (body, expected) => {
		expect(withBody(body).signer).toBe(expected);
	});
});

describe('classification, captions and identity', () => {
	it.each([
		['UNCLAS SECTION 01 OF 03 TOKYO 000438 \n\nSENSITIVE \nSIPDIS \n\n', 'UNCLASSIFIED//FOR OFFICIAL USE ONLY', '07TOKYO438', 3],
		['UNCLAS E F T O TOKYO 000438 \n\n', 'UNCLASSIFIED//FOR OFFICIAL USE ONLY', '07TOKYO438', 1],
		['S E C R E T TOKYO 000438 \n\nNOFORN \nSIPDIS \n\n', 'SECRET//NOFORN', '07TOKYO438', 1],
		['SS E C R E T TOKYO 000438 \n\n', 'SECRET', '07TOKYO438', 1],
		['S e c r e t section 01 of 02 tokyo 000438\n\nNoforn\n\n', 'SECRET//NOFORN', '07TOKYO438', 2],
		['C O N F I D E N T I A L SECTION 01\nOF 02 TOKYO 000438\n\n', 'CONFIDENTIAL', '07TOKYO438', 2],
		['Friday, 02 March 2007, 14:42\nC O N F I D E N T I A L TOKYO 000438 \n\n', 'CONFIDENTIAL', '07TOKYO438', 1],
		['C O N F I D E N T I A L TOKYO 00043SIPDIS SIPDIS E.O. 12958: DECL: 08/22/2017 TAGS: PREL\n\n', 'CONFIDENTIAL', '07TOKYO438', 1],
		[',C O N F I D E N T I A L TOKYO 000438 \n\n', 'CONFIDENTIAL', '07TOKYO438', 1],
		['LIMITED OFFICIAL USE TOKYO 00438 \n\n', 'LIMITED OFFICIAL USE', '07TOKYO438', 1]
	])('%j', (line, classification, reference, sections) => {
		expect(read(`${HEADER}${line}E.O. 12958: N/A \nTAGS: PREL JA\nSUBJECT: INVENTED \n\n¶1. (C) One.\n`)).toMatchObject({ classification, reference, sections, origin: 'TOKYO' });
	});

	it.each([
		['Cable dated:2005-11-29T14:19:00C O N F I D E N T I A L CAIRO 008938SIPDISFOR THE DIRECTORE.O. 12958: DECL: 11/28/2015 TAGS: PTER EG\n\n¶1. (C) One.', '05CAIRO8938', '2005-11-29T14:19Z'],
		['id: 144243\ndate: 3/4/2008 21:11\nrefid: 08QUITO219\norigin: Embassy Quito\n\nC O N F I D E N T I A L QUITO 000219\n\nTAGS: PREL EC\n\n¶1. (C) One.', '08QUITO219', '2008-03-04T21:11Z'],
		['214222\n2009-06-26 17:52:00\n09MONTERREY251\nConsulate Monterrey\n\nUNCLAS MONTERREY 000251\n\nTAGS: PREL MX\n\n¶1. (U) One.', '09MONTERREY251', '2009-06-26T17:52Z'],
		['R 250930Z FEB 72 \nFM AMEMBASSY TEHRAN\n\nUNCLASSIFIED TEHRAN 1164 \n\nE.O. 11652: GDS \nTAGS: MASS IR\nSUBJECT: INVENTED\n\n1. ONE.', '72TEHRAN1164', '1972-02-25T09:30Z'],
		['C O N F I D E N T I A L CAIRO 008938\n\nE.O. 12958: DECL: 11/28/2015\nTAGS: PTER EG\n\n¶1. (C) One.', null, undefined]
	])('%j', (text, reference, sent) => {
		const cable = read(text);
		expect([cable.reference, cable.sent?.value]).toEqual([reference, sent]);
	});

	it.each([
		['E.O. 12958: DECL: 01/31/2016', '01/31/2016'], ['EO 12958 DECL: 2020/02/11', '2020/02/11'], ['E.O. 12958: DECL: TWENTY YEARS', 'TWENTY YEARS'], ['E.O. 12958: N/A', null],
		['E.O. 12065: GDS 8/12/85', 'GDS 8/12/85'], ['E. O. 11652: GDS', 'GDS'], ['E.O. 11652: XGDS-2', 'XGDS-2']
	])('%s', (line, declassifyOn) => {
		expect(read(`${HEADER}UNCLAS TOKYO 000438 \n\n${line} \nTAGS: PREL\nSUBJECT: X\n\n¶1. (U) One.`).executiveOrder).toEqual({ text: line.replace(/^E[. ]*O\.? ?1\d{4}:? /, ''), declassifyOn });
	});

	it.each([
		['TAGS: PREL, NATO, JA', ['PREL', 'NATO', 'JA']], ['TAGS PREL NATO', ['PREL', 'NATO']], ['TAGS: PREL\nNATO', ['PREL', 'NATO']], ['TAGS: [MOPS](#) [JA](#)', ['MOPS', 'JA']],
		['TAGS: <a href="/tag/PREL">PREL</a> JA', ['PREL', 'JA']], ['TAGS: ETRDECON CS', ['ETRD', 'ECON', 'CS']], ['TAGS: PGOV IT ITALIAN POLITICS', ['PGOV', 'IT']], ['Tags: prel, ja', ['PREL', 'JA']]
	])('%j', (line, tags) => {
		expect(read(`${HEADER}UNCLAS TOKYO 000438 \n\nE.O. 12958: N/A \n${line} \nSUBJECT: X\n\n¶1. (U) One.`).tags).toEqual(tags);
	});
});

describe('what mirrors and dumps do', () => {
	it('takes the full text behind a preview, and from the preview what the full text lacks', () => {
		const preview = `${HEADER}C O N F I D E N T I A L TOKYO 000438 \n\n${FIELDS}REF: OSLO 1...\n\n`;
		const cable = read(`${preview}C O N F I D E N T I A L TOKYO 000438 SIPDIS E.O. 12958: DECL: 01/31/2017 TAGS: PREL JA\n¶1. (C) One.\n\nSCHIEFFER`);
		expect([cable.subject?.text, marks(cable), cable.signer]).toEqual(['INVENTED', [[1, 'C', 1]], 'SCHIEFFER']);
	});

	it('joins a sentence over the header of a later section', () => {
		const cable = withBody(`¶1. (C) He said that\n\nC O N F I D E N T I A L SECTION 02 OF 02 TOKYO 000438 \n\nSIPDIS \n\nE.O. 12958: DECL: 01/31/2017 \nTAGS: PREL JA\nSUBJECT: INVENTED \n\nit was late.\n\n¶2. (C) Two.`);
		expect(cable.paragraphs.map((one) => one.clean.text)).toEqual(['He said that it was late.', 'Two.']);
	});

	it('splits a glued cable off with its own routing block, identity and date', () => {
		const second = 'R 151651Z JUL 08\nFM AMEMBASSY OSLO\nTO SECSTATE WASHDC 8335\n\nUNCLAS OSLO 000404 \n\nTAGS: PREL NO\nSUBJECT: ANOTHER \n\n¶1. (U) One.\n';
		const readings = readCables(`${HEADER}C O N F I D E N T I A L TOKYO 000438 \n\n${FIELDS}¶1. (C) One.\n\n${second}`);
		expect(readings.map(({ cable }) => [cable.reference, cable.sent?.value, cable.paragraphs.length])).toEqual([['07TOKYO438', '2007-01-31T10:21Z', 1], ['08OSLO404', '2008-07-15T16:51Z', 1]]);
	});

	it('keeps a cable that repeats another for a further post whole', () => {
		const text = `R 270230Z NOV 08\nFM SECSTATE WASHDC\n\nUNCLAS STATE 125686 \n\nTHE FOLLOWING OSLO 00928 IS BEING REPEATED FOR YOUR INFO: \n\nQUOTE: \nUNCLAS OSLO 000928 \n\nTAGS: PREL NO\nSUBJECT: INVENTED \n\n¶1. (U) One.\n`;
		expect(readCables(text).map(({ cable }) => cable.reference)).toEqual(['08STATE125686']);
	});

	it('does not take the date of a routing block that belongs to another post', () => {
		const { cable, issues } = readCables(`${HEADER}C O N F I D E N T I A L MOSCOW 005154 \n\n${FIELDS}¶1. (C) One.\n`)[0]!;
		expect([cable.origin, cable.sent, issues.map((issue) => issue.code)]).toEqual(['MOSCOW', null, ['routing-differs', 'no-reference', 'no-date']]);
	});

	it.each([
		['¶1. (C) One.\n\n¶3. (C) Three.', [['number-gap', '¶3. (C) Three.']]],
		['¶1. (C) One.\n\n¶2. (C) Two.\n\n¶2. (C) Again.', [['number-corrected', '¶2. (C) Again.']]],
		['¶1. (C) One.\n\n¶2. (C) Two.', []]
	])('remarks on the numbers of %j', (body, expected) => {
		const { raw, issues } = readCables(`${HEADER}C O N F I D E N T I A L TOKYO 000438 \n\n${FIELDS}${body}`)[0]!;
		expect(issues.map(({ code, span }) => [code, span && raw.slice(span.start, span.end)])).toEqual(expected);
	});

	it('marks a heading inside a numbered paragraph', () => {
		const paragraph = withBody('¶1. (C) One.\n\nThe Paper\n---------\n\nIt was long.').paragraphs[0]!;
		expect(paragraph.clean.text).toBe('One. The Paper It was long.');
		expect(paragraph.passages).toEqual([{ kind: 'heading', span: { start: 5, end: 14 } }]);
	});

	it('reads a telegram of the 1970s, page heads and distribution lines left out', () => {
		const cable = read('PAGE 01        COPENH  01350  271256Z\n46\nACTION INR-10\n\nINFO  OCT-01  EUR-12  ISO-00\n      SAM-01  /045 W\n                     ---------------------     030203\nR 271200Z MAY 75\nFM AMEMBASSY COPENHAGEN\nTO SECSTATE WASHDC 1234\n\nC O N F I D E N T I A L COPENHAGEN 1350\n\nE.O. 11652: GDS\nTAGS: PFOR, DA\nSUBJ: INVENTED\n\nREF: STATE 12345\n\n1. NOBODY NEED\n\nCONFIDENTIAL\n\nPAGE 02        COPENH  01350  271256Z\n\nWORRY.\n\n2. COMMENT: WE SHALL SEE.\nDEAN\n\nCONFIDENTIAL\n\nNNNN\n');
		expect(cable.addressees.map(({ role, name }) => [role, name])).toEqual([['from', 'AMEMBASSY COPENHAGEN'], ['to', 'SECSTATE WASHDC']]);
		expect([cable.reference, cable.references[0]?.reference, cable.signer]).toEqual(['75COPENHAGEN1350', '75STATE12345', 'DEAN']);
		expect(cable.paragraphs.map((one) => [one.kind, one.clean.text])).toEqual([['body', 'NOBODY NEED WORRY.'], ['comment', 'COMMENT: WE SHALL SEE.']]);
	});

	it('cuts page lines out in mid-sentence, with and without line breaks and backslashes', () => {
		const cable = withBody('¶1. (C) They agreed that \\\nTOKYO 00000438  002.2 OF 005 \\\n the talks TOKYO 00000438 003 OF 005 would go on.\\\n\n¶2. (C) Two.');
		expect(cable.paragraphs[0]?.clean.text).toBe('They agreed that the talks would go on.');
	});
});
