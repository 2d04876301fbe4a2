import { expect, test } from 'vitest';
import { hasClockAt } from './sections.ts';
import { EVERYWHERE, SHORTCUTS, shortcutsAt } from './shortcuts.ts';

const RECORD = ['On an open record', 'In the drawer of a record'];

test.each([
	['/', [...RECORD, 'As-of date']],
	['/timeline', ['In the figure', ...RECORD, 'As-of date']],
	['/timeline/words', [...RECORD, 'As-of date']],
	['/compare', ['In the squares', ...RECORD, 'As-of date']],
	['/map', ['On the map', 'As-of date']],
	['/countries', ['As-of date']],
	['/countries/JP', [...RECORD, 'As-of date']],
	['/posts/TOKYO', ['As-of date']],
	['/cables', []],
	['/cables/07TOKYO9001', ['How a sentence was read', ...RECORD]],
	['/review', ['In the queue', ...RECORD, 'As-of date']],
	['/evidence/s-1', ['On an open record']],
	['/import', []]
])('what works at %s besides the keys of every page', (path, titles) => {
	expect(shortcutsAt(path).map(({ title }) => title)).toEqual(titles);
	expect(titles.includes('As-of date')).toBe(hasClockAt(path));
});

test('no group lists a key twice, and no group takes one that works everywhere', () => {
	const everywhere = EVERYWHERE.keys.map(({ keys }) => keys.join(' '));
	for (const { title, keys } of [EVERYWHERE, ...SHORTCUTS]) {
		const combinations = keys.map((each) => each.keys.join(' '));
		expect(new Set(combinations).size, title).toBe(combinations.length);
		if (title !== EVERYWHERE.title) expect(combinations.filter((keys) => everywhere.includes(keys)), title).toEqual([]);
	}
});
