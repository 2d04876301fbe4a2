import { edgeTone } from './bar-tone.ts';
import { figureSvg, type FigureWords } from './figure-svg.ts';
import { PRINT_PALETTE, type Palette } from './palette.ts';
import type { PlacedBar, PlacedLanes, PlacedLine } from './placed-lanes.ts';
import { FACE, n, signSvg, textSvg } from './svg-parts.ts';

export interface SvgOptions {
	readonly palette: Palette;
	/** Sets the ids of the patterns apart where several drawings stand on one page. */
	readonly id: string;
}

function barSvg(bar: PlacedBar, { palette, id }: SvgOptions): string {
	const edge = palette[`${bar.value}-edge`];
	const inset = 0.5;
	const at = `x="${n(bar.x + inset)}" y="${n(bar.y + inset)}" width="${n(Math.max(0.5, bar.width - 2 * inset))}" height="${n(bar.height - 2 * inset)}"`;
	if (bar.faint) return `<rect ${at} fill="${palette.rule}"/>`;
	if (bar.style === 'hatch') return `<rect ${at} fill="url(#${id}-${bar.value}${bar.firm ? '' : '-thin'})" stroke="${edge}"/>`;
	const dash = bar.style === 'dots' ? ' stroke-dasharray="1.5 2.5" stroke-linecap="round" stroke-width="1.5"' : '';
	const full = bar.style === 'dots' ? `${bar.value}-tint` as const : bar.value;
	const faded = bar.style === 'dots' ? 'paper' : `${bar.value}-tint` as const;
	const fill = `fill="${palette[bar.firm ? full : faded]}"`;
	return `<rect ${at} ${fill} stroke="${edge}"${dash}/>`;
}

function lineSvg(line: PlacedLine, { palette }: SvgOptions): string {
	const dash = line.dash ? ` stroke-dasharray="${line.dash.join(' ')}"` : '';
	return `<path d="M${n(line.x1)} ${n(line.y1)}L${n(line.x2)} ${n(line.y2)}" stroke="${palette[line.tone]}" stroke-width="${n(line.width)}"${dash}/>`;
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
	const hairline = (bar: PlacedBar): string =>
		`<rect x="${n(bar.x)}" y="${n(bar.y)}" width="${n(bar.width)}" height="${n(bar.height)}" fill="${options.palette[edgeTone(bar)]}"/>`;
	return `<defs>${patterns(placed, options)}</defs>`
		+ placed.rules.map((line) => lineSvg(line, options)).join('')
		+ placed.hairlines.map(hairline).join('')
		+ placed.bars.map((bar) => barSvg(bar, options)).join('')
		+ placed.ticks.map((line) => lineSvg(line, options)).join('')
		+ placed.signs.map((sign) => signSvg(sign, options.palette)).join('')
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
