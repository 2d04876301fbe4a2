import type { Paint } from '#lib/charts/lane-config.ts';
import type { Palette } from '#lib/charts/palette.ts';
import type { PlacedBar } from '#lib/charts/placed-lanes.ts';

/** Slanting stripes as a repeating tile; drawn at the screen's own resolution and scaled back, so that they stay sharp. */
export function hatchFor(pen: CanvasRenderingContext2D, palette: Palette): Paint['hatch'] {
	const tiles = new Map<string, CanvasPattern | string>();
	return (value: PlacedBar['value'], firm: boolean) => {
		const key = `${value} ${firm}`;
		const known = tiles.get(key);
		if (known) return known;
		const ratio = window.devicePixelRatio || 1;
		const size = 6;
		const tile = document.createElement('canvas');
		tile.width = tile.height = size * ratio;
		const brush = tile.getContext('2d');
		if (!brush) return palette[value];
		brush.scale(ratio, ratio);
		brush.fillStyle = palette.paper;
		brush.fillRect(0, 0, size, size);
		brush.fillStyle = palette[value];
		brush.fillRect(0, 0, firm ? 3 : 1.2, size);
		const pattern = pen.createPattern(tile, 'repeat');
		// Turned by 45° as in the SVG writer.
		pattern?.setTransform(new DOMMatrix().rotate(45).scale(1 / ratio));
		const fill = pattern ?? palette[value];
		tiles.set(key, fill);
		return fill;
	};
}
