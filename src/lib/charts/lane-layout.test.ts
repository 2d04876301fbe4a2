import fc from 'fast-check';
import { expect, test } from 'vitest';
import { dayFromNumber, dayNumber } from '#lib/positions/calendar.ts';
import { actOn, hearsayOn, quoteOn } from '#lib/positions/fixtures.ts';
import { modelOf, subjectOf } from './fixtures.ts';
import { placeLanes } from './lane-layout.ts';

const shapes = (placed: ReturnType<typeof placeLanes>): string[] => placed.bars.map((bar) => `${bar.value} ${bar.style} ${bar.firm ? 'firm' : 'proposal'} ${bar.height}`);

test('own words are solid, reports hatched, judgements dotted; proposals are not firm', () => {
	const placed = placeLanes(modelOf([
		hearsayOn('2007-01-31', 'opposes'), hearsayOn('2007-04-01', 'reserved', { basis: 'assessed' }),
		quoteOn('2007-06-01', 'undecided', { firm: false }), quoteOn('2008-06-01', 'supports')
	]), 1000);
	expect(shapes(placed)).toEqual(['opposes hatch firm 22', 'reserved dots firm 22', 'undecided solid proposal 22', 'supports solid firm 22']);
});

test('the sign of a firm record is filled, that of a proposal an outline, on its lane and at its end', () => {
	const fills = (firm: boolean): (string | null)[] => placeLanes(modelOf([quoteOn('2007-01-31', 'conditional', { firm }), hearsayOn('2008-01-31', 'supports', { firm })]), 1000).signs.map(({ fill }) => fill);
	expect(fills(true)).not.toContain(null);
	expect(fills(true).length).toBeGreaterThan(1);
	expect(new Set(fills(false))).toEqual(new Set([null]));
});

test('a mixed position is two half bars, support above', () => {
	const placed = placeLanes(modelOf([quoteOn('2007-01-31', 'opposes', { cable: '07OSLO9' }), quoteOn('2007-01-31', 'supports', { cable: '07TOKYO438' })]), 1000);
	expect(shapes(placed)).toEqual(['supports solid firm 11', 'opposes solid firm 11']);
	expect(placed.bars[1]?.y).toBe((placed.bars[0]?.y ?? 0) + 11);
});

test('a lapsed run leaves a gap, then a hairline; nothing is drawn outside the period', () => {
	const placed = placeLanes(modelOf([quoteOn('2005-06-30', 'opposes')]), 1000);
	const [bar, hairline] = [placed.bars[0], placed.hairlines[0]];
	expect(bar?.x).toBe(placed.plot.x);
	expect(hairline?.x).toBeCloseTo((bar?.x ?? 0) + (bar?.width ?? 0) + 4);
	expect(placed.hairlines).toHaveLength(1);
	expect(placeLanes(modelOf([quoteOn('2003-01-01', 'opposes')]), 1000)).toMatchObject({ bars: [], hairlines: [], stops: [] });
});

test('a position of the last day is seen beside the line of the as-of date', () => {
	const bar = (day: string) => placeLanes(modelOf([quoteOn(day, 'supports')]), 1000).bars[0];
	const edge = (day: string): number => (bar(day)?.x ?? 0) + (bar(day)?.width ?? 0);
	expect(bar('2009-06-30')?.width).toBeCloseTo(6);
	expect(edge('2009-06-30')).toBeCloseTo(edge('2008-12-31'));
});

test('refusals are hollow signs without a bar; acts fly flags; every record and act can be walked to', () => {
	const placed = placeLanes(modelOf([quoteOn('2007-01-31', 'declined'), quoteOn('2007-01-31', 'declined', { paragraph: 3 })], [actOn('2008-12-03', 'signed')]), 1000);
	expect(placed.signs.filter((sign) => sign.value === 'declined')).toHaveLength(1);
	expect(placed.ticks.filter((line) => line.tone === 'ink')).toHaveLength(2);
	expect(placed.stops.map(({ stop }) => stop)).toEqual([0, 1, 2]);
});

test('on a phone the names stand over the lanes and the figure is as wide as asked', () => {
	const model = modelOf([quoteOn('2008-05-31', 'supports')], [], [subjectOf('JP', 'Asia'), subjectOf('NO', 'Europe')]);
	const narrow = placeLanes(model, 354);
	expect(narrow.plot).toMatchObject({ x: 0, width: 354 });
	expect(narrow.texts.map(({ text }) => text)).toEqual(expect.arrayContaining(['Asia', 'Japan', 'supports', 'Europe', 'Norway', 'no evidence', 'Oslo']));
	expect(placeLanes(model, 1000).plot.x).toBeGreaterThan(60);
});

test('every mark lies inside the figure, whatever its width', () => {
	const aQuote = fc.tuple(fc.integer({ min: 2004, max: 2010 }), fc.integer({ min: 1, max: 12 }), fc.constantFrom('supports', 'reserved', 'declined'), fc.boolean())
		.map(([year, month, stance, own]) => (own ? quoteOn : hearsayOn)(`${year}-${String(month).padStart(2, '0')}-15`, stance));
	fc.assert(fc.property(fc.array(aQuote, { maxLength: 20 }), fc.integer({ min: 320, max: 1400 }), (evidence, width) => {
		const placed = placeLanes(modelOf(evidence), width);
		for (const { x, y, width: w, height } of [...placed.bars, ...placed.hairlines]) {
			expect(x >= placed.plot.x - 0.01 && x + w <= placed.plot.x + placed.plot.width + 0.01 && y > 0 && y + height < placed.height).toBe(true);
		}
		expect(placed.height).toBeGreaterThan(0);
	}));
});

test.for<[string, ReturnType<typeof quoteOn>[], readonly ReturnType<typeof quoteOn>['stance'][], string[]]>([
	['towards support it points up', [quoteOn('2007-01-31', 'opposes'), quoteOn('2008-06-03', 'supports')], [], ['2008-06-03 up']],
	['towards opposition down, broken by hearsay', [hearsayOn('2007-01-31', 'supports'), quoteOn('2008-06-03', 'reserved')], [], ['2008-06-03 down broken']],
	['hearsay held back moves it where own words lapse', [quoteOn('2007-01-31', 'opposes'), hearsayOn('2007-06-30', 'supports')], [], ['2008-08-01 up broken']],
	['one cable is too little', [quoteOn('2007-01-31', 'opposes', { cable: '08OSLO1' }), quoteOn('2008-06-03', 'supports', { cable: '08OSLO1' })], [], []],
	['before the days shown none', [quoteOn('2006-01-31', 'opposes'), quoteOn('2006-09-30', 'supports')], [], []],
	['what steps back takes its arrow with it', [quoteOn('2007-01-31', 'opposes'), quoteOn('2008-06-03', 'supports')], ['opposes'], []]
])('an arrow at a shift: %s', ([, evidence, emphasis, expected]) => {
	const { ticks, plot } = placeLanes(modelOf(evidence), 1000, emphasis);
	const arrows = ticks.filter(({ tone }) => tone === 'ink');
	const days = dayNumber('2010-01-01') - dayNumber('2006-10-01');
	expect(arrows.filter(({ x1, x2 }) => x1 === x2).map(({ x1, y1, dash }) => {
		const tip = arrows.find((line) => line.x1 !== line.x2 && line.x2 === x1)?.y2;
		return `${dayFromNumber(dayNumber('2006-10-01') + Math.round(((x1 - 0.5 - plot.x) / plot.width) * days))} ${tip === y1 ? 'up' : 'down'}${dash ? ' broken' : ''}`;
	})).toEqual(expected);
});
