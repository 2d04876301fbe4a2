import { edgeTone } from './bar-tone.ts';
import { drawLines, drawMarks, type Pen } from './draw-marks.ts';
import { barFill, type Paint } from './lane-config.ts';
import type { FigureWords } from './lane-svg.ts';
import type { PlacedLanes } from './placed-lanes.ts';

const MARGIN = 28;
const TOP = 84;

/** Of the picture that `drawFigure` makes, in CSS pixels. */
export function figureSize(placed: PlacedLanes, { notes }: FigureWords): { width: number; height: number } {
	return { width: placed.width + 2 * MARGIN, height: TOP + placed.height + 24 + notes.length * 18 + MARGIN };
}

/** A picture that stands alone, drawn without Chart.js: headline, subline, the lanes and the notes, as the SVG file has them. */
export function drawFigure(pen: Pen & Pick<CanvasRenderingContext2D, 'translate'>, placed: PlacedLanes, paint: Paint, words: FigureWords): void {
	const { palette } = paint;
	const { width, height } = figureSize(placed, words);
	const line = (text: string, y: number, font: string, colour: string): void => {
		pen.font = font;
		pen.fillStyle = colour;
		pen.textAlign = 'start';
		pen.fillText(text, MARGIN, y);
	};
	pen.fillStyle = palette.paper;
	pen.fillRect(0, 0, width, height);
	line(words.headline, 42, "500 23px 'Source Serif', Georgia, serif", palette.ink);
	line(words.subline, 66, "400 13px 'Public Sans', Arial, sans-serif", palette.muted);
	words.notes.forEach((note, index) => line(note, TOP + placed.height + 30 + index * 18, "400 12px 'Public Sans', Arial, sans-serif", palette.muted));
	pen.save();
	pen.translate(MARGIN, TOP);
	drawLines(pen, placed.rules, palette);
	for (const bar of placed.hairlines) {
		pen.fillStyle = palette[edgeTone(bar)];
		pen.fillRect(bar.x, bar.y, bar.width, bar.height);
	}
	for (const bar of placed.bars) {
		pen.fillStyle = barFill(bar, paint);
		pen.fillRect(bar.x, bar.y, bar.width, bar.height);
		if (bar.style === 'dots') continue;
		pen.strokeStyle = palette[edgeTone(bar)];
		pen.lineWidth = 1;
		pen.strokeRect(bar.x + 0.5, bar.y + 0.5, Math.max(0.5, bar.width - 1), bar.height - 1);
	}
	drawMarks(pen, placed, palette);
	pen.restore();
}
