import { expect, test } from 'vitest';
import type { Evidence, OfficialAct } from '#lib/positions/evidence.ts';
import { actOn, hearsayOn, quoteOn } from '#lib/positions/fixtures.ts';
import { dayInWords, daysInWords } from './day-words.ts';
import { modelOf, subjectOf } from './fixtures.ts';
import { positionLabel } from './position-label.ts';
import { actSentence, divergenceSentence, laneSentences } from './lane-sentences.ts';

test.for<[string, Evidence[], OfficialAct[], string[]]>([
	['no evidence is said', [], [], ['There is no evidence of what Japan thinks of the Oslo process.']],
	['one cable is too little', [quoteOn('2007-01-31', 'opposes'), quoteOn('2007-01-31', 'opposes', { paragraph: 5 })], [],
		['2 quotes in one cable on Japan and the Oslo process: too little to sum up.']],
	['a shift, and where it stands', [quoteOn('2007-01-31', 'opposes'), quoteOn('2008-06-03', 'supports')], [],
		['Between January 2007 and June 2008 Japan moves from opposition to support on the Oslo process.', 'As of 30 June 2009 Japan supports the Oslo process.']],
	['hearsay is called so', [quoteOn('2007-01-31', 'opposes'), hearsayOn('2008-06-03', 'supports')], [],
		['Between January 2007 and August 2008 Japan moves from opposition to support on the Oslo process, partly by hearsay.',
			'As of 30 June 2009 Japan supports the Oslo process, as others report.']],
	['old words are called old', [quoteOn('2007-01-31', 'opposes'), quoteOn('2007-02-28', 'opposes')], [],
		['The last word, of 28 February 2007, is older than the window: Japan opposes the Oslo process then.']],
	['words and then an act', [quoteOn('2008-02-01', 'opposes')], [actOn('2008-12-03', 'signed')],
		['Japan opposes the Oslo process in February 2008; on 3 December 2008 it signed the Convention on Cluster Munitions.',
			'As of 30 June 2009 Japan supports the Oslo process.']]
])('%s', ([, evidence, acts, expected]) => {
	const lane = modelOf(evidence, acts).lanes[0];
	expect(lane && laneSentences(lane, '2009-06-30')).toEqual(expected);
});

test.for<[number, string]>([
	[0, 'No cable from or about Japan mentions the subject.'],
	[1, 'One cable from or about Japan mentions the subject, but gives no view.'],
	[3, '3 cables from or about Japan mention the subject, none gives a view.']
])('no evidence says out of how many cables: %i', ([cablesOnSubject, expected]) => {
	const silent = modelOf([], [], [{ ...subjectOf('JP'), cablesOnSubject }]).lanes[0];
	expect(silent && laneSentences(silent, '2009-06-30')[1]).toBe(expected);
	expect(silent && positionLabel(silent)).toBe(['no evidence', 'no view in 1 cable', '', 'no view in 3 cables'][cablesOnSubject]);
});

test('a divergence names both sides with their days', () => {
	const lane = modelOf([quoteOn('2008-02-01', 'opposes'), quoteOn('2009-02-01', 'reserved')], [actOn('2008-12-03', 'signed')]).lanes[0];
	expect(lane?.divergences.map((found) => divergenceSentence(lane, found))).toEqual([
		'Japan opposes the Oslo process on 1 February 2008, but on 3 December 2008 it signed the Convention on Cluster Munitions.',
		'Japan has reservations about the Oslo process on 1 February 2009, although on 3 December 2008 it signed the Convention on Cluster Munitions.'
	]);
});

test('acts read as sentences; dates read as exactly as they are known', () => {
	expect(actSentence('Japan', actOn('2015-12-07', 'voted-yes', { instrument: 'General Assembly resolution 70/54' }))).toBe('Japan voted for General Assembly resolution 70/54');
	expect(['2007-01-31', '2007-06', '2007'].map(dayInWords)).toEqual(['31 January 2007', 'June 2007', '2007']);
});

test.for([
	['2007-06-19', '2007-06-22', '19 to 22 June 2007'], ['2008-05-30', '2008-06-02', '30 May to 2 June 2008'],
	['2008-12-30', '2009-01-02', '30 December 2008 to 2 January 2009'], ['2008-06-19', '2008-06-19', '19 June 2008']
] as const)('from %s to %s is %s', ([from, to, expected]) => {
	expect(daysInWords(from, to)).toBe(expected);
});
