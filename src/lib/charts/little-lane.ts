import { addDays, dayNumber, type Day } from '#lib/positions/calendar.ts';
import type { Lane } from '#lib/positions/lane-model.ts';
import { LANE_HEIGHT, placeLane } from './lane-layout.ts';
import type { PlacedLanes, PlacedLine } from './placed-lanes.ts';
import { axisTicks } from './time-axis.ts';

/** For the tips of arrows. */
const ABOVE = 2;
const BELOW = 7;
const BELOW_WITH_FLAGS = 19;

export interface LittleSpan {
	readonly from: Day;
	readonly to: Day;
}

function scaleOf(span: LittleSpan, width: number): (day: number) => number {
	const [from, to] = [dayNumber(span.from), dayNumber(addDays(span.to, 1))];
	return (day) => ((day - from) / Math.max(1, to - from)) * width;
}

/** The years' beginnings within a span: where each stands, from 0 to 1, and the year. For the one axis over many little lanes. */
export function littleYears(span: LittleSpan): { readonly at: number; readonly year: string }[] {
	const xOf = scaleOf(span, 1);
	return axisTicks(span, 1000, 60).filter(({ isYear }) => isYear).map(({ day, label }) => ({ at: xOf(day), year: label }));
}

/** One lane by itself, for a row of a table: its runs, ticks and flags, with year lines and without any name. */
export function placeLittleLane(lane: Lane, span: LittleSpan, width: number): PlacedLanes {
	const xOf = scaleOf(span, width);
	const plot = { x: 0, y: ABOVE, width, height: LANE_HEIGHT };
	const placed = placeLane(lane, 0, ABOVE, { plot, xOf }, span, []);
	const height = ABOVE + LANE_HEIGHT + (placed.ticks.some(({ y2 }) => y2 > ABOVE + LANE_HEIGHT + BELOW) ? BELOW_WITH_FLAGS : BELOW);
	const rules = littleYears(span).map(({ at }): PlacedLine => ({ x1: at * width, y1: 0, x2: at * width, y2: height, tone: 'rule', width: 1 }));
	return { width, height, plot, bands: [plot], rules, ...placed, texts: [], meetings: [] };
}
