import { expect, test } from 'vitest';
import { addDays } from '#lib/positions/calendar.ts';
import { actOn, hearsayOn, quoteOn } from '#lib/positions/fixtures.ts';
import { drawMarks, type Pen } from './draw-marks.ts';
import { modelOf } from './fixtures.ts';
import { laneConfig } from './lane-config.ts';
import { placeLanes } from './lane-layout.ts';
import { laneSvg, laneSvgFile } from './lane-svg.ts';
import { laneTable, leadingLanes } from './lane-table.ts';
import { mixOfHex, PAGE_PALETTE, PRINT_PALETTE } from './palette.ts';

const model = modelOf([
	quoteOn('2005-01-31', 'supports'), quoteOn('2007-01-31', 'opposes'), quoteOn('2007-06-30', 'declined'), hearsayOn('2009-01-31', 'reserved', { firm: false })
], [actOn('2008-12-03', 'voted-yes')]);
const placed = placeLanes(model, 1000);

test('the configuration has one floating bar for each run, in the figure\'s own pixels', () => {
	const config = laneConfig(placed, { palette: PRINT_PALETTE, hatch: (value, firm) => `hatch ${value} ${firm}` });
	const points = config.data.datasets.flatMap((dataset) => dataset.data);
	expect(points).toHaveLength(placed.bars.length + placed.hairlines.length);
	const bar = placed.bars[0];
	expect(points).toContainEqual({ x: [bar?.x, (bar?.x ?? 0) + (bar?.width ?? 0)], y: (bar?.y ?? 0) + 11 });
	expect(config.options?.scales).toMatchObject({ x: { min: 0, max: 1000 }, y: { min: 0, max: placed.height } });
});

test('stripes come from the painter, proposals are outlines on a tint', () => {
	const drawn = placeLanes(modelOf([hearsayOn('2007-01-31', 'reserved'), quoteOn('2008-01-31', 'supports', { firm: false }), quoteOn('2009-01-31', 'supports')]), 1000);
	const config = laneConfig(drawn, { palette: PRINT_PALETTE, hatch: (value, firm) => `hatch ${value} ${firm}` });
	expect(config.data.datasets.map(({ backgroundColor, borderWidth, barThickness }) => [backgroundColor, borderWidth, barThickness])).toEqual([
		['hatch reserved true', 1, 22], ['#d7e5e7', 1, 22], [PRINT_PALETTE.supports, 1, 22]
	]);
});

/** A canvas that only remembers the texts drawn on it. */
function listeningPen(said: string[]): Pen {
	return new Proxy({ fillText: (text: string) => said.push(text) } as unknown as CanvasRenderingContext2D, {
		get: (target, name) => Reflect.get(target, name) ?? (() => undefined), set: () => true
	});
}

test('the canvas says the words that the SVG says', () => {
	const said: string[] = [];
	const pen = listeningPen(said);
	drawMarks(pen, placed, PRINT_PALETTE);
	const svg = laneSvg(placed, { palette: PAGE_PALETTE, id: 'a' });
	expect(said).toEqual([...svg.matchAll(/<text[^>]*>([^<]*)</g)].map(([, text]) => text));
	expect(said).toContain('Japan');
});

test('marks that look alike are one element of the drawing, each still with an outline of its own', () => {
	const quotes = Array.from({ length: 150 }, (_, index) => quoteOn(addDays('2007-01-01', 5 * index), index % 2 ? 'supports' : 'opposes'));
	const many = placeLanes(modelOf(quotes), 1000);
	const paths = [...laneSvg(many, { palette: PAGE_PALETTE, id: 'a' }).matchAll(/<path d="([^"]*)" ([^>]*)\/>/g)].map(([, d = '', look = '']) => ({ d, look }));
	expect(paths.length).toBeLessThan(30);
	const bars = paths.filter(({ look }) => /^fill="var\(--(supports|opposes)\)" stroke="var\(--\1-edge\)"$/.test(look));
	expect(bars.map(({ d }) => d.split('M').length - 1).reduce((sum, count) => sum + count, 0)).toBe(many.bars.length);
	expect(many.bars.length).toBeGreaterThan(100);
});

test('a drawing in the page follows its theme; a file brings colours, title and notes, and nothing in it can break out', () => {
	expect(laneSvg(placed, { palette: PAGE_PALETTE, id: 'a' })).toContain('fill="var(--opposes)"');
	const file = laneSvgFile(placed, { headline: 'Japan & <the> "Oslo" process', subline: 'Measure', notes: ['Highest mark: C'] });
	expect(file).toContain('Japan &amp; &lt;the&gt; &quot;Oslo&quot; process');
	expect(file).toContain('Highest mark: C');
	expect(file).not.toContain('What moved');
	const moving = laneSvgFile(placed, { headline: '', subline: '', notes: [], moved: ['Japan moves from opposition to support.', 'word '.repeat(60).trim()] });
	expect([...moving.matchAll(/<text[^>]*>(Japan moves[^<]*|What moved|word[^<]*)</g)].map(([, text]) => text)).toEqual([
		'Japan moves from opposition to support.', expect.stringMatching(/^word.*word$/), expect.stringMatching(/^word/), 'What moved'
	]);
	expect(file).not.toMatch(/var\(|NaN|undefined/);
});

test('the table has every record and act of the period, those that its beginning rests on, and says which decide', () => {
	expect(laneTable(model).map((row) => [row.day, row.evidence?.stance ?? row.act?.kind, row.decisive])).toEqual([
		['2005-01-31', 'supports', true], ['2007-01-31', 'opposes', true], ['2007-06-30', 'declined', false], ['2008-12-03', 'voted-yes', true], ['2009-01-31', 'reserved', false]
	]);
});

test.for<[number[], number]>([[[], 0], [[3, 4, 3], 3], [[3, 4, 4], 2], [[11, 1], 1], [[0, 10, 0, 1], 3]])('of lanes with %j rows, the first %i have ten between them', ([counts, leading]) => {
	expect(leadingLanes(counts, 10)).toBe(leading);
});

test('a tint lies between a colour and paper', () => {
	expect(mixOfHex('#000000', '#ffffff', 0.15)).toBe('#d9d9d9');
	expect(mixOfHex('teal', '#ffffff', 0.15)).toBe('#ffffff');
});

test('a line across sets the sign of a half-way stance apart from the full one, cut out of a filled sign and drawn into an outline', () => {
	const drawnOf = (stance: 'supports' | 'conditional', firm: boolean): string => laneSvg(placeLanes(modelOf([quoteOn('2007-01-31', stance, { firm })]), 1000), { palette: PRINT_PALETTE, id: 'x' });
	const across = (svg: string): string | undefined => /<path d="M[\d.]+ [\d.]+h4\.14[^"]*" fill="none" stroke="([^"]+)"/.exec(svg)?.[1];
	expect(across(drawnOf('supports', false))).toBeUndefined();
	expect(across(drawnOf('conditional', true))).toBe(PRINT_PALETTE.paper);
	expect(across(drawnOf('conditional', false))).toBe(PRINT_PALETTE['conditional-edge']);
});
