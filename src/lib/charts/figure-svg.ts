import { PRINT_PALETTE } from './palette.ts';
import { escapeXml, FACE, n, textSvg } from './svg-parts.ts';
import { wrapText } from './text-width.ts';

/** The words of a figure, on the page and on what is taken away from it. */
export interface FigureWords {
	readonly headline: string;
	readonly subline: string;
	/** Source, counts, as-of date and highest mark, a line each. */
	readonly notes: readonly string[];
	/** What moved, a sentence each: said on the page in a list of its own. */
	readonly moved?: readonly string[];
}

export interface Drawing {
	/** In pixels. */
	readonly width: number;
	readonly height: number;
	/** SVG elements from the drawing's upper left corner. Nothing in them is escaped any more. */
	readonly marks: string;
}

const MARGIN = 28;
const TOP = 84;
const NOTE = 18;
const MOVED = 12.5;

/** A drawing as a file that stands alone: headline and subline over it, the notes under it, on paper. */
export function figureSvg({ width: inner, height: drawn, marks }: Drawing, { headline, subline, notes, moved = [] }: FigureWords): string {
	const width = inner + 2 * MARGIN;
	const sentences = moved.flatMap((sentence) => wrapText(sentence, MOVED, inner));
	const below = TOP + drawn + (sentences.length === 0 ? 0 : (sentences.length + 1) * NOTE + 20);
	const height = below + 24 + notes.length * NOTE + MARGIN;
	const line = (text: string, y: number, size: number, tone: 'ink' | 'muted'): string =>
		textSvg({ x: MARGIN, y, text, size, weight: 400, anchor: 'start', tone }, PRINT_PALETTE);
	return `<?xml version="1.0" encoding="UTF-8"?>\n<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${n(width)} ${n(height)}" width="${n(width)}"`
		+ ` height="${n(height)}" font-family="${FACE}" role="img"><title>${escapeXml(headline)}</title><desc>${escapeXml(subline)}</desc>`
		+ `<rect width="100%" height="100%" fill="${PRINT_PALETTE.paper}"/>`
		+ `<g font-family="'Source Serif', Georgia, serif">${line(headline, 42, 23, 'ink')}</g>${line(subline, 66, 13, 'muted')}`
		+ `<g transform="translate(${MARGIN} ${TOP})">${marks}</g>`
		+ sentences.map((sentence, index) => line(sentence, TOP + drawn + 52 + index * NOTE, MOVED, 'ink')).join('')
		+ (sentences.length === 0 ? '' : line('What moved', TOP + drawn + 32, 12, 'muted'))
		+ notes.map((note, index) => line(note, below + 30 + index * NOTE, 12, 'muted')).join('') + '</svg>\n';
}
