import { expect, test } from 'vitest';
import { actOn, quoteOn } from '#lib/positions/fixtures.ts';
import { modelOf, subjectOf } from './fixtures.ts';
import { laneFigureTable } from './lane-figure-table.ts';

test('each record and act of the period is a line, and a record leads into its cable', () => {
	const model = modelOf([quoteOn('2007-01-31', 'opposes', { cable: '07TOKYO438', paragraph: 4, mark: 'C' }), quoteOn('2008-01-31', 'supports', { firm: false, paragraph: 0 })], [actOn('2008-12-03', 'signed')]);
	const { caption, head, rows, notes } = laneFigureTable(model, { headline: 'Japan moves', subline: '', notes: ['Source'] }, 'http://h');
	expect([caption, notes, head.length]).toEqual(['Japan moves', ['Source'], 6]);
	expect(rows.map((row) => row.slice(0, 3))).toEqual([
		['Japan', '31 January 2007', 'opposes, stated'], ['Japan', '31 January 2008', 'supports, stated, proposal'], ['Japan', '3 December 2008', 'official act']
	]);
	expect(rows[0]?.slice(4)).toEqual([{ text: '07TOKYO438 ¶4', href: expect.stringMatching(/^http:\/\/h\/cables\/07TOKYO438\?stance=.+#p4$/) }, 'C']);
	expect(rows[1]?.[4]).toMatchObject({ text: expect.not.stringContaining('¶') });
});

test('countries on several propositions say on which', () => {
	const model = modelOf([quoteOn('2007-01-31', 'opposes'), quoteOn('2008-01-31', 'supports', { proposition: 'ccw-venue' })], [], [subjectOf('JP'), { ...subjectOf('JP'), proposition: 'ccw-venue', object: 'the CCW as the forum' }]);
	expect(laneFigureTable(model, { headline: '', subline: '', notes: [] }, '').rows.map(([name]) => name)).toEqual(['Japan on the Oslo process', 'Japan on the CCW as the forum']);
});
