import type { Drawing } from './figure-svg.ts';
import { PRINT_PALETTE } from './palette.ts';
import { n, textSvg } from './svg-parts.ts';
import { fitText } from './text-width.ts';

export interface DrawnAgreement {
	readonly names: readonly string[];
	/** Of the names at two places: the share in which they agree, null where there is too little to say, and the words for it. */
	readonly of: (one: number, other: number) => { readonly share: number | null; readonly words: string };
}

const WIDTH = 1176;
const FIRST = 168;
const ROW = 52;
const BAR = 84;

/** Each pair of a triangle: a bar for the share, and the figure with its count. */
export function agreementDrawing({ names, of }: DrawnAgreement): Drawing {
	const [rows, columns] = [names.slice(0, -1), names.slice(1)];
	const pitch = Math.min(160, (WIDTH - FIRST) / Math.max(1, columns.length));
	const text = (x: number, y: number, words: string, weight: 400 | 600, tone: 'ink' | 'muted' = 'ink'): string =>
		textSvg({ x, y, text: words, size: 13.5, weight, anchor: 'start', tone }, PRINT_PALETTE);
	const heads = columns.map((name, place) => text(FIRST + place * pitch, 16, fitText(name, 13.5, pitch - 12), 600)).join('');
	const lines = rows.map((name, row) => {
		const y = 34 + row * ROW;
		const cells = columns.map((_, column) => {
			if (column < row) return '';
			const { share, words } = of(row, column + 1);
			const x = FIRST + column * pitch;
			const bar = share === null ? '' : `<rect x="${n(x)}" y="${y + 8}" width="${BAR}" height="4" fill="${PRINT_PALETTE.rule}"/><rect x="${n(x)}" y="${y + 8}" width="${n(BAR * share)}" height="4" fill="${PRINT_PALETTE.ink}"/>`;
			return bar + text(x, y + 30, words, 400, share === null ? 'muted' : 'ink');
		}).join('');
		return `<path d="M0 ${y - 4}h${n(FIRST + columns.length * pitch)}" stroke="${PRINT_PALETTE.rule}"/>${text(0, y + 22, fitText(name, 13.5, FIRST - 12), 600)}${cells}`;
	}).join('');
	return { width: WIDTH, height: 34 + rows.length * ROW, marks: heads + lines };
}
