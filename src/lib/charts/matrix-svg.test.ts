import { expect, test } from 'vitest';
import { figureSvg } from './figure-svg.ts';
import { matrixDrawing, type DrawnMatrix, type DrawnSquare } from './matrix-svg.ts';

const square = (change: Partial<DrawnSquare> = {}): DrawnSquare => ({ value: 'supports', source: 'stated', lapsed: false, firm: true, lines: ['supports', '3 quotes · 2 mo'], ...change });

function drawn(cells: readonly (DrawnSquare | string)[]): DrawnMatrix {
	return {
		corner: 'Country', columns: cells.map((_, place) => ({ label: `Meeting ${place}`, note: 'Feb 2007', over: null })),
		groups: [{ label: 'Forum & venue', rows: [{ label: 'Japan', cells }] }]
	};
}

test.for<[string, Partial<DrawnSquare>, RegExp]>([
	['firm own words are filled', {}, /fill-opacity="0.44"/],
	['a half-way view is filled less', { value: 'reserved' }, /fill-opacity="0.32"/],
	['hearsay is hatched', { source: 'reported' }, /<pattern id="square-supports".*url\(#square-supports\)/],
	['a judgement is dotted', { source: 'assessed' }, /stroke-dasharray/],
	['a proposal is an outline', { firm: false }, /fill-opacity="0.13" stroke="#0b6e8f"/],
	['what lapsed has a line under it', { lapsed: true }, /stroke-width="1.5"/]
])('%s', ([, change, expected]) => {
	expect(matrixDrawing(drawn([square(change)])).marks).toMatch(expected);
});

test('every label and line is there, once and escaped', () => {
	const { marks } = matrixDrawing(drawn([square(), 'no view in 3 cables']));
	for (const words of ['Country', 'Meeting 0', 'Feb 2007', 'Forum &amp; venue', 'Japan', '3 quotes · 2 mo', 'no view in 3 cables']) expect(marks.split(`>${words}<`), words).toHaveLength(words === 'Feb 2007' ? 3 : 2);
});

test('it is of one width until there are too many columns for it, and each row is as high as its fullest square', () => {
	const wide = matrixDrawing(drawn(Array.from({ length: 16 }, () => square())));
	expect(matrixDrawing(drawn([square()])).width).toBe(1176);
	expect(wide.width).toBe(208 + 16 * 122);
	const [low, high] = [['supports'], ['supports', '3 quotes', 'hearsay']].map((lines) => matrixDrawing(drawn([square({ lines })])).height);
	expect((high ?? 0) - (low ?? 0)).toBe(32);
});

test('as a file it carries its headline, its source and its highest mark', () => {
	const file = figureSvg(matrixDrawing(drawn([square()])), { headline: 'Japan moves', subline: 'as of 31 May 2008', notes: ['Source: 3 quotes in 2 cables · highest mark C'] });
	for (const words of ['Japan moves', 'as of 31 May 2008', 'highest mark C']) expect(file).toContain(words);
});
