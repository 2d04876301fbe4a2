import type { Standing } from '#lib/positions/standings.ts';
import type { MapLook } from './map-look.ts';
import { dotRadius, type DrawnCountry, type MapModel } from './map-model.ts';
import type { Palette } from './palette.ts';
import { n, signSvg } from './svg-parts.ts';

const VALUES = ['supports', 'conditional', 'undecided', 'reserved', 'opposes'] as const;
const WEIGHTS = [['', 2.6], ['-thin', 1.1]] as const;
export const DOTTED = '1.4 2.8';

/** Stripes for hearsay and checks for contradiction, as `pattern` elements whose ids begin with `id`; a small map needs them larger. */
export function mapPatterns(palette: Palette, id: string, scale = 1): string {
	const stripes = VALUES.flatMap((value) => WEIGHTS.map(([weight, width]) =>
		`<pattern id="${id}-${value}${weight}" width="5" height="5" patternUnits="userSpaceOnUse" patternTransform="rotate(45) scale(${scale})">`
		+ `<rect width="5" height="5" fill="${palette.paper}"/><rect width="${width}" height="5" fill="${palette[value]}"/></pattern>`));
	return `${stripes.join('')}<pattern id="${id}-mixed" width="8" height="8" patternUnits="userSpaceOnUse" patternTransform="scale(${scale})">`
		+ `<rect width="8" height="8" fill="${palette.supports}"/><path d="M0 0h4v8H8V4H0Z" fill="${palette.opposes}"/></pattern>`;
}

/** The colour of a country, or the pattern of `mapPatterns` with the same `id`. */
export function fillOf({ fill, pattern }: MapLook, palette: Palette, id: string): string {
	return pattern === null ? palette[fill] : `url(#${id}-${pattern})`;
}

function countrySvg({ path, isDot, x, y, look }: DrawnCountry<Standing>, palette: Palette, id: string): string {
	const drawn = `fill="${fillOf(look, palette, id)}" stroke="${palette[look.line]}" stroke-width="${look.lineWidth}" stroke-opacity="${look.lineOpacity}"`
		+ `${look.dotted ? ` stroke-dasharray="${DOTTED}" stroke-linecap="round"` : ''}`;
	return isDot ? `<circle cx="${n(x)}" cy="${n(y)}" r="${dotRadius(look)}" ${drawn}/>` : `<path d="${path}" ${drawn}/>`;
}

/** The map as SVG elements, without the root. */
export function mapSvg({ land, shapes, dots, signs }: MapModel<Standing>, palette: Palette, id: string): string {
	return `<defs>${mapPatterns(palette, id)}</defs><g stroke-linejoin="round">`
		+ land.map((path) => `<path d="${path}" fill="${palette.wash}" stroke="${palette.edge}" stroke-width="0.6" stroke-opacity="0.5"/>`).join('')
		+ [...shapes, ...dots].map((country) => countrySvg(country, palette, id)).join('')
		+ `</g>${signs.map((sign) => signSvg(sign, palette)).join('')}`;
}
