import { byStandpoint } from '#lib/positions/standings.ts';
import type { StanceValue } from '#lib/stances/stance.ts';
import type { Drawing } from './figure-svg.ts';
import { mapModel } from './map-model.ts';
import { mapSvg } from './map-svg.ts';
import { reservationLetter, reservationOf, RESERVATION_KEY, type NamedStanding } from './named-standing.ts';
import { PRINT_PALETTE as palette, type Ink } from './palette.ts';
import { ALWAYS_LISTED, STANDPOINT_WORDS } from './standpoint-words.ts';
import { n, signSvg, textSvg } from './svg-parts.ts';
import { textWidth, wrapText } from './text-width.ts';
import type { PlacedWorld } from './world-shapes.ts';

export interface MapFigure {
	readonly world: PlacedWorld;
	/** Europe at a larger scale. */
	readonly closeUp: PlacedWorld;
	readonly standings: readonly NamedStanding[];
	/** How many countries have no evidence. */
	readonly blank: number;
}

interface Entry {
	readonly sample: (x: number, y: number) => string;
	readonly text: string;
	readonly count?: number;
}

const ROW = 26;
const GAP = 44;

function text(x: number, y: number, words: string, size: number, weight: 400 | 600 = 400, tone: 'ink' | 'muted' = 'ink'): string {
	return textSvg({ x, y, text: words, size, weight, anchor: 'start', tone }, palette);
}

function sign(value: StanceValue, x: number, y: number): string {
	const edge = value === 'declined' ? 'muted' : `${value}-edge` as const;
	return signSvg({ x, y, size: 12, value, tone: edge, fill: value === 'declined' ? null : value, backed: false }, palette);
}

function swatch(fill: string, line: Ink, look = ''): Entry['sample'] {
	return (x, y) => `<rect x="${n(x - 8)}" y="${n(y - 6)}" width="18" height="12" fill="${fill}" stroke="${palette[line]}" ${look}/>`;
}

/** Signs with how many countries bear each, then what the ways of drawing mean. */
function legendRows({ standings, blank }: MapFigure): Entry[][] {
	const groups = byStandpoint(standings).filter(({ standpoint, standings: own }) => own.length > 0 || ALWAYS_LISTED.has(standpoint));
	const samples = groups.map(({ standpoint, standings: own }): Entry => ({
		sample: standpoint === 'lapsed' ? swatch(palette.wash, 'supports-edge', 'stroke-opacity="0.55"')
			: standpoint === 'mixed' ? swatch('url(#world-mixed)', 'ink') : (x, y) => sign(standpoint, x, y),
		text: STANDPOINT_WORDS[standpoint], count: own.length
	}));
	return [
		[...samples, { sample: swatch(palette.wash, 'edge', 'stroke-opacity="0.5"'), text: 'no evidence', count: blank }],
		[
			{ sample: swatch('url(#world-supports)', 'supports-edge'), text: 'reported by others' },
			{ sample: swatch(palette['supports-shade'], 'supports-edge', 'stroke-dasharray="1.4 2.8" stroke-width="1.5" stroke-linecap="round"'), text: 'the post’s judgement' },
			{ sample: swatch(palette['supports-shade'], 'supports-edge'), text: 'proposal, not yet firm' }
		]
	];
}

function legend(figure: MapFigure, top: number, width: number): { marks: string; bottom: number } {
	let y = top;
	let marks = '';
	for (const row of legendRows(figure)) {
		let x = 8;
		for (const { sample, text: words, count } of row) {
			const [labelled, counted] = [textWidth(words, 13), count === undefined ? 0 : textWidth(` ${count}`, 13) + 6];
			if (x + 16 + labelled + counted > width) [x, y] = [8, y + ROW];
			marks += sample(x, y) + text(x + 16, y + 4.5, words, 13) + (count === undefined ? '' : text(x + 20 + labelled, y + 4.5, String(count), 13, 600));
			x += 16 + labelled + counted + 24;
		}
		y += ROW;
	}
	return { marks, bottom: y };
}

/** Names with the letters of their reservations raised. */
function nameLine(x: number, y: number, line: string): string {
	return text(x, y, line, 14).replace(/ ([rjp])(,|(?=<))/g, (_, letter: string, comma: string) =>
		`<tspan dy="-5" font-size="10" fill="${palette.muted}">${letter}</tspan>${comma && '<tspan dy="5">,</tspan>'}`);
}

/** Names under what they stand for, as beside the map of the page. */
function names(standings: readonly NamedStanding[], left: number, top: number, width: number): { marks: string; bottom: number } {
	let y = top;
	let marks = '';
	for (const { standpoint, standings: own } of byStandpoint(standings).filter((group) => group.standings.length > 0)) {
		const hasSign = standpoint !== 'lapsed' && standpoint !== 'mixed';
		marks += `<path d="M${n(left)} ${n(y)}H${n(left + width)}" stroke="${palette.rule}"/>${hasSign ? sign(standpoint, left + 7, y + 18) : ''}`
			+ text(left + (hasSign ? 22 : 0), y + 22.5, `${STANDPOINT_WORDS[standpoint]}  ${own.length}`, 13.5, 600);
		const listed = own.map((standing) => [standing.name, reservationLetter(standing)].filter(Boolean).join(' ')).join(', ');
		const lines = wrapText(listed, 14, width);
		marks += lines.map((line, index) => nameLine(left, y + 45 + index * 21, line)).join('');
		y += 45 + lines.length * 21 - 4;
	}
	if (standings.some((standing) => reservationOf(standing) !== null)) marks += text(left, y + 12, RESERVATION_KEY.map(([letter, words]) => `${letter}  ${words}`).join('   '), 12, 400, 'muted');
	return { marks, bottom: y + 20 };
}

/** Everything of the map page that is a picture: the world, its legend, Europe closer, and who stands where. */
export function mapDrawing(figure: MapFigure): Drawing {
	const { world, closeUp, standings } = figure;
	const key = legend(figure, world.height + 20, world.width);
	const top = key.bottom + GAP;
	const left = closeUp.width + 56;
	const list = names(standings, left, top, world.width - left);
	const heading = (x: number, words: string): string => `<g font-family="'Source Serif', Georgia, serif">${text(x, top - 14, words, 19, 600)}</g>`;
	return {
		width: world.width, height: Math.max(top + closeUp.height, list.bottom),
		marks: mapSvg(mapModel(world, standings), palette, 'world') + key.marks + heading(0, 'Europe, closer') + heading(left, 'Who stands where')
			+ `<svg y="${n(top)}" width="${closeUp.width}" height="${closeUp.height}" viewBox="0 0 ${closeUp.width} ${closeUp.height}">${mapSvg(mapModel(closeUp, standings), palette, 'europe')}</svg>`
			+ `<rect x="0.5" y="${n(top + 0.5)}" width="${closeUp.width - 1}" height="${closeUp.height - 1}" fill="none" stroke="${palette.rule}"/>` + list.marks
	};
}
