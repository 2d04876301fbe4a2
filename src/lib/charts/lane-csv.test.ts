import { expect, test } from 'vitest';
import { actOn, quoteOn } from '#lib/positions/fixtures.ts';
import { modelOf } from './fixtures.ts';
import { indexCsv, laneCsv } from './lane-csv.ts';

test('it opens right in a spreadsheet: mark, ISO dates, quoted quotes, permalinks, and no formula comes alive', () => {
	const csv = laneCsv(modelOf([
		quoteOn('2007-01-31', 'opposes', { id: 's-1', cable: '07TOKYO438', paragraph: 4, quote: '=HYPERLINK("http://evil")', speaker: '@Tamagawa, MOFA' }),
		quoteOn('2008-06-03', 'supports', { quote: 'said "yes", and\nmeant it' })
	], [actOn('2008-12-03', 'signed')]), 'http://127.0.0.1:4173');
	const lines = csv.split('\r\n');
	expect(csv.startsWith('\uFEFFholder,')).toBe(true);
	expect(lines).toHaveLength(5);
	expect(lines[1]).toContain('JP,Japan,oslo-process,2007-01-31,2007-01-31,words,opposes,true,stated,certain,true,true,unreviewed,"\'=HYPERLINK(""http://evil"")","\'@Tamagawa, MOFA"');
	expect(lines[1]).toContain('http://127.0.0.1:4173/cables/07TOKYO438?stance=s-1#p4');
	expect(lines[2]).toContain('"said ""yes"", and\nmeant it"');
	expect(lines[3]).toContain('2008-12-03,signed,supports,true,act');
	const widths = new Set([lines[0], lines[3]].map((line) => line?.split(',').length));
	expect(widths.size).toBe(1);
});

test('an index is written step by step, negative numbers as numbers', () => {
	const now = { value: null, terms: [], omitted: [] };
	expect(indexCsv({ asOf: '2009-06-30', period: { from: '2007-01-01', to: '2009-06-30' }, meetings: [], lanes: [
		{ holder: 'JP', label: 'Japan', series: { now, steps: [{ from: '2007-01-31', to: '2008-06-02', value: -0.5, terms: 4, newest: null }] } }
	] })).toBe('\uFEFFholder,holder_name,from,to,index,positions\r\nJP,Japan,2007-01-31,2008-06-02,-0.5,4\r\n');
});
