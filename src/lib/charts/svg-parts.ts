import type { Palette } from './palette.ts';
import type { PlacedSign, PlacedText } from './placed-lanes.ts';
import { signShape } from './sign-path.ts';

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

export function signSvg(sign: PlacedSign, palette: Palette): string {
	const { corners, radius } = signShape(sign.value, sign.x, sign.y, sign.size);
	const look = `fill="${sign.fill === null ? 'none' : palette[sign.fill]}" stroke="${palette[sign.tone]}" stroke-width="1.4" stroke-linejoin="round"`;
	const back = sign.size / 2 + 3;
	const backing = sign.backed
		? `<rect x="${n(sign.x - back)}" y="${n(sign.y - back)}" width="${n(2 * back)}" height="${n(2 * back)}" fill="${palette.paper}"/>` : '';
	if (corners.length === 0) return `${backing}<circle cx="${n(sign.x)}" cy="${n(sign.y)}" r="${n(radius)}" ${look}/>`;
	return `${backing}<path d="M${corners.map(([x, y]) => `${n(x)} ${n(y)}`).join('L')}Z" ${look}/>`;
}

export function textSvg(text: PlacedText, palette: Palette): string {
	const halo = text.halo ? ` stroke="${palette.paper}" stroke-width="5" stroke-linejoin="round" paint-order="stroke"` : '';
	return `<text x="${n(text.x)}" y="${n(text.y)}" font-size="${text.size}" font-weight="${text.weight}" text-anchor="${text.anchor}"`
		+ ` fill="${palette[text.tone]}"${halo}>${escapeXml(text.text)}</text>`;
}
