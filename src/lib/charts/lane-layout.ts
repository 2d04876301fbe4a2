import { dayNumber } from '#lib/positions/calendar.ts';
import type { Lane, LaneModel } from '#lib/positions/lane-model.ts';
import type { Position } from '#lib/positions/position.ts';
import { isWithin } from '#lib/positions/over-period.ts';
import type { Run } from '#lib/positions/runs.ts';
import type { Shift } from '#lib/positions/shifts.ts';
import { STANCE_SCORE } from '#lib/positions/stance-score.ts';
import type { StanceValue } from '#lib/stances/stance.ts';
import { placeFrame, placeName, placeRemark, type Frame } from './figure-frame.ts';
import { toldShifts } from './lane-sentences.ts';
import { shownStops, type ShownStop } from './lane-stops.ts';
import type { BarStyle, DrawnValue, PlacedBar, PlacedLanes, PlacedLine, PlacedSign, PlacedStop } from './placed-lanes.ts';
import { positionLabel } from './position-label.ts';
import { fitText } from './text-width.ts';

/** Of a lane without what stands under it. */
export const LANE_HEIGHT = 22;
const LANE = LANE_HEIGHT;
const BETWEEN = 12;
const FLAGS = 12;
/** Paper between the end of a run and what follows where evidence stops. */
const STOP_GAP = 2;
/** The least, in pixels, that is seen of a lane's last run, which may have begun on the as-of date, beside the line of that. */
const LEAST_AT_END = 6;
/** Narrower runs carry no sign. */
const ROOM_FOR_SIGN = 18;
/** Of the arrow at a shift: half the width of its head, and how far it stands out over the lane. */
const HEAD = 4;
const ARROW_OUT = 2;
/** A sign is said again after this stretch of the same value. */
const SIGN_AGAIN = 260;

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

/** Values that stand out while the others step back; empty when all are alike. */
type Emphasis = readonly StanceValue[];

function isFaint(emphasis: Emphasis, value: StanceValue): boolean {
	return emphasis.length > 0 && !emphasis.includes(value);
}

/** What placing a lane's marks needs of a figure. */
type LaneFrame = Pick<Frame, 'plot' | 'xOf'>;

/** The stop that one value of a position rests on first: of a mixed one, the words that say it. */
function restsOn({ act, quotes }: Position, value: DrawnValue, placeOf: ReadonlyMap<string, number>): number | undefined {
	const id = act?.id ?? (quotes.find(({ stance }) => stance === value) ?? quotes[0])?.id;
	return id === undefined ? id : placeOf.get(id);
}

function placeRun(run: Run, y: number, { plot, xOf }: LaneFrame, emphasis: Emphasis, placeOf: ReadonlyMap<string, number>, least: number): { bars: PlacedBar[]; hairlines: PlacedBar[] } {
	const end = xOf(dayNumber(run.to) + 1) - (run.fadesTo === null ? 0 : STOP_GAP);
	const right = Math.min(plot.x + plot.width, end);
	// A hair of paper parts a run from the one that it ends.
	const left = Math.max(plot.x, Math.min(xOf(dayNumber(run.from)) + 1, right - least));
	const style = { style: barStyle(run.position), firm: run.position.firm };
	const values = drawnValues(run.position);
	const height = LANE / values.length;
	const bars = right - left < 0.5 ? [] : values.map((value, half) =>
		({ x: left, y: y + half * height, width: right - left, height, value, ...style, faint: isFaint(emphasis, value), rests: restsOn(run.position, value, placeOf) }));
	if (run.fadesTo === null || values[0] === undefined) return { bars, hairlines: [] };
	const from = Math.max(plot.x, end + 2 * STOP_GAP);
	const to = Math.min(plot.x + plot.width, xOf(dayNumber(run.fadesTo) + 1));
	const hairlines = to - from < 0.5 ? [] : [{ x: from, y: y + LANE / 2 - 0.75, width: to - from, height: 1.5, value: values[0], style: 'solid' as const, firm: true, faint: isFaint(emphasis, values[0]), rests: restsOn(run.position, values[0], placeOf) }];
	return { bars, hairlines };
}

/** A sign at the head of each run that has room, and again where one value goes on for long: filled for a firm record, an outline for a proposal. */
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
		if (bar.width < ROOM_FOR_SIGN || bar.faint) continue;
		const filled = bar.style === 'solid' && bar.firm;
		const onBar = bar.value === 'supports' || bar.value === 'opposes' ? 'paper' : 'ink';
		signs.push({
			x: bar.x + 11, y: bar.y + bar.height / 2, size: Math.min(9, bar.height - 3), value: bar.value,
			tone: filled ? onBar : `${bar.value}-edge`, fill: filled ? onBar : bar.firm ? bar.value : null, backed: bar.style === 'hatch'
		});
		said = { look, x: bar.x, end: bar.x + bar.width };
	}
	return signs;
}

/** One short stroke for each record under its bar, in the colour of what it says, so that hearsay that moved nothing still shows. */
function placeTicks(shown: readonly ShownStop[], index: number, y: number, { plot, xOf }: LaneFrame, emphasis: Emphasis): { ticks: PlacedLine[]; signs: PlacedSign[]; stops: PlacedStop[] } {
	const ticks: PlacedLine[] = [];
	const signs: PlacedSign[] = [];
	const stops: PlacedStop[] = [];
	const taken = new Set<string>();
	shown.forEach(({ stop, place, carried }) => {
		const x = carried ? plot.x : xOf(dayNumber(stop.day) + 0.5);
		stops.push({ lane: index, stop: place, x, y: y + LANE / 2 });
		if (carried) return;
		if (stop.kind === 'act') {
			ticks.push(...flag(x, y, stop.act.stance === 'opposes'));
			return;
		}
		const { stance } = stop.evidence;
		if (isFaint(emphasis, stance) || taken.has(`${stop.day} ${stance}`)) return;
		taken.add(`${stop.day} ${stance}`);
		if (stance === 'declined') {
			signs.push({ x, y: y + LANE / 2, size: 9, value: 'declined', tone: 'declined', fill: 'paper', backed: false });
			return;
		}
		const nudge = 2.5 * [...taken].filter((key) => key.startsWith(stop.day)).length - 2.5;
		ticks.push({ x1: x + nudge, y1: y + LANE + 1, x2: x + nudge, y2: y + LANE + 6, tone: `${stance}-edge`, width: 2 });
	});
	return { ticks, signs, stops };
}

/**
 * An arrow across the lane where a position moved, up towards support and down towards opposition as the signs point; broken where
 * only hearsay shows it. A rim of paper parts it from the bars.
 */
function placeShift({ on, direction, hearsay }: Shift, y: number, { plot, xOf }: LaneFrame): PlacedLine[] {
	const x = Math.min(Math.max(xOf(dayNumber(on)) + 0.5, plot.x + HEAD), plot.x + plot.width - HEAD);
	const [top, bottom] = [y - ARROW_OUT, y + LANE + ARROW_OUT];
	const [tip, back] = direction === 'towards support' ? [top, 1] : [bottom, -1];
	const shaft = { x1: x, y1: top, x2: x, y2: bottom };
	const head = [-HEAD, HEAD].map((aside) => ({ x1: x + aside, y1: tip + back * (HEAD + 1), x2: x, y2: tip }));
	const rim = [shaft, ...head].map((stroke): PlacedLine => ({ ...stroke, tone: 'paper', width: 5 }));
	return [...rim, { ...shaft, tone: 'ink', width: 1.75, ...(hearsay ? { dash: [3, 2] } : {}) }, ...head.map((stroke): PlacedLine => ({ ...stroke, tone: 'ink', width: 1.75 }))];
}

/** The arrows of the shifts that the days show, but for those towards a value that steps back. */
function placeShifts(lane: Lane, y: number, frame: LaneFrame, period: LaneModel['period'], emphasis: Emphasis): PlacedLine[] {
	const isShown = ({ on, after }: Shift): boolean => isWithin(on, period) && (after.value === 'mixed' || !isFaint(emphasis, after.value));
	return toldShifts(lane).filter(isShown).flatMap((shift) => placeShift(shift, y, frame));
}

/** Room for flags is kept wherever there are acts at all, so that no lane moves up or down while somebody zooms. */
function hasFlags({ acts, alongside }: Lane): boolean {
	return acts.length + alongside.length > 0;
}

/** A small flag under the lane: flying to the right for what was done, to the left for what was undone or voted down. */
function flag(x: number, y: number, against: boolean): PlacedLine[] {
	const foot = y + LANE + FLAGS + 5;
	const mast: PlacedLine = { x1: x, y1: y + LANE + 4, x2: x, y2: foot, tone: 'ink', width: 1.25 };
	const cloth: PlacedLine = { x1: x, y1: y + LANE + 7, x2: x + (against ? -8 : 8), y2: y + LANE + 7, tone: 'ink', width: 5 };
	return [mast, cloth];
}

/** The sign of the position as of the date, before its words at the right; none once it has lapsed, or when it is mixed. */
function placeStanding({ position }: Lane, y: number, { plot }: Frame): PlacedSign[] {
	if (position === null || position.lapsed || position.value === 'mixed') return [];
	const { value, firm } = position;
	return [{
		x: plot.x + plot.width + 20, y: y + LANE / 2, size: 10, value, tone: `${value}-edge`, fill: firm ? value : null, backed: false
	}];
}

/** Everything within one lane whose upper edge is at `y`: runs, hairlines, ticks, flags, arrows and signs, and where each stop is. */
export function placeLane(
	lane: Lane, index: number, y: number, frame: LaneFrame, period: LaneModel['period'], emphasis: Emphasis
): Pick<PlacedLanes, 'bars' | 'hairlines' | 'ticks' | 'signs' | 'stops'> {
	const shown = shownStops(lane, period);
	const placeOf = new Map(shown.map(({ stop, place }) => [stop.kind === 'words' ? stop.evidence.id : stop.act.id, place]));
	const runs = lane.runs.filter((run) => run.from <= period.to).map((run) => placeRun(run, y, frame, emphasis, placeOf, run === lane.runs.at(-1) ? LEAST_AT_END : 0));
	const bars = runs.flatMap((run) => run.bars);
	const { ticks, signs, stops } = placeTicks(shown, index, y, frame, emphasis);
	return { bars, hairlines: runs.flatMap((run) => run.hairlines), ticks: [...ticks, ...placeShifts(lane, y, frame, period, emphasis)], signs: [...placeSigns(bars), ...signs], stops };
}

/**
 * Puts a model into a figure of `width` pixels: names left and the position as of the date right of the lanes, or, on narrow
 * screens, both above them. Heights follow from the lanes; nothing is drawn outside the period.
 */
export function placeLanes(model: LaneModel, width: number, emphasis: Emphasis = []): PlacedLanes {
	const { lanes, period, asOf, meetings } = model;
	const frame = placeFrame({
		width, period, asOf, meetings,
		lanes: lanes.map((lane) => ({ label: lane.label, group: lane.group, pitch: LANE + BETWEEN + (hasFlags(lane) ? FLAGS : 0) }))
	});
	const texts = [...frame.texts];
	const bars: PlacedBar[] = [];
	const hairlines: PlacedBar[] = [];
	const ticks: PlacedLine[] = [];
	const signs: PlacedSign[] = [];
	const stops: PlacedStop[] = [];
	lanes.forEach((lane, index) => {
		const y = frame.tops[index] ?? 0;
		const label = fitText(lane.label, 14, frame.narrow ? width - 140 : frame.plot.x - 12);
		const isCurrent = lane.position !== null && !lane.position.lapsed;
		texts.push(placeName(frame, label, y, y + LANE / 2), placeRemark(frame, positionLabel(lane), y, y + LANE / 2, isCurrent ? 'ink' : 'muted'));
		if (!frame.narrow) signs.push(...placeStanding(lane, y, frame));
		const placed = placeLane(lane, index, y, frame, period, emphasis);
		bars.push(...placed.bars);
		hairlines.push(...placed.hairlines);
		ticks.push(...placed.ticks);
		signs.push(...placed.signs);
		stops.push(...placed.stops);
	});
	const bands = frame.tops.map((y) => ({ x: frame.plot.x, y, width: frame.plot.width, height: LANE }));
	const { plot, height, rules, meetings: spots } = frame;
	return { width, height, plot, bands, rules, bars, hairlines, ticks, signs, texts, stops, meetings: spots };
}
