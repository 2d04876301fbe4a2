import { addDays, dayNumber, type Day } from '#lib/positions/calendar.ts';
import type { Meeting } from '#lib/topics/topic.ts';
import { shortDay } from './day-words.ts';
import { placeMeetings } from './meeting-layout.ts';
import type { Box, PlacedLine, PlacedMeeting, PlacedText } from './placed-lanes.ts';
import { textWidth } from './text-width.ts';
import { axisTicks } from './time-axis.ts';

/** Under this width names stand over their lanes and not beside them. */
const NARROW = 640;
const AXIS = 26;
const GROUP = 30;
export const NAME_ROW = 19;

/** What every figure over time has: a width, a period, names at its left, words at its right. */
export interface FrameInput {
	readonly width: number;
	readonly period: { readonly from: Day; readonly to: Day };
	readonly asOf: Day;
	readonly meetings: readonly Meeting[];
	readonly lanes: readonly {
		readonly label: string;
		readonly group: string | null;
		/** Height with everything that belongs to it, a name above it apart. */
		readonly pitch: number;
	}[];
}

export interface Frame {
	readonly narrow: boolean;
	readonly plot: Box;
	readonly height: number;
	readonly xOf: (day: number) => number;
	/** The upper edge of each lane. */
	readonly tops: readonly number[];
	readonly rules: readonly PlacedLine[];
	readonly texts: readonly PlacedText[];
	readonly meetings: readonly PlacedMeeting[];
}

/** The lanes' upper edges and the headings of their groups. */
function placeRows({ lanes }: FrameInput, top: number, nameRow: number): { tops: number[]; headings: PlacedText[]; bottom: number } {
	const headings: PlacedText[] = [];
	const tops: number[] = [];
	let y = top;
	lanes.forEach(({ group, pitch }, index) => {
		if (group !== null && group !== lanes[index - 1]?.group) {
			headings.push({ x: 0, y: y + GROUP - 10, text: group, size: 13, weight: 600, anchor: 'start', tone: 'muted', halo: true });
			y += GROUP;
		}
		tops.push(y + nameRow);
		y += nameRow + pitch;
	});
	return { tops, headings, bottom: y };
}

/** Places the axis, the meetings, the as-of date and the lanes' upper edges; what goes into the lanes is the caller's. */
export function placeFrame(input: FrameInput): Frame {
	const { width, period, asOf, lanes } = input;
	const narrow = width < NARROW;
	const widest = Math.max(0, ...lanes.map(({ label }) => textWidth(label, 14)));
	const left = narrow ? 0 : Math.min(Math.max(widest + 16, 88), 214);
	const right = narrow ? 0 : 174;
	const days = { from: dayNumber(period.from), to: dayNumber(addDays(period.to, 1)) };
	const plotWidth = width - left - right;
	const xOf = (day: number): number => left + ((day - days.from) / Math.max(1, days.to - days.from)) * plotWidth;

	const meetings = placeMeetings(input.meetings, { left, right: left + plotWidth, xOf, narrow });
	const top = meetings.height + 10;
	const { tops, headings, bottom } = placeRows(input, top, narrow ? NAME_ROW : 0);
	const rules: PlacedLine[] = meetings.lines.map((line) => ({ ...line, y2: bottom }));
	const texts: PlacedText[] = [...meetings.texts, ...headings];
	let said = 0;
	for (const tick of axisTicks(period, plotWidth, 42)) {
		const x = xOf(tick.day);
		rules.push({ x1: x, y1: tick.isYear ? top - 4 : bottom - 2, x2: x, y2: bottom + 4, tone: tick.isYear ? 'rule' : 'edge', width: 1 });
		const end = x + 4 + textWidth(tick.label, 12.5);
		if (end > left + plotWidth || x < said) continue;
		said = end;
		texts.push({ x: x + 4, y: bottom + 17, text: tick.label, size: 12.5, weight: tick.isYear ? 600 : 400, anchor: 'start', tone: 'muted' });
	}
	rules.push({ x1: left, y1: bottom, x2: left + plotWidth, y2: bottom, tone: 'edge', width: 1 });
	const asOfX = xOf(dayNumber(asOf) + 1);
	if (asOfX > left && asOfX <= left + plotWidth) rules.push({ x1: asOfX, y1: top - 6, x2: asOfX, y2: bottom + 6, tone: 'accent', width: 1.5 });
	if (!narrow) texts.push({ x: left + plotWidth + 14, y: bottom + 17, text: `as of ${shortDay(asOf)}`, size: 12.5, weight: 500, anchor: 'start', tone: 'accent' });
	return { narrow, xOf, tops, rules, texts, meetings: meetings.spots, height: bottom + AXIS, plot: { x: left, y: top, width: plotWidth, height: bottom - top } };
}

/** A lane's name: beside it, or over it on a narrow page. `middle` is the middle of what it names. */
export function placeName({ narrow, plot }: Frame, label: string, top: number, middle: number): PlacedText {
	return { x: 0, y: narrow ? top - 5 : middle + 5, text: label, size: 14, weight: 500, anchor: 'start', tone: 'ink', halo: narrow || plot.x < 20 };
}

/** What is said at the right end of a lane, or over it on a narrow page. */
export function placeRemark({ narrow, plot }: Frame, text: string, top: number, middle: number, tone: 'ink' | 'muted'): PlacedText {
	return narrow
		? { x: plot.width - 5, y: top - 5, text, size: 12.5, weight: 400, anchor: 'end', tone, halo: true }
		: { x: plot.x + plot.width + 32, y: middle + 4.5, text, size: 13, weight: 400, anchor: 'start', tone };
}
