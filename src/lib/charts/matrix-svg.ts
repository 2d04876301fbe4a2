import type { Position, PositionValue } from '#lib/positions/position.ts';
import type { StanceValue } from '#lib/stances/stance.ts';
import type { Drawing } from './figure-svg.ts';
import { PRINT_PALETTE, type Tone } from './palette.ts';
import type { DrawnValue, PlacedText } from './placed-lanes.ts';
import { n, signSvg, textSvg } from './svg-parts.ts';
import { fitText } from './text-width.ts';

/** One square of a matrix that is drawn: what it says, from whom, and the lines under its word. */
export interface DrawnSquare {
	readonly value: PositionValue | 'declined';
	readonly source: Position['source'] | null;
	readonly lapsed: boolean;
	readonly firm: boolean;
	/** Its word first. */
	readonly lines: readonly string[];
}

export interface DrawnMatrix {
	/** What the rows are. */
	readonly corner: string;
	readonly columns: readonly { readonly label: string; readonly note: string | null; readonly over: string | null }[];
	readonly groups: readonly {
		readonly label: string | null;
		/** A text instead of a square where there is none. */
		readonly rows: readonly { readonly label: string; readonly cells: readonly (DrawnSquare | string)[] }[];
	}[];
}

const WIDTH = 1176;
const FIRST = 208;
const NARROWEST = 122;
const WIDEST = 252;
const LINE = 16;
const GAP = 2;

const text = (x: number, y: number, words: string, look: Partial<PlacedText> = {}): string =>
	textSvg({ x, y, text: words, size: 13, weight: 400, anchor: 'start', tone: 'ink', ...look }, PRINT_PALETTE);

const rule = (x: number, y: number, width: number, tone: Tone): string => `<path d="M${n(x)} ${n(y)}h${n(width)}" stroke="${PRINT_PALETTE[tone]}"/>`;

const drawnValue = (value: PositionValue): DrawnValue => (value === 'mixed' ? 'undecided' : value);
const lineTone = (value: PositionValue): Tone => (value === 'mixed' ? 'ink' : `${value}-edge`);

/** The ground of a square: filled for firm own words and acts, hatched for what others report, dotted for what a post judges, an outline for a proposal, a line under what lapsed. */
function ground({ value, source, lapsed, firm }: DrawnSquare, x: number, y: number, width: number, height: number): string {
	if (value === 'declined') return '';
	const [tone, edge] = [PRINT_PALETTE[drawnValue(value)], PRINT_PALETTE[lineTone(value)]];
	if (lapsed) return `<path d="M${n(x)} ${n(y + height - 1)}h${n(width)}" stroke="${edge}" stroke-width="1.5"/>`;
	const box = `x="${n(x + 0.5)}" y="${n(y + 0.5)}" width="${n(width - 1)}" height="${n(height - 1)}"`;
	const bar = `<rect x="${n(x)}" y="${n(y)}" width="4" height="${n(height)}" fill="${edge}"/>`;
	if (source === 'reported') return `<rect ${box} fill="url(#square-${drawnValue(value)})"/>${bar}`;
	if (source === 'assessed') return `<rect ${box} fill="${tone}" fill-opacity="0.08" stroke="${edge}" stroke-width="1.5" stroke-dasharray="1.5 2.5" stroke-linecap="round"/>${bar}`;
	if (!firm) return `<rect ${box} fill="${tone}" fill-opacity="0.13" stroke="${edge}"/>${bar}`;
	return `<rect ${box} fill="${tone}" fill-opacity="${value === 'supports' || value === 'opposes' ? 0.44 : 0.32}"/>${bar}`;
}

function square(cell: DrawnSquare, x: number, y: number, width: number, height: number): string {
	const stance: StanceValue = cell.value === 'declined' ? 'declined' : drawnValue(cell.value);
	const tone: Tone = cell.value === 'declined' ? 'muted' : lineTone(cell.value);
	const fill: Tone | null = cell.firm && cell.value !== 'declined' ? stance : null;
	const halo = cell.source === 'reported' && !cell.lapsed;
	return ground(cell, x, y, width, height)
		+ signSvg({ x: x + 18, y: y + 13.5, size: 11, value: stance, tone, fill, backed: halo }, PRINT_PALETTE)
		+ cell.lines.map((line, place) => text(place === 0 ? x + 29 : x + 12, y + 18 + place * LINE, fitText(line, place === 0 ? 13 : 12, width - (place === 0 ? 33 : 16)), {
			size: place === 0 ? 13 : 12, weight: place === 0 ? 600 : 400, tone: cell.lapsed || cell.value === 'declined' ? 'muted' : 'ink', halo
		})).join('');
}

/** A pattern of slanting stripes for each value that others report. */
function patterns({ groups }: DrawnMatrix): string {
	const cells = groups.flatMap(({ rows }) => rows.flatMap((row) => row.cells)).filter((cell) => typeof cell !== 'string');
	const hatched = new Set(cells.flatMap(({ value, source, lapsed }) => (source === 'reported' && !lapsed && value !== 'declined' ? [drawnValue(value)] : [])));
	return [...hatched].map((value) => `<pattern id="square-${value}" width="7" height="7" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">`
		+ `<rect width="7" height="7" fill="${PRINT_PALETTE.paper}"/><rect width="3" height="7" fill="${PRINT_PALETTE[value]}" fill-opacity="0.3"/></pattern>`).join('');
}

function head({ corner, columns }: DrawnMatrix, xOf: (place: number) => number, width: number): { marks: string; height: number } {
	const hasOver = columns.some(({ over }) => over !== null);
	const hasNote = columns.some(({ note }) => note);
	const top = hasOver ? 20 : 0;
	const height = top + (hasNote ? 42 : 26);
	const marks = columns.map(({ label, note, over }, place) => {
		const x = xOf(place) + 12;
		const heads = over !== null && over !== columns[place - 1]?.over ? text(x, 14, over, { size: 14, weight: 600 }) : '';
		return heads + text(x, top + 16, fitText(label, 14, width - 16), { size: 14, weight: 600 }) + (note ? text(x, top + 32, note, { size: 12, tone: 'muted' }) : '');
	}).join('');
	return { marks: marks + text(0, height - 10, corner, { tone: 'muted' }), height };
}

/** The matrix as a drawing of one width, wider only where it has too many columns for that; rows are as high as their fullest square. */
export function matrixDrawing(matrix: DrawnMatrix): Drawing {
	const pitch = Math.min(WIDEST, Math.max(NARROWEST, (WIDTH - FIRST) / Math.max(1, matrix.columns.length)));
	const right = FIRST + pitch * matrix.columns.length;
	const xOf = (place: number): number => FIRST + place * pitch;
	const { marks: heads, height: top } = head(matrix, xOf, pitch);
	let marks = `<defs>${patterns(matrix)}</defs>${heads}${rule(0, top, right, 'edge')}`;
	let y = top + 6;
	for (const { label, rows } of matrix.groups) {
		if (label !== null) {
			marks += text(0, y + 24, label, { size: 15, weight: 600 });
			y += 34;
		}
		for (const row of rows) {
			const height = 14 + LINE * Math.max(1, ...row.cells.map((cell) => (typeof cell === 'string' ? 1 : cell.lines.length)));
			marks += text(0, y + 18, fitText(row.label, 13.5, FIRST - 12), { size: 13.5, weight: 500 })
				+ row.cells.map((cell, place) => (typeof cell === 'string'
					? text(xOf(place) + 12, y + 18, fitText(cell, 12, pitch - 16), { size: 12, tone: 'muted' })
					: square(cell, xOf(place), y, pitch - GAP, height))).join('')
				+ rule(0, y + height + 1.5, right, 'rule');
			y += height + 3;
		}
	}
	return { width: Math.max(WIDTH, right), height: y, marks };
}
