import { edgeTone } from './bar-tone.ts';
import { PRINT_PALETTE, type Palette } from './palette.ts';
import type { PlacedBar, PlacedLanes, PlacedLine, PlacedSign, PlacedText } from './placed-lanes.ts';
import { signShape } from './sign-path.ts';

const FACE = "'Public Sans', 'Sans Fallback', Arial, sans-serif";

export interface SvgOptions {
	readonly palette: Palette;
	/** Sets the ids of the patterns apart where several drawings stand on one page. */
	readonly id: string;
}

function escape(text: string): string {
	return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}

function n(length: number): string {
	return String(Math.round(length * 100) / 100);
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

function signSvg(sign: PlacedSign, { palette }: SvgOptions): string {
	const { corners, radius } = signShape(sign.value, sign.x, sign.y, sign.size);
	const look = `fill="${sign.fill === null ? 'none' : palette[sign.fill]}" stroke="${palette[sign.tone]}" stroke-width="1.4" stroke-linejoin="round"`;
	const back = sign.size / 2 + 3;
	const backing = sign.backed
		? `<rect x="${n(sign.x - back)}" y="${n(sign.y - back)}" width="${n(2 * back)}" height="${n(2 * back)}" fill="${palette.paper}"/>` : '';
	if (corners.length === 0) return `${backing}<circle cx="${n(sign.x)}" cy="${n(sign.y)}" r="${n(radius)}" ${look}/>`;
	return `${backing}<path d="M${corners.map(([x, y]) => `${n(x)} ${n(y)}`).join('L')}Z" ${look}/>`;
}

function textSvg(text: PlacedText, { palette }: SvgOptions): string {
	const halo = text.halo ? ` stroke="${palette.paper}" stroke-width="5" stroke-linejoin="round" paint-order="stroke"` : '';
	return `<text x="${n(text.x)}" y="${n(text.y)}" font-size="${text.size}" font-weight="${text.weight}" text-anchor="${text.anchor}"`
		+ ` fill="${palette[text.tone]}"${halo}>${escape(text.text)}</text>`;
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
		+ placed.signs.map((sign) => signSvg(sign, options)).join('')
		+ placed.texts.map((text) => textSvg(text, options)).join('');
}

/** For the page, before any script runs. Its words stand beside it as a table, so readers aloud pass it over. */
export function laneSvg(placed: PlacedLanes, options: SvgOptions): string {
	return `<svg viewBox="0 0 ${n(placed.width)} ${n(placed.height)}" width="${n(placed.width)}" height="${n(placed.height)}"`
		+ ` font-family="${FACE}" aria-hidden="true">${marks(placed, options)}</svg>`;
}

export interface FigureWords {
	readonly headline: string;
	readonly subline: string;
	/** Source, counts, as-of date and highest mark, a line each. */
	readonly notes: readonly string[];
}

/** A file that stands alone: headline, subline, the lanes and the notes, in the light theme. */
export function laneSvgFile(placed: PlacedLanes, { headline, subline, notes }: FigureWords): string {
	const options = { palette: PRINT_PALETTE, id: 'lanes' };
	const margin = 28;
	const top = 84;
	const width = placed.width + 2 * margin;
	const height = top + placed.height + 24 + notes.length * 18 + margin;
	const line = (text: string, y: number, size: number, tone: 'ink' | 'muted'): string =>
		textSvg({ x: margin, y, text, size, weight: 400, anchor: 'start', tone }, options);
	return `<?xml version="1.0" encoding="UTF-8"?>\n<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${n(width)} ${n(height)}" width="${n(width)}"`
		+ ` height="${n(height)}" font-family="${FACE}" role="img"><title>${escape(headline)}</title><desc>${escape(subline)}</desc>`
		+ `<rect width="100%" height="100%" fill="${options.palette.paper}"/>`
		+ `<g font-family="'Source Serif', Georgia, serif">${line(headline, 42, 23, 'ink')}</g>${line(subline, 66, 13, 'muted')}`
		+ `<g transform="translate(${margin} ${top})">${marks(placed, options)}</g>`
		+ notes.map((note, index) => line(note, top + placed.height + 30 + index * 18, 12, 'muted')).join('') + '</svg>\n';
}
