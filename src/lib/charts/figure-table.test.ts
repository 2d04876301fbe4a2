import { expect, test } from 'vitest';
import { tableToHtml, tableToText } from './figure-table.ts';

const table = {
	caption: 'Japan & Germany', head: ['Country', 'Quote', 'Where'], notes: ['Source: 2 quotes'],
	rows: [['Japan', '=HYPERLINK("x")', { text: '07TOKYO438 ¶4', href: 'http://h/cables/07TOKYO438?a=1&b="2"' }], ['Germany', 'two\nlines\there', -1], ['Norway', null, null]]
};

test('as text: a line a row, tabs between, no formula', () => {
	expect(tableToText(table).split('\n')).toEqual([
		'Japan & Germany', 'Country\tQuote\tWhere', 'Japan\t\'=HYPERLINK("x")\t07TOKYO438 ¶4', 'Germany\ttwo lines here\t-1', 'Norway\t\t', 'Source: 2 quotes'
	]);
});

test('as HTML: heads, links, and nothing that breaks out', () => {
	const html = tableToHtml(table);
	expect(html).toContain('<th>Country</th>');
	expect(html).toContain('<td>=HYPERLINK(&quot;x&quot;)</td><td><a href="http://h/cables/07TOKYO438?a=1&amp;b=&quot;2&quot;">07TOKYO438 ¶4</a></td>');
	expect(html).toContain('<p><b>Japan &amp; Germany</b></p>');
	expect(html).toMatch(/<p>Source: 2 quotes<\/p>$/);
});
