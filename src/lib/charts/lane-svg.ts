import { edgeTone } from './bar-tone.ts';
import { figureSvg, type FigureWords } from './figure-svg.ts';
import { PRINT_PALETTE, type Palette } from './palette.ts';
import type { PlacedBar, PlacedLanes, PlacedLine, PlacedSign } from './placed-lanes.ts';
import { barLook, barPath, FACE, n, signLook, signPath, textSvg } from './svg-parts.ts';

export interface SvgOptions {
	readonly palette: Palette;
	/** Sets the ids of the patterns apart where several drawings stand on one page. */
	readonly id: string;
}

/** An outline as path data, and the attributes that it is drawn with. */
interface Stroke {
	readonly d: string;
	readonly look: string;
}

/** One path for all that look alike, in the order in which the looks come up: thousands of marks are a few elements to whoever reads the page. */
function alike(strokes: readonly Stroke[]): string {
	return [...Map.groupBy(strokes, ({ look }) => look)].map(([look, own]) => `<path d="${own.map(({ d }) => d).join('')}" ${look}/>`).join('');
}

function boxPath(x: number, y: number, width: number, height: number): string {
	return `M${n(x)} ${n(y)}h${n(width)}v${n(height)}h${n(-width)}Z`;
}

function barStroke(bar: PlacedBar, { palette, id }: SvgOptions): Stroke {
	const edge = palette[`${bar.value}-edge`];
	const inset = 0.5;
	const d = boxPath(bar.x + inset, bar.y + inset, Math.max(0.5, bar.width - 2 * inset), bar.height - 2 * inset);
	if (bar.faint) return { d, look: `fill="${palette.rule}"` };
	if (bar.style === 'hatch') return { d, look: `fill="url(#${id}-${bar.value}${bar.firm ? '' : '-thin'})" stroke="${edge}"` };
	const dash = bar.style === 'dots' ? ' stroke-dasharray="1.5 2.5" stroke-linecap="round" stroke-width="1.5"' : '';
	const full = bar.style === 'dots' ? `${bar.value}-tint` as const : bar.value;
	const faded = bar.style === 'dots' ? 'paper' : `${bar.value}-tint` as const;
	return { d, look: `fill="${palette[bar.firm ? full : faded]}" stroke="${edge}"${dash}` };
}

function hairlineStroke(bar: PlacedBar, { palette }: SvgOptions): Stroke {
	return { d: boxPath(bar.x, bar.y, bar.width, bar.height), look: `fill="${palette[edgeTone(bar)]}"` };
}

function lineStroke(line: PlacedLine, { palette }: SvgOptions): Stroke {
	const dash = line.dash ? ` stroke-dasharray="${line.dash.join(' ')}"` : '';
	return { d: `M${n(line.x1)} ${n(line.y1)}L${n(line.x2)} ${n(line.y2)}`, look: `fill="none" stroke="${palette[line.tone]}" stroke-width="${n(line.width)}"${dash}` };
}

function signStroke(sign: PlacedSign, { palette }: SvgOptions): Stroke {
	return { d: signPath(sign), look: signLook(sign, palette) };
}

function barAcross(sign: PlacedSign, { palette }: SvgOptions): Stroke {
	return { d: barPath(sign), look: barLook(sign, palette) };
}

/** A square of paper under a sign that stands on a pattern. */
function backing({ x, y, size }: PlacedSign, { palette }: SvgOptions): Stroke {
	const back = size / 2 + 3;
	return { d: boxPath(x - back, y - back, 2 * back, 2 * back), look: `fill="${palette.paper}"` };
}

/** Slanting stripes for each value that is hatched somewhere; thin ones for proposals. */
function patterns(placed: PlacedLanes, { palette, id }: SvgOptions): string {
	const hatched = new Map(placed.bars.filter((bar) => bar.style === 'hatch' && !bar.faint).map((bar) => [`${bar.value}${bar.firm ? '' : '-thin'}`, bar]));
	return [...hatched].map(([name, bar]) =>
		`<pattern id="${id}-${name}" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">`
		+ `<rect width="6" height="6" fill="${palette.paper}"/><rect width="${bar.firm ? 3 : 1.2}" height="6" fill="${palette[bar.value]}"/></pattern>`).join('');
}

/** The marks of the figure as SVG elements, without the root, so that a page and a file can each bring their own. */
function marks(placed: PlacedLanes, options: SvgOptions): string {
	const drawn = <Mark>(list: readonly Mark[], strokeOf: (mark: Mark, options: SvgOptions) => Stroke): string => alike(list.map((mark) => strokeOf(mark, options)));
	return `<defs>${patterns(placed, options)}</defs>`
		+ drawn(placed.rules, lineStroke)
		+ drawn(placed.hairlines, hairlineStroke)
		+ drawn(placed.bars, barStroke)
		+ drawn(placed.ticks, lineStroke)
		+ drawn(placed.signs.filter(({ backed }) => backed), backing)
		+ drawn(placed.signs, signStroke)
		+ drawn(placed.signs.filter((sign) => barPath(sign) !== ''), barAcross)
		+ placed.texts.map((text) => textSvg(text, options.palette)).join('');
}

/** For the page, before any script runs. Its words stand beside it as a table, so readers aloud pass it over. */
export function laneSvg(placed: PlacedLanes, options: SvgOptions): string {
	return `<svg viewBox="0 0 ${n(placed.width)} ${n(placed.height)}" width="${n(placed.width)}" height="${n(placed.height)}"`
		+ ` font-family="${FACE}" aria-hidden="true">${marks(placed, options)}</svg>`;
}

/** A file that stands alone: headline, subline, the lanes and the notes, in the light theme. */
export function laneSvgFile(placed: PlacedLanes, words: FigureWords): string {
	return figureSvg({ width: placed.width, height: placed.height, marks: marks(placed, { palette: PRINT_PALETTE, id: 'lanes' }) }, words);
}
