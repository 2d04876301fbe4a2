import { expect, test } from 'vitest';
import { z } from 'zod';
import { bibtex } from './bibtex.ts';
import type { Cited, CitedCable } from './cited.ts';
import { cslJson } from './csl-json.ts';
import { citationMetas } from './meta-tags.ts';
import { chicagoNote } from './notes.ts';
import { ris } from './ris.ts';

const plain: CitedCable = {
	reference: '07TOKYO9001', sender: 'Embassy Tokyo', subject: 'JAPAN & THE "CCW": 50% {DONE}', sent: '2007-01-31T10:21Z', classification: 'CONFIDENTIAL',
	collection: { id: 'mine', title: 'My cables' }, isInvented: false, url: 'http://here/cables/07TOKYO9001'
};
const bare: CitedCable = { ...plain, sender: null, subject: null, sent: '2007-06', classification: null };
const cables: Cited[] = [plain, bare, { ...plain, isInvented: true }].map((cable) => ({ kind: 'cable', cable }));
const records: Cited[] = [4, 0].map((paragraph) => ({
	kind: 'stance', cable: plain,
	stance: {
		id: `abc${paragraph}`, cable: plain, paragraph, mark: 'C', quote: 'It said {no},\n50% & "more" \\ ~', before: '', after: '', span: { start: 0, end: 1 },
		says: 'Japan supports the CCW as the forum', speaker: null, reviewed: false, url: `http://here/evidence/abc${paragraph}`, asOf: '2007-03-01'
	}
}));
const all = [...cables, ...records];

/** One entry as the grammar of BibTeX has it: `@type{key, name = {braces that match} or word, …}` and nothing else. */
function readBibtex(text: string): { type: string; key: string; fields: Record<string, string> } {
	const [, type = '', key = '', body = ''] = /^@([a-z]+)\{([\w-]+),\n([^]*)\}\n$/.exec(text) ?? [];
	const fields: Record<string, string> = {};
	let rest = body;
	while (rest !== '') {
		const [head, name = ''] = /^\t([a-z]+) = /.exec(rest) ?? [];
		if (head === undefined || name in fields) throw new Error(`No field, or one twice, at “${rest}”.`);
		rest = rest.slice(head.length);
		let [depth, end] = [0, 0];
		do {
			if (rest[end] === '\\') end += 1;
			else if (rest[end] === '{') depth += 1;
			else if (rest[end] === '}') depth -= 1;
			end += 1;
		} while (end < rest.length && (depth > 0 || rest[end] !== ','));
		if (depth !== 0 || !rest.startsWith(',\n', end)) throw new Error(`No end of ${name} in “${rest}”.`);
		fields[name] = rest.slice(0, end);
		rest = rest.slice(end + 2);
	}
	return { type, key, fields };
}

test.each(all)('BibTeX is one entry by its grammar, nothing in it wakes TeX: %#', (cited) => {
	const { type, key, fields } = readBibtex(bibtex(cited));
	expect([type, key.startsWith('07TOKYO9001')]).toEqual(['misc', true]);
	expect(Object.keys(fields)).toEqual(expect.arrayContaining(['title', 'howpublished', 'year', 'date', 'note', 'url']));
	for (const [name, value] of Object.entries(fields)) if (name !== 'url') expect(value, name).not.toMatch(/(?<!\\)[%&$#_~^]/);
	expect(fields['month']).toMatch(/^(?:jan|jun)$/);
	expect(fields['date']).toMatch(/^\{2007-(?:01-31|06)\}$/);
});

test('BibTeX names the paragraph, and each paragraph has a key of its own', () => {
	const [fourth, subject] = records.map((cited) => readBibtex(bibtex(cited)));
	expect([fourth?.fields['howpublished'], subject?.fields['howpublished']]).toEqual(['{Diplomatic cable 07TOKYO9001, para. 4}', '{Diplomatic cable 07TOKYO9001, subject line}']);
	expect(fourth?.key).not.toBe(subject?.key);
});

test.each(all)('RIS is one record by its grammar: a tag, two blanks, a hyphen, a blank, TY first and ER last: %#', (cited) => {
	const lines = ris(cited).split('\r\n');
	expect(lines.pop()).toBe('');
	for (const line of lines) expect(line).toMatch(/^[A-Z][A-Z0-9] {2}- [^\r\n]*$/);
	const tags = lines.map((line) => line.slice(0, 2));
	expect([tags[0], tags.at(-1), tags.filter((tag) => tag === 'TY' || tag === 'ER').length]).toEqual(['TY', 'ER', 2]);
	expect(lines).toContain('TY  - GOVDOC');
	const field = (tag: string): string | undefined => lines.find((line) => line.startsWith(tag))?.slice(6);
	expect(field('PY')).toMatch(/^\d{4}$/);
	expect(field('DA')).toMatch(/^\d{4}\/(?:\d{2})?\/(?:\d{2})?\/$/);
	expect(field('SE')).toBe(cited.kind === 'cable' ? undefined : cited.stance.paragraph === 0 ? 'subject line' : 'para. 4');
});

/** What of the CSL schema (1.0.2) an item here may use; a variable that CSL does not know would be dropped in silence. */
const item = z.strictObject({
	id: z.string().min(1), type: z.literal('report'), genre: z.string(), title: z.string().min(1), number: z.string(),
	author: z.array(z.strictObject({ literal: z.string().min(1) })).min(1).optional(),
	issued: z.strictObject({ 'date-parts': z.tuple([z.union([z.tuple([z.int()]), z.tuple([z.int(), z.int().min(1).max(12)]), z.tuple([z.int(), z.int().min(1).max(12), z.int().min(1).max(31)])])]) }).optional(),
	abstract: z.string().optional(), archive: z.string(), archive_collection: z.string(), note: z.string(), URL: z.url()
});

test.each(all)('CSL-JSON holds to the schema, with the paragraph in its note: %#', (cited) => {
	const [read] = z.tuple([item]).parse(JSON.parse(cslJson(cited)));
	expect(read.note).toMatch(cited.kind === 'cable' ? /collection “My cables”/ : cited.stance.paragraph === 0 ? /^subject line; / : /^para\. 4; /);
});

test.each(all)('a Chicago note has its parts in their order and ends with address and full stop: %#', (cited) => {
	expect(chicagoNote(cited)).toMatch(
		/^(?:U\.S\. Embassy Tokyo|unknown sender), (?:“[^“”]+,” )?diplomatic cable 07TOKYO9001, (?:January 31, 2007|June 2007)(?:, (?:para\. \d+|subject line))?(?:, marked [A-Z/]+)?, collection “[^“”]+”(?: \([^()]+\))?, Demarche, http:\/\/\S+\.$/
	);
});

/** As Zotero's translator for embedded metadata reads an author: at semicolons, or at a comma between two texts of several words; one with a comma is "last, first". */
function zoteroAuthors(content: string): { lastName: string; firstName: string }[] {
	const atCommas = content.split(/\s*,\s*/);
	const names = content.includes(';') ? content.split(/\s*;\s*/) : atCommas.length > 1 && atCommas[0]?.includes(' ') && atCommas[1]?.includes(' ') ? atCommas : [content];
	return names.map((name) => {
		const trimmed = name.replace(/[\s.,/[\]:]+$/, '');
		const [last = '', first = ''] = name.includes(',') ? trimmed.split(/, ?/) : [trimmed.slice(trimmed.lastIndexOf(' ') + 1), trimmed.slice(0, Math.max(0, trimmed.lastIndexOf(' ')))];
		return { lastName: last, firstName: first };
	});
}

test('Zotero reads a cable page as a report whose author is one name', () => {
	const metas = new Map(citationMetas(plain).map(({ name, content }) => [name, content]));
	// The institution is what makes it a report; without it a title makes a journal article.
	expect(metas.get('citation_technical_report_institution')).toBe('Embassy Tokyo');
	for (const other of ['citation_journal_title', 'citation_conference_title', 'citation_book_title', 'citation_dissertation_institution']) expect(metas.has(other)).toBe(false);
	expect(zoteroAuthors(metas.get('citation_author') ?? '')).toEqual([{ lastName: 'Embassy Tokyo', firstName: '' }]);
	expect(zoteroAuthors('Embassy Tokyo')).toEqual([{ lastName: 'Tokyo', firstName: 'Embassy' }]);
	expect([metas.get('citation_publication_date'), metas.get('citation_public_url'), metas.get('citation_technical_report_number')]).toEqual(['2007/01/31', 'http://here/cables/07TOKYO9001', '07TOKYO9001']);
	expect(citationMetas(bare).map(({ name }) => name)).not.toContain('citation_author');
});
