import { addDays, dayNumber } from '#lib/positions/calendar.ts';
import type { Lane, LaneModel } from '#lib/positions/lane-model.ts';
import type { Position } from '#lib/positions/position.ts';
import type { Run } from '#lib/positions/runs.ts';
import { STANCE_SCORE } from '#lib/positions/stance-score.ts';
import { shortDay } from './day-words.ts';
import { stopsOf } from './lane-stops.ts';
import { placeMeetings } from './meeting-layout.ts';
import type { BarStyle, Box, DrawnValue, PlacedBar, PlacedLanes, PlacedLine, PlacedSign, PlacedStop, PlacedText } from './placed-lanes.ts';
import { positionLabel } from './position-label.ts';
import { fitText, textWidth } from './text-width.ts';
import { axisTicks } from './time-axis.ts';

const LANE = 22;
const BETWEEN = 12;
const FLAGS = 12;
const GROUP = 30;
const AXIS = 26;
const NAME_ROW = 19;
const NARROW = 640;
/** Paper between the end of a run and what follows where evidence stops. */
const STOP_GAP = 2;
/** Narrower runs carry no sign. */
const ROOM_FOR_SIGN = 18;
/** A sign is said again after this stretch of the same value. */
const SIGN_AGAIN = 260;

interface Frame {
	readonly plot: Box;
	readonly xOf: (day: number) => number;
}

/** Where a lane's bar begins; its name and its flags stand from there. */
interface Row {
	readonly lane: Lane;
	readonly index: number;
	readonly y: number;
}

function barStyle({ source }: Position): BarStyle {
	if (source === 'reported') return 'hatch';
	return source === 'assessed' ? 'dots' : 'solid';
}

/** The one value of a position, or the two ends of a mixed one, upper first. */
function drawnValues(position: Position): DrawnValue[] {
	if (position.value !== 'mixed') return [position.value];
	const values = [...new Set(position.quotes.map((row) => row.stance))].filter((value) => value !== 'declined');
	values.sort((a, b) => (STANCE_SCORE[b] ?? 0) - (STANCE_SCORE[a] ?? 0));
	const [upper, lower] = [values[0], values.at(-1)];
	return upper && lower ? [upper, lower] : [];
}

function placeRun(run: Run, y: number, { plot, xOf }: Frame): { bars: PlacedBar[]; hairlines: PlacedBar[] } {
	const left = Math.max(plot.x, xOf(dayNumber(run.from)));
	const end = xOf(dayNumber(run.to) + 1) - (run.fadesTo === null ? 0 : STOP_GAP);
	const right = Math.min(plot.x + plot.width, end);
	const style = { style: barStyle(run.position), firm: run.position.firm };
	const values = drawnValues(run.position);
	const height = LANE / values.length;
	const bars = right - left < 0.5 ? [] : values.map((value, half) =>
		({ x: left, y: y + half * height, width: right - left, height, value, ...style }));
	if (run.fadesTo === null || values[0] === undefined) return { bars, hairlines: [] };
	const from = Math.max(plot.x, end + 2 * STOP_GAP);
	const to = Math.min(plot.x + plot.width, xOf(dayNumber(run.fadesTo) + 1));
	const hairlines = to - from < 0.5 ? [] : [{ x: from, y: y + LANE / 2 - 0.75, width: to - from, height: 1.5, value: values[0], style: 'solid' as const, firm: true }];
	return { bars, hairlines };
}

/** A sign at the head of each run that has room, and again where one value goes on for long. */
function placeSigns(bars: readonly PlacedBar[]): PlacedSign[] {
	const signs: PlacedSign[] = [];
	let said: { look: string; x: number; end: number } | null = null;
	for (const bar of bars) {
		const look = `${bar.value} ${bar.style} ${bar.firm} ${bar.height}`;
		const goesOn = said !== null && said.look === look && bar.x - said.end < 3 && bar.x - said.x < SIGN_AGAIN;
		if (goesOn && said) {
			said.end = bar.x + bar.width;
			continue;
		}
		if (bar.width < ROOM_FOR_SIGN) continue;
		const filled = bar.style === 'solid' && bar.firm;
		const deep = bar.value === 'supports' || bar.value === 'opposes';
		signs.push({
			x: bar.x + 11, y: bar.y + bar.height / 2, size: Math.min(9, bar.height - 3), value: bar.value,
			tone: filled ? (deep ? 'paper' : 'ink') : `${bar.value}-edge`, hollow: bar.value === 'conditional' || bar.value === 'reserved', backed: !filled
		});
		said = { look, x: bar.x, end: bar.x + bar.width };
	}
	return signs;
}

/** One short stroke for each record under its bar, in the colour of what it says, so that hearsay that moved nothing still shows. */
function placeTicks(lane: Lane, row: Row, { plot, xOf }: Frame): { ticks: PlacedLine[]; signs: PlacedSign[]; stops: PlacedStop[] } {
	const ticks: PlacedLine[] = [];
	const signs: PlacedSign[] = [];
	const stops: PlacedStop[] = [];
	const taken = new Set<string>();
	stopsOf(lane).forEach((stop, index) => {
		const x = xOf(dayNumber(stop.day) + 0.5);
		if (x < plot.x || x > plot.x + plot.width) return;
		stops.push({ lane: row.index, stop: index, x, y: row.y + LANE / 2 });
		if (stop.kind === 'act') {
			ticks.push(...flag(x, row.y, stop.act.stance === 'opposes'));
			return;
		}
		const { stance } = stop.evidence;
		if (taken.has(`${stop.day} ${stance}`)) return;
		taken.add(`${stop.day} ${stance}`);
		if (stance === 'declined') {
			signs.push({ x, y: row.y + LANE / 2, size: 9, value: 'declined', tone: 'declined', hollow: true, backed: false });
			return;
		}
		const nudge = 2.5 * [...taken].filter((key) => key.startsWith(stop.day)).length - 2.5;
		ticks.push({ x1: x + nudge, y1: row.y + LANE + 1, x2: x + nudge, y2: row.y + LANE + 6, tone: `${stance}-edge`, width: 2 });
		if (stop.decisive) ticks.push({ x1: x, y1: row.y, x2: x, y2: row.y + LANE, tone: 'paper', width: 1 });
	});
	return { ticks, signs, stops };
}

/** A small flag under the lane: flying to the right for what was done, to the left for what was undone or voted down. */
function flag(x: number, y: number, against: boolean): PlacedLine[] {
	const foot = y + LANE + FLAGS + 5;
	const mast: PlacedLine = { x1: x, y1: y + LANE + 4, x2: x, y2: foot, tone: 'ink', width: 1.25 };
	const cloth: PlacedLine = { x1: x, y1: y + LANE + 7, x2: x + (against ? -8 : 8), y2: y + LANE + 7, tone: 'ink', width: 5 };
	return [mast, cloth];
}

function rightLabel(lane: Lane, row: Row, x: number): { text: PlacedText; sign: PlacedSign | null } {
	const { position } = lane;
	const label = positionLabel(lane);
	const firm = position !== null && !position.lapsed;
	const value = firm && position.value !== 'mixed' ? position.value : null;
	return {
		text: { x: x + 18, y: row.y + LANE / 2 + 4.5, text: label, size: 13, weight: 400, anchor: 'start', tone: firm ? 'ink' : 'muted' },
		sign: value === null ? null : {
			x: x + 6, y: row.y + LANE / 2, size: 10, value, tone: `${value}-edge`,
			hollow: value === 'conditional' || value === 'reserved', backed: false
		}
	};
}

/** Where each lane stands, and the headings of groups; `nameRow` is the height of a name above its lane, 0 beside it. */
function placeRows(lanes: readonly Lane[], top: number, nameRow: number): { rows: Row[]; headings: { text: string; y: number }[]; bottom: number } {
	const flags = lanes.some((lane) => lane.acts.length > 0) ? FLAGS : 0;
	const headings: { text: string; y: number }[] = [];
	const rows: Row[] = [];
	let y = top;
	lanes.forEach((lane, index) => {
		if (lane.group !== null && lane.group !== lanes[index - 1]?.group) {
			headings.push({ text: lane.group, y: y + GROUP - 10 });
			y += GROUP;
		}
		rows.push({ lane, index, y: y + nameRow });
		y += nameRow + LANE + BETWEEN + flags;
	});
	return { rows, headings, bottom: y };
}

/**
 * Puts a model into a figure of `width` pixels: names left and the position as of the date right of the lanes, or, on narrow
 * screens, both above them. Heights follow from the lanes; nothing is drawn outside the period.
 */
export function placeLanes(model: LaneModel, width: number): PlacedLanes {
	const narrow = width < NARROW;
	const widest = Math.max(0, ...model.lanes.map((lane) => textWidth(lane.label, 14)));
	const left = narrow ? 0 : Math.min(Math.max(widest + 16, 88), 210);
	const right = narrow ? 0 : 174;
	const days = { from: dayNumber(model.period.from), to: dayNumber(addDays(model.period.to, 1)) };
	const plotWidth = width - left - right;
	const xOf = (day: number): number => left + ((day - days.from) / Math.max(1, days.to - days.from)) * plotWidth;

	const meetings = placeMeetings(model.meetings, { left, right: left + plotWidth, xOf, narrow });
	const top = meetings.height + 10;
	const { rows, headings, bottom } = placeRows(model.lanes, top, narrow ? NAME_ROW : 0);
	const plot: Box = { x: left, y: top, width: plotWidth, height: bottom - top };
	const frame: Frame = { plot, xOf };

	const rules: PlacedLine[] = meetings.lines.map((line) => ({ ...line, y2: bottom }));
	const texts: PlacedText[] = [...meetings.texts];
	for (const tick of axisTicks(model.period, plotWidth, 42)) {
		const x = xOf(tick.day);
		rules.push({ x1: x, y1: tick.isYear ? top - 4 : bottom - 2, x2: x, y2: bottom + 4, tone: tick.isYear ? 'rule' : 'edge', width: 1 });
		texts.push({ x: x + 4, y: bottom + 17, text: tick.label, size: 12.5, weight: tick.isYear ? 600 : 400, anchor: 'start', tone: 'muted' });
	}
	rules.push({ x1: left, y1: bottom, x2: left + plotWidth, y2: bottom, tone: 'edge', width: 1 });
	const asOfX = xOf(dayNumber(model.asOf) + 1);
	if (asOfX > left && asOfX <= left + plotWidth) rules.push({ x1: asOfX, y1: top - 6, x2: asOfX, y2: bottom + 6, tone: 'accent', width: 1.5 });

	if (!narrow) texts.push({ x: left + plotWidth + 14, y: bottom + 17, text: `as of ${shortDay(model.asOf)}`, size: 12.5, weight: 500, anchor: 'start', tone: 'accent' });
	for (const heading of headings) texts.push({ x: 0, y: heading.y, text: heading.text, size: 13, weight: 600, anchor: 'start', tone: 'muted' });
	const bars: PlacedBar[] = [];
	const hairlines: PlacedBar[] = [];
	const ticks: PlacedLine[] = [];
	const signs: PlacedSign[] = [];
	const stops: PlacedStop[] = [];
	for (const row of rows) {
		const nameY = narrow ? row.y - 5 : row.y + LANE / 2 + 5;
		texts.push({ x: 0, y: nameY, text: fitText(row.lane.label, 14, narrow ? width - 130 : left - 12), size: 14, weight: 500, anchor: 'start', tone: 'ink', halo: narrow });
		const label = rightLabel(row.lane, row, left + plotWidth + 14);
		if (narrow) {
			texts.push({ ...label.text, x: width, y: nameY, anchor: 'end', size: 12.5, halo: true });
		} else {
			texts.push(label.text);
			if (label.sign) signs.push(label.sign);
		}
		const placed = row.lane.runs.filter((run) => run.from <= model.period.to).map((run) => placeRun(run, row.y, frame));
		const laneBars = placed.flatMap((run) => run.bars);
		bars.push(...laneBars);
		hairlines.push(...placed.flatMap((run) => run.hairlines));
		const marks = placeTicks(row.lane, row, frame);
		ticks.push(...marks.ticks);
		signs.push(...placeSigns(laneBars), ...marks.signs);
		stops.push(...marks.stops);
	}
	const bands = rows.map((row) => ({ x: plot.x, y: row.y, width: plotWidth, height: LANE }));
	return { width, height: bottom + AXIS, plot, days, bands, rules, bars, hairlines, ticks, signs, texts, stops };
}
