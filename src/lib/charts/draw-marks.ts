import { barTone } from './bar-tone.ts';
import type { Palette } from './palette.ts';
import type { PlacedBar, PlacedLanes, PlacedLine, PlacedSign, PlacedText } from './placed-lanes.ts';
import { signBar, signShape } from './sign-path.ts';

/** What of a canvas the marks are drawn with; a test can bring its own. */
export type Pen = Pick<
	CanvasRenderingContext2D,
	| 'save' | 'restore' | 'beginPath' | 'closePath' | 'moveTo' | 'lineTo' | 'arc' | 'fill' | 'stroke' | 'fillRect' | 'strokeRect'
	| 'fillText' | 'strokeText' | 'setLineDash' | 'fillStyle' | 'strokeStyle' | 'lineWidth' | 'lineJoin' | 'lineCap' | 'font' | 'textAlign'
>;

const FACE = "'Public Sans', 'Sans Fallback', Arial, sans-serif";

export function drawLines(pen: Pen, lines: readonly PlacedLine[], palette: Palette): void {
	for (const line of lines) {
		pen.beginPath();
		pen.setLineDash([...(line.dash ?? [])]);
		pen.strokeStyle = palette[line.tone];
		pen.lineWidth = line.width;
		pen.moveTo(line.x1, line.y1);
		pen.lineTo(line.x2, line.y2);
		pen.stroke();
	}
	pen.setLineDash([]);
}

/** The dotted outline of a post's own judgement, which Chart.js has not. */
function drawDots(pen: Pen, bar: PlacedBar, palette: Palette): void {
	pen.strokeStyle = palette[`${bar.value}-edge`];
	pen.lineWidth = 1.5;
	pen.lineCap = 'round';
	pen.setLineDash([1.5, 2.5]);
	pen.strokeRect(bar.x + 0.5, bar.y + 0.5, bar.width - 1, bar.height - 1);
	pen.setLineDash([]);
	pen.lineCap = 'butt';
}

function drawSign(pen: Pen, sign: PlacedSign, palette: Palette): void {
	if (sign.backed) {
		const back = sign.size / 2 + 3;
		pen.fillStyle = palette.paper;
		pen.fillRect(sign.x - back, sign.y - back, 2 * back, 2 * back);
	}
	const { corners, radius } = signShape(sign.value, sign.x, sign.y, sign.size);
	pen.beginPath();
	corners.forEach(([x, y], index) => (index === 0 ? pen.moveTo(x, y) : pen.lineTo(x, y)));
	if (radius > 0) pen.arc(sign.x, sign.y, radius, 0, 2 * Math.PI);
	pen.closePath();
	pen.lineWidth = 1.4;
	pen.lineJoin = 'round';
	pen.strokeStyle = palette[sign.tone];
	if (sign.fill !== null) {
		pen.fillStyle = palette[sign.fill];
		pen.fill();
	}
	pen.stroke();
	const bar = signBar(sign.value, sign.x, sign.y, sign.size);
	if (!bar) return;
	pen.beginPath();
	pen.strokeStyle = palette[barTone(sign)];
	pen.moveTo(bar.x, bar.y);
	pen.lineTo(bar.x + bar.width, bar.y);
	pen.stroke();
}

function drawText(pen: Pen, text: PlacedText, palette: Palette): void {
	pen.font = `${text.weight} ${text.size}px ${FACE}`;
	pen.textAlign = text.anchor === 'middle' ? 'center' : text.anchor;
	if (text.halo) {
		pen.strokeStyle = palette.paper;
		pen.lineWidth = 5;
		pen.lineJoin = 'round';
		pen.strokeText(text.text, text.x, text.y);
	}
	pen.fillStyle = palette[text.tone];
	pen.fillText(text.text, text.x, text.y);
}

/** Everything that lies over the bars, in the order of the SVG writer. */
export function drawMarks(pen: Pen, placed: PlacedLanes, palette: Palette): void {
	pen.save();
	for (const bar of placed.bars) if (bar.style === 'dots' && !bar.faint) drawDots(pen, bar, palette);
	drawLines(pen, placed.ticks, palette);
	for (const sign of placed.signs) drawSign(pen, sign, palette);
	for (const text of placed.texts) drawText(pen, text, palette);
	pen.restore();
}
