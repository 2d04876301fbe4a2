import { barTone } from './bar-tone.ts';
import type { Palette } from './palette.ts';
import type { PlacedSign, PlacedText } from './placed-lanes.ts';
import { signBar, signShape } from './sign-path.ts';

/** The interface face of drawings. */
export const FACE = "'Public Sans', 'Sans Fallback', Arial, sans-serif";

/** Text as it may stand in an element or a quoted attribute. */
export function escapeXml(text: string): string {
	return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}

/** A length, to the hundredth of a pixel. */
export function n(length: number): string {
	return String(Math.round(length * 100) / 100);
}

/** What a sign is drawn with. */
export function signLook({ fill, tone }: PlacedSign, palette: Palette): string {
	return `fill="${fill === null ? 'none' : palette[fill]}" stroke="${palette[tone]}" stroke-width="1.4" stroke-linejoin="round"`;
}

export function signSvg(sign: PlacedSign, palette: Palette): string {
	const back = sign.size / 2 + 3;
	const backing = sign.backed
		? `<rect x="${n(sign.x - back)}" y="${n(sign.y - back)}" width="${n(2 * back)}" height="${n(2 * back)}" fill="${palette.paper}"/>` : '';
	const bar = barPath(sign);
	return `${backing}<path d="${signPath(sign)}" ${signLook(sign, palette)}/>${bar && `<path d="${bar}" ${barLook(sign, palette)}/>`}`;
}

/** The outline of a sign as path data. */
export function signPath({ value, x, y, size }: PlacedSign): string {
	const { corners, radius } = signShape(value, x, y, size);
	if (corners.length > 0) return `M${corners.map(([left, top]) => `${n(left)} ${n(top)}`).join('L')}Z`;
	const half = `a${n(radius)} ${n(radius)} 0 0 1`;
	return `M${n(x - radius)} ${n(y)}${half} ${n(2 * radius)} 0${half} ${n(-2 * radius)} 0Z`;
}

/** The line across a half-way sign as path data; empty for the others. */
export function barPath({ value, x, y, size }: PlacedSign): string {
	const bar = signBar(value, x, y, size);
	return bar ? `M${n(bar.x)} ${n(bar.y)}h${n(bar.width)}` : '';
}

/** What the line across a sign is drawn with. */
export function barLook(sign: PlacedSign, palette: Palette): string {
	return `fill="none" stroke="${palette[barTone(sign)]}" stroke-width="1.4"`;
}

export function textSvg(text: PlacedText, palette: Palette): string {
	const halo = text.halo ? ` stroke="${palette.paper}" stroke-width="5" stroke-linejoin="round" paint-order="stroke"` : '';
	return `<text x="${n(text.x)}" y="${n(text.y)}" font-size="${text.size}" font-weight="${text.weight}" text-anchor="${text.anchor}"`
		+ ` fill="${palette[text.tone]}"${halo}>${escapeXml(text.text)}</text>`;
}
