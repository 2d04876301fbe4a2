import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import type { Cable } from '#lib/cables/cable.ts';
import { readCable } from '#lib/cables/read-cable.ts';
import type { ActionRequest } from '../action-request.ts';
import { extractActions } from '../extract-actions.ts';
import { cableOf, TEST_TOPIC } from '../test-cable.ts';
import { toDocx } from './docx.ts';
import { FOIA_TEMPLATE, LETTER_TEMPLATES, MDR_TEMPLATE } from './letter-templates.ts';
import { dateInWords, draftLetter, referenceInWords } from './letter.ts';
import { draftReplyCable, WATERMARK } from './reply-cable.ts';
import { fill, placesOf } from './template.ts';

const source = cableOf(['Strand asked that the U.S. provide its data on cluster munitions.', 'Comment: Post requests guidance. End comment.'], { reference: 'A. STATE 1234  B. 07 OSLO 99' });
const request = extractActions(source, TEST_TOPIC)[0]!;

describe('a template', () => {
	const template = { id: 'x', name: 'X', text: 'Dear {{name}},\n{{extra}}\nyours {{sender}}' };
	test('shows the places that are left, and drops empty lines', () => {
		expect(fill(template, { name: 'Sir', extra: '', sender: null })).toEqual({ text: 'Dear Sir,\nyours [sender]', missing: ['sender'] });
	});
	test('knows its places', () => {
		expect(placesOf(template)).toEqual(['name', 'extra', 'sender']);
	});
	test.each(LETTER_TEMPLATES.map((letter) => [letter.id, letter] as const))('%s has only places that a letter fills', (_, letter) => {
		expect(placesOf(letter).filter((place) => !['sender', 'today', 'agency', 'records', 'grounds', 'quotation', 'purpose', 'fee', 'name'].includes(place))).toEqual([]);
	});
});

describe('a letter', () => {
	const about = { reference: '08OSLO123', origin: 'OSLO', sent: '2008-03-10', subject: 'NORWAY ON CLUSTER MUNITIONS', classification: 'CONFIDENTIAL' };
	const sender = { name: 'A. Researcher', address: '1 Main Street', purpose: null, fee: null };

	test('asks for the missing reply by who, when and what it cites, and for the cable', () => {
		const { text, missing } = draftLetter(FOIA_TEMPLATE, request, about, sender, '2026-11-24');
		expect(missing).toEqual([]);
		for (const part of [
			'November 24, 2026', '5 U.S.C. § 552', 'from the United States between March 10, 2008 and March 10, 2009', 'OSLO 123 (08OSLO123), paragraph 1', 'subject "NORWAY ON CLUSTER MUNITIONS"', `"${request.quote}."`
		]) expect(text).toContain(part);
	});

	test('asks for a review of the cable', () => {
		const { text } = draftLetter(MDR_TEMPLATE, request, about, sender, '2026-11-24');
		expect(text).toContain('The telegram OSLO 123 (08OSLO123) from Embassy Oslo of March 10, 2008');
		expect(text).toContain('paragraph 1, marked (C)');
	});

	test('says what only its sender knows', () => {
		expect(draftLetter(FOIA_TEMPLATE, request, about, { name: null, address: null, purpose: null, fee: null }, '2026-11-24').missing).toEqual(['sender', 'name']);
	});

	test('dates and references in words', () => {
		expect([dateInWords('2007-01-31'), dateInWords('2007-06'), dateInWords('2007'), referenceInWords('08SANJOSE119')]).toEqual(['January 31, 2007', 'June 2007', '2007', 'SAN JOSE 119']);
	});
});

describe('a reply cable', () => {
	const text = draftReplyCable({ request, source, from: 'STATE', to: ['OSLO'], info: ['USNATO', 'SANJOSE'], day: '2008-04-01', signer: 'Rice' });
	const reading = readCable(text);

	test('reads back without a remark', () => {
		expect(reading.issues).toEqual([]);
		expect(reading.cable).toMatchObject({
			origin: 'STATE', classification: 'CONFIDENTIAL', tags: ['PARM', 'PREL', 'MOPS'], signer: 'RICE', dateTimeGroup: 'P 011200Z APR 08', captions: ['SIPDIS'],
			sent: { value: '2008-04-01T12:00Z' }, classifiedBy: expect.stringContaining('1.4 (b) and (d)') as string
		});
		expect(reading.cable.subject?.text).toBe('REPLY: NORWAY ON CLUSTER MUNITIONS');
		expect(reading.cable.references.map((reference) => reference.reference)).toEqual(['08OSLO123', '08STATE1234', '07OSLO99']);
		expect(reading.cable.addressees.map(({ role, name }) => [role, name])).toEqual([['from', 'SECSTATE WASHDC'], ['to', 'AMEMBASSY OSLO'], ['info', 'USMISSION USNATO'], ['info', 'AMEMBASSY SAN JOSE']]);
		expect(reading.cable.paragraphs.map((paragraph) => [paragraph.number, paragraph.mark])).toEqual([[1, 'C'], [2, 'C'], [3, 'C'], [4, 'C']]);
	});

	test('says above and below that it is a draft', () => {
		expect(text.startsWith(WATERMARK)).toBe(true);
		expect(reading.cable.paragraphs.at(-1)?.clean.text).toBe(`${WATERMARK}.`);
	});

	test('is marked as high as the highest of its sources', () => {
		const secret: Cable = { ...source, classification: 'SECRET', captions: ['NOFORN'] };
		const { cable } = readCable(draftReplyCable({ request, source, others: [secret], from: 'OSLO', to: ['STATE'], day: '2008-04-01' }));
		expect([cable.classification?.startsWith('SECRET'), cable.captions.includes('NOFORN'), cable.paragraphs[0]?.mark]).toEqual([true, true, 'S/NF']);
	});

	/** Cables beside the project, where they are there: whatever their header, the reply to them reads well. */
	const folders = ['../shared/samples', '../shared/cables/real'].filter((folder) => existsSync(folder));
	test(`to any cable reads back without a remark (${folders.length} of 2 folders are there)`, () => {
		const remarks = folders.flatMap((folder) => readdirSync(folder).filter((name) => name.endsWith('.txt')).flatMap((name) => {
			const { cable } = readCable(readFileSync(`${folder}/${name}`, 'utf8'), { reference: name.replace('.txt', ''), created: null, released: null, classification: null, origin: null });
			const any: ActionRequest = { ...request, cable: cable.reference ?? '' };
			const back = readCable(draftReplyCable({ request: any, source: cable, from: cable.origin === 'STATE' ? 'OSLO' : 'STATE', to: [cable.origin ?? 'STATE'], day: '2009-04-01' }));
			return back.issues.length > 0 || back.cable.references[0]?.reference !== cable.reference || back.cable.tags.join() !== cable.tags.join() ? [`${name}: ${JSON.stringify(back.issues)}`] : [];
		}));
		expect(remarks).toEqual([]);
	});
});

test('a Word document holds the text, and the same text gives the same bytes', () => {
	const bytes = toDocx('Dear <Sir> & Madam\n\nOne\u0000 line');
	const xml = strFromU8(unzipSync(bytes)['word/document.xml']!);
	expect(xml).toContain('<w:t xml:space="preserve">Dear &lt;Sir&gt; &amp; Madam</w:t>');
	expect(xml).toContain('>One line</w:t>');
	expect(xml.match(/<w:p>/g)).toHaveLength(3);
	expect(toDocx('Dear <Sir> & Madam\n\nOne\u0000 line')).toEqual(bytes);
});
