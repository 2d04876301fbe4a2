import { render } from 'svelte/server';
import { expect, test } from 'vitest';
import { modelOf, subjectOf } from '#lib/charts/fixtures.ts';
import { addDays } from '#lib/positions/calendar.ts';
import { quoteOn } from '#lib/positions/fixtures.ts';
import LaneTable from './LaneTable.svelte';

const HOLDERS = ['JP', 'NO', 'GB'];
const model = modelOf(HOLDERS.flatMap((holder) => Array.from({ length: 150 }, (_, index) => quoteOn(addDays('2007-01-01', index), 'supports', { holder, cable: `07${holder}${index}` }))), [], HOLDERS.map((holder) => subjectOf(holder)));

function drawn(allHref?: string): string {
	const context = new Map([['__request__', { page: { url: new URL('http://here/timeline') } }]]);
	return render(LaneTable, { props: { model, caption: 'In words', ...(allHref === undefined ? {} : { allHref }) }, context }).body;
}

test('a long table leaves the rows of later lanes to the page that has them all, and says how many they are', () => {
	const html = drawn('/words');
	expect(html.match(/<q>|<q /g)).toHaveLength(150);
	expect([...html.matchAll(/<a [^>]*href="(\/words[^"]*)"[^>]*>([^<]*)</g)].map(([, href, text]) => `${href} ${text}`)).toEqual([
		'/words All 450 records on one page', '/words#NO/oslo-process 150 records of Norway', '/words#GB/oslo-process 150 records of United Kingdom'
	]);
	expect(html.match(/is older than the window/g)).toHaveLength(3);
});

test('that page leaves nothing out', () => {
	const html = drawn();
	expect(html.match(/<q>|<q /g)).toHaveLength(450);
	expect([...html.matchAll(/<tbody[^>]* id="([^"]*)"/g)].map(([, id]) => id)).toEqual(['JP/oslo-process', 'NO/oslo-process', 'GB/oslo-process']);
});
