import { expect, test } from 'vitest';
import { dateStances } from './11-date-stances.ts';
import { passageOf } from './test-passage.ts';

/** When the words between the angle brackets were held, for a cable of 12 March 2008. */
function heldOn(marked: string, basis: 'stated' | 'assessed' = 'stated'): string | null {
	const [before = '', words = ''] = marked.split(/[<>]/);
	const { reading, analysis } = passageOf(marked.replace(/[<>]/g, ''));
	const { tokens } = analysis.passage;
	const start = tokens.findIndex((token) => token.start >= before.length);
	const end = tokens.findLastIndex((token) => token.end <= before.length + words.length) + 1;
	return dateStances(reading, analysis)({ start, end, basis, speaker: { name: null, role: null, of: 'PT' } });
}

test.each([
	// The time of the telling is that of what is told.
	['On January 29, the Director said that <Portugal opposes a total ban>.', '2008-01-29'],
	['The Director told Poloff on February 5 that <Portugal would attend the Wellington conference>.', '2008-02-05'],
	['The Director told Poloff January 29 that <Portugal opposes a total ban>.', '2008-01-29'],
	['<Portugal opposes a total ban>, the Director said on February 5.', '2008-02-05'],
	['Yesterday the Minister said that <Portugal opposes a total ban>.', '2008-03-11'],
	['In December the Cabinet decided that <Portugal would not sign the treaty>.', '2007-12'],
	// The time of an act.
	['<Portugal signed the treaty> on February 23.', '2008-02-23'],
	['In 2006 <Portugal rejected a moratorium> on cluster munitions.', '2006'],
	['By November 23 <it could no longer say so> about cluster munitions.', null],
	['<Portugal destroyed its cluster munitions> two months ago.', '2008-01'],
	// The talk that the paragraph began with.
	['On February 20, Poloff delivered the demarche to the MFA. The Director said that <Portugal opposes a total ban>.', '2008-02-20'],
	['Poloff met with the Director on February 20. He thought that <Portugal opposes a total ban>.', '2008-02-20'],
	['In 2006 Portugal drafted a law. The Director said that <Portugal opposes a total ban>.', null],
	// A change: what is so now is of the day of the cable.
	['In 2007 Portugal refused a mandate and <now supports a protocol>.', null],
	['Whereas in 2007 <it wanted no mandate>, Portugal now supports a protocol.', '2007'],
	['Portugal, which used cluster munitions in February and <has banned them since>, appealed for aid.', null],
	// Part of a name, of a plan, of a limit.
	['<Portugal supports the May 2007 text> on cluster munitions.', null],
	['<Portugal will attend the conference> on March 20.', null],
	['<Portugal supported the conference on February 18> on cluster munitions.', null],
	['The Minister agreed to the text and <expected to sign it> in December.', null],
	['<We are committed to the talks on cluster munitions> that opened in Geneva on January 14.', null],
	['<Portugal opposes a total ban> until 2006 stocks are replaced.', null],
	['Since 2006 <Portugal has opposed a total ban>.', null],
	['If Portugal on February 5 had signed, <it would oppose a total ban>.', null],
	// A month that holds the day of the cable tells less than that day.
	['In March the Minister said that <Portugal opposes a total ban>.', null],
	['On March 12 the Minister said that <Portugal opposes a total ban>.', null]
])('%s', (marked, expected) => {
	expect(heldOn(marked)).toBe(expected);
});

test('the post judges on the day on which it writes', () => {
	expect(heldOn('On February 20, Poloff delivered the demarche to the MFA. We believe that <Portugal opposes a total ban>.', 'assessed')).toBeNull();
});
