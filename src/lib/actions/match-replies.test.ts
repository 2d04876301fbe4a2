import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readCable } from '#lib/cables/read-cable.ts';
import type { ActionKind } from './action-request.ts';
import { matchReplies, repliesByParty, type AskedThing, type CitingText } from './match-replies.ts';

const ASKED: AskedThing = {
	cable: '08STATE100', sent: '2008-03-01', kind: 'department-asks-post', asker: 'STATE', asked: ['OSLO', 'TOKYO'],
	ask: 'Seek views on the German draft', quote: 'Posts are asked to seek views on the German draft'
};
const text = (reference: string, origin: string, sent: string | null, references: string[], paragraph = 'Strand found the German draft too long.'): CitingText =>
	({ reference, origin, sent, references: references.map((one, index) => ({ reference: one, label: 'ABC'[index] ?? null })), paragraphs: [{ key: 1, text: paragraph }] });

describe('a reply', () => {
	test('names the asking cable, comes later, from a party asked, and shows its passage', () => {
		expect(matchReplies(ASKED, [text('08OSLO5', 'OSLO', '2008-03-10', ['08STATE100'])])).toEqual([{
			cable: '08OSLO5', origin: 'OSLO', score: 0.97,
			reasons: ['its REF names 08STATE100 first', 'it comes from OSLO, which was asked', 'sent 9 days later', '¶1 speaks of what was asked'],
			passage: { paragraph: 1, span: { start: 0, end: 39 }, quote: 'Strand found the German draft too long.' }
		}]);
	});

	test.each([
		['does not name it', text('08OSLO5', 'OSLO', '2008-03-10', ['08STATE99'])],
		['was sent earlier', text('08OSLO5', 'OSLO', '2008-02-10', ['08STATE100'])],
		['was sent years later', text('10OSLO5', 'OSLO', '2010-03-10', ['08STATE100'])],
		['comes from a post that was not asked', text('08ROME5', 'ROME', '2008-03-10', ['08STATE100'])],
		['comes from the Department itself', text('08STATE200', 'STATE', '2008-03-10', ['08STATE100'])]
	])('is none when it %s', (_, citing) => {
		expect(matchReplies(ASKED, [citing])).toEqual([]);
	});

	test('with only a year for a date is given the benefit of the doubt', () => {
		expect(matchReplies(ASKED, [text('08OSLO5', 'OSLO', '2008', ['08STATE100'])])).toHaveLength(1);
	});

	test('the first REF and words in common count more', () => {
		const scores = matchReplies(ASKED, [text('08OSLO5', 'OSLO', '2008-03-10', ['08STATE100']), text('08TOKYO5', 'TOKYO', '2008-03-10', ['08STATE9', '08STATE100'], 'All quiet.')]);
		expect(scores.map((proposal) => proposal.cable)).toEqual(['08OSLO5', '08TOKYO5']);
	});
});

test('the Department answers what a host asked of the United States; a post reports what its host promised', () => {
	const request: AskedThing = { ...ASKED, cable: '08OSLO5', kind: 'host-asks-us', asker: 'NO', asked: ['US'] };
	const promise: AskedThing = { ...ASKED, cable: '08OSLO5', kind: 'host-promises', asker: 'OSLO', asked: ['NO'], ask: 'Let us know', quote: 'He would let us know', context: 'On storage and transit he had no instructions from the Justice Ministry. He would let us know.' };
	const fromState = text('08STATE200', 'STATE', '2008-03-10', ['08OSLO5']);
	const fromOslo = text('08OSLO9', 'OSLO', '2008-04-10', ['08OSLO5'], 'On storage and transit (ref A) the Justice Ministry saw no difficulty.');
	const aside = text('08OSLO8', 'OSLO', '2008-04-09', ['08OSLO5'], 'Fish exports were up.');
	expect([matchReplies(request, [fromState, fromOslo]).map((one) => one.cable), matchReplies(promise, [fromState, fromOslo, aside]).map((one) => one.cable)]).toEqual([['08STATE200'], ['08OSLO9']]);
});

test('a circular request tells who has not answered in this corpus', () => {
	const proposals = matchReplies(ASKED, [text('08OSLO5', 'OSLO', '2008-03-10', ['08STATE100'])]);
	expect(repliesByParty(ASKED, proposals).map(({ party, replies }) => [party, replies.length])).toEqual([['OSLO', 1], ['TOKYO', 0]]);
	expect(repliesByParty({ ...ASKED, asked: ['ALL'] }, proposals, ['ROME']).map(({ party, replies }) => [party, replies.length])).toEqual([['ROME', 0], ['OSLO', 1]]);
});

/** Labels beside the project; the thresholds are tried where they are there, and the test says so. */
describe('labelled replies', () => {
	const folder = '../shared/samples';
	const files = existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith('.txt')) : [];
	interface Label { paragraph: number; kind: ActionKind; asker: string; asked: string; ask: string; quote: string; answeredBy?: string[] }

	test(`precision is at least 0.9 and recall 0.8 (${files.length} cables are there)`, () => {
		const cables = files.map((file) => {
			const reference = file.replace('.txt', '');
			const { cable } = readCable(readFileSync(`${folder}/${file}`, 'utf8'), { reference, created: null, released: null, classification: null, origin: null });
			const paragraphs = cable.paragraphs.flatMap((paragraph) => (paragraph.key === null ? [] : [{ key: paragraph.key, text: paragraph.clean.text }]));
			return { reference, origin: cable.origin, sent: cable.sent?.value.slice(0, 10) ?? null, references: cable.references, paragraphs };
		});
		const tally = { right: 0, extra: 0, missed: 0 };
		for (const cable of cables) {
			const labels = (JSON.parse(readFileSync(`${folder}/${cable.reference}.json`, 'utf8')) as { actions: Label[] }).actions;
			for (const label of labels) {
				const wanted = new Set(label.answeredBy ?? []);
				const context = cable.paragraphs.find((paragraph) => paragraph.key === label.paragraph)?.text ?? '';
				const found = matchReplies({ ...label, cable: cable.reference, sent: cable.sent, asked: label.asked.split(',').map((party) => party.trim()), context }, cables);
				tally.right += found.filter((one) => wanted.has(one.cable)).length;
				tally.extra += found.filter((one) => !wanted.has(one.cable)).length;
				tally.missed += [...wanted].filter((one) => !found.some((proposal) => proposal.cable === one)).length;
			}
		}
		const share = (part: number, rest: number): number => (part + rest === 0 ? 1 : part / (part + rest));
		expect(share(tally.right, tally.extra)).toBeGreaterThanOrEqual(0.9);
		expect(share(tally.right, tally.missed)).toBeGreaterThanOrEqual(0.8);
	});
});
