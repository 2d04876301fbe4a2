import { describe, expect, test } from 'vitest';
import { hasNoCase, recase } from '../recase.ts';
import { cableOf, TEST_TOPIC } from '../test-cable.ts';
import { topicParagraphs } from './01-topic-paragraphs.ts';
import { paragraphNumbers, pointedParagraphs } from './02-pointers.ts';
import { sentenceSpans, toSentences } from './03-sentences.ts';
import { findActors, namesOfOurs, subjectOf } from './04-actors.ts';
import { readDeadline } from './08-deadlines.ts';
import { askLine } from './09-ask-line.ts';

describe('the paragraphs about the topic', () => {
	const keys = (paragraphs: string[], subject: string): number[] => [...topicParagraphs(cableOf(paragraphs, { subject }), TEST_TOPIC)];

	test('are all when the subject says so', () => {
		expect(keys(['He was late.', 'She asked for tea.'], 'NORWAY ON CLUSTER MUNITIONS')).toEqual([1, 2]);
	});

	test('are the ones that name it where it is one point of many', () => {
		expect(keys(['Trade was up.', 'Fish was discussed.', 'On cluster munitions he asked for data.', 'He asked for a visa.', 'Oil was down.'], 'LUNCH WITH THE MINISTER')).toEqual([3]);
	});

	test('are none in a cable about something else', () => {
		expect(keys(['Trade was up.', 'He asked us for help with the Oslo accords.'], 'LUNCH WITH THE MINISTER')).toEqual([]);
	});

	test('are all when the company of words shows the topic', () => {
		expect(keys(['The Dublin draft goes on.', 'Duds are few.', 'He asked for data.'], 'NORWAY IN SPRING')).toEqual([1, 2, 3]);
	});
});

describe('pointers', () => {
	test.each([
		['8', [8]], ['2 and 5', [2, 5]], ['3-5', [3, 4, 5]], ['five', [5]], ['7, 9, and 10', [7, 9, 10]], ['2 through 4', [2, 3, 4]], ['none', []]
	])('%s', (text, numbers) => {
		expect(paragraphNumbers(text)).toEqual(numbers);
	});

	test.each([
		'This message contains an action request. See para 2.', 'This is an action request -- see para 2.', 'This is an action request; please see paragraph two.',
		'ACTION REQUEST: See para 2.', 'Action request: paragraph 2.', 'This cable contains a guidance request in paragraph 2.', 'Please see para 2 for the action request.'
	])('%s', (pointer) => {
		expect([...pointedParagraphs(cableOf([pointer, 'Post requests guidance.']))]).toEqual([2]);
	});

	test('a pointer to a paragraph that is not there points nowhere', () => {
		expect([...pointedParagraphs(cableOf(['This is an action request. See para 9.']))]).toEqual([]);
	});
});

describe('sentences', () => {
	test.each([
		['He left. She stayed.', ['He left.', 'She stayed.']],
		['The U.S. Embassy met Mr. Han at 3 p.m. He agreed.', ['The U.S. Embassy met Mr. Han at 3 p.m.', 'He agreed.']],
		['Why? Never. Objectives: -- Urge restraint. -- Seek views.', ['Why?', 'Never.', 'Objectives:', '-- Urge restraint.', '-- Seek views.']]
	])('%s', (text, expected) => {
		expect(sentenceSpans(text).map((span) => text.slice(span.start, span.end))).toEqual(expected);
	});

	test('know who speaks', () => {
		const cable = cableOf(['Poloff met Strand.', 'Post believes so. Strand disagreed.', 'Comment: We doubt it. End comment.']);
		expect(toSentences(cable, 'post', new Set()).map((sentence) => sentence.voice)).toEqual(['narrative', 'own', 'narrative', 'own', 'own']);
	});
});

describe('actors', () => {
	const setting = { from: 'post', host: 'NO' } as const;
	test.each([
		['Poloff urged Norway to wait', 'urged', 'Poloff', 'us'],
		['Strand told Poloff she would ask Oslo', 'would', 'Strand', 'host'],
		['The DCM replied that pilots might suffer, and urged Norway', 'urged', 'DCM', 'us'],
		['Strand thanked us for USG views on the topic, and asked for more', 'asked', 'Strand', 'host'],
		['Poland\'s DCM said that Warsaw had urged Kyiv', 'urged', 'Warsaw', 'host'],
		['Post again requests that Department reply', 'requests', 'Post', 'post'],
		['Poloff said he would convey it', 'would', 'Poloff', 'us']
	])('%s: who %s', (text, verb, name, side) => {
		const subject = subjectOf(text, findActors(text, 'narrative', setting), text.indexOf(verb));
		expect([subject?.text, subject?.side]).toEqual([name, side]);
	});

	test('a name that a title introduces is ours from then on', () => {
		const ours = namesOfOurs('A/S Shannon met the Minister. CODEL Gary Ackerman came with Senator Santiago.');
		expect([...ours]).toEqual(['Shannon', 'Ackerman']);
		expect(findActors('Shannon asked Strand', 'narrative', { ...setting, ours }).map((actor) => actor.side)).toEqual(['us', 'host']);
	});

	test('"we" is the post in its own voice, the talker in a narrative and the Department in its cables', () => {
		const side = (voice: 'own' | 'narrative', from: 'post' | 'state'): string | undefined => findActors('We ask', voice, { from, host: null })[0]?.side;
		expect([side('own', 'post'), side('narrative', 'post'), side('own', 'state')]).toEqual(['post', 'us', 'department']);
	});
});

describe('deadlines', () => {
	test.each([
		['report by January 31', '2007-01-19', 'by January 31', '2007-01-31'],
		['no later than COB May 22', '2007-05-02', 'no later than COB May 22', '2007-05-22'],
		['before January 5, 2009', '2008-12-10', 'before January 5, 2009', '2009-01-05'],
		['reply within two weeks', '2008-03-10', 'within two weeks', '2008-03-24'],
		['within five working days', '2008-03-07', 'within five working days', '2008-03-14'],
		['respond as soon as possible', '2008-03-10', 'as soon as possible', null],
		['raise it before the Wellington meeting', '2008-01-10', 'before the Wellington meeting', '2008-02-18'],
		['raise it before the Wellington meeting', '2008-06-10', null, null],
		['before the next CCW session', '2008-06-10', 'before the next CCW session', '2008-11-03'],
		['by mid-November', '2008-10-10', 'by mid-November', '2008-11-15'],
		['before the end of July', '2008-07-10', 'before the end of July', '2008-07-31'],
		['by January 31', '2007-11-19', 'by January 31', '2008-01-31'],
		['NLT 15 March 2008', '2008-03-01', 'NLT 15 March 2008', '2008-03-15'],
		['by the end of the month', '2008-02-10', 'by the end of the month', '2008-02-29'],
		['by Friday, March 14', '2008-03-10', 'by Friday, March 14', '2008-03-14'],
		['before he leaves for Dublin on May 16', '2008-05-02', 'before he leaves for Dublin on May 16', '2008-05-16'],
		['signed by Secretary Gates on June 19, 2008', '2008-12-10', null, null],
		['by June 5, 2007', '2008-12-10', null, null],
		['the demarche of January 31', '2007-01-19', null, null]
	])('%s, sent %s', (text, sent, words, date) => {
		expect(readDeadline(text, sent, TEST_TOPIC.meetings)).toEqual(words === null ? null : { text: words, date });
	});

	test('an undated cable keeps the words, and the date that has its year', () => {
		expect([readDeadline('by May 22', null, []), readDeadline('by May 22, 2008', null, [])]).toEqual([{ text: 'by May 22', date: null }, { text: 'by May 22, 2008', date: '2008-05-22' }]);
	});
});

test.each([
	['host-asks-us', 'that the U.S. provide details', false, 'Provide details'], ['host-asks-us', 'clarification of the text', true, 'Provide clarification of the text'],
	['host-asks-us', 'whether we could help', false, 'Say whether we could help'], ['host-asks-us', 'if Washington would pay', false, 'Say whether Washington would pay'],
	['post-asks-department', 'Department or OSD provide an agenda', false, 'Provide an agenda'], ['post-asks-department', 'Department\'s views by May', false, 'Provide Department\'s views by May'],
	['host-promises', 'pass it to the Minister', false, 'Pass it to the Minister'], ['us-asks-host', 'accept a clause', false, 'Accept a clause']
] as const)('%s: %s', (kind, what, isThing, line) => {
	expect(askLine(kind, what, what, isThing)).toBe(line);
});

test('a long ask is cut at a word', () => {
	const line = askLine('host-asks-us', `explain ${'very '.repeat(60)}much`, '', false);
	expect([line.length <= 142, line.endsWith('very …')]).toEqual([true, true]);
});

test.each([
	['POLOFF MET STRAND ON MAY 12. HE ASKED WASHINGTON FOR MORE.', 'Poloff met strand on May 12. He asked Washington for more.'],
	['poloff met on may 12 with u.s. officials. he agreed.', 'Poloff met on May 12 with U.S. officials. He agreed.']
])('capitals are given back: %s', (text, expected) => {
	expect(recase(text)).toBe(expected);
});

test('a text has no case when it is all capitals or all small', () => {
	expect([hasNoCase('POLOFF MET THE MINISTER '.repeat(6)), hasNoCase('poloff met the minister '.repeat(6)), hasNoCase('Poloff met the Minister. '.repeat(6))]).toEqual([true, true, false]);
});
