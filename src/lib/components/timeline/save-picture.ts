import { drawFigure, figureSize } from '#lib/charts/draw-figure.ts';
import type { FigureWords } from '#lib/charts/lane-svg.ts';
import { PRINT_PALETTE } from '#lib/charts/palette.ts';
import type { PlacedLanes } from '#lib/charts/placed-lanes.ts';
import { hatchFor } from './hatch-tile.ts';

/** Pixels of the picture for one of the page: sharp in print. */
const SCALE = 2;

/** Draws the figure in the light theme and saves it as a PNG under the name. */
export async function savePicture(placed: PlacedLanes, words: FigureWords, name: string): Promise<void> {
	const { width, height } = figureSize(placed, words);
	const canvas = document.createElement('canvas');
	canvas.width = width * SCALE;
	canvas.height = height * SCALE;
	const pen = canvas.getContext('2d');
	if (!pen) return;
	pen.scale(SCALE, SCALE);
	await document.fonts.ready;
	drawFigure(pen, placed, { palette: PRINT_PALETTE, hatch: hatchFor(pen, PRINT_PALETTE) }, words);
	const blob = await new Promise<Blob | null>((done) => canvas.toBlob(done, 'image/png'));
	if (!blob) return;
	const link = document.createElement('a');
	link.href = URL.createObjectURL(blob);
	link.download = name;
	link.click();
	URL.revokeObjectURL(link.href);
}
