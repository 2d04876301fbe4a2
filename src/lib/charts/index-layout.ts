import { dayNumber, type Day } from '#lib/positions/calendar.ts';
import type { IndexSeries } from '#lib/positions/index-series.ts';
import type { Meeting } from '#lib/topics/topic.ts';
import { placeFrame, placeName, placeRemark } from './figure-frame.ts';
import type { PlacedBar, PlacedLanes, PlacedLine, PlacedStop } from './placed-lanes.ts';

const HALF = 26;
const BETWEEN = 18;

export interface IndexLane {
	readonly holder: string;
	readonly label: string;
	readonly series: IndexSeries;
}

export interface IndexModel {
	readonly asOf: Day;
	readonly period: { readonly from: Day; readonly to: Day };
	readonly lanes: readonly IndexLane[];
	readonly meetings: readonly Meeting[];
}

/** "+0.42", "−1", "0": with a true minus, two places at most. */
export function signedIndex(value: number): string {
	const rounded = Math.round(value * 100) / 100;
	return rounded === 0 ? '0' : `${rounded > 0 ? '+' : '−'}${Math.abs(rounded)}`;
}

function remark({ now }: IndexSeries): string {
	const from = `${now.terms.length} position${now.terms.length === 1 ? '' : 's'}`;
	return now.value === null ? `too few: ${from}` : `${signedIndex(now.value)} from ${from}`;
}

/**
 * Steps about a middle line: upwards towards prohibition, downwards towards retention, a full half being ±1; a gap where fewer than
 * three positions count. At exactly 0 the step is a line, so that it cannot be taken for a gap.
 */
export function placeIndex({ lanes, period, asOf, meetings }: IndexModel, width: number): PlacedLanes {
	const frame = placeFrame({ width, period, asOf, meetings, lanes: lanes.map(({ label }) => ({ label, group: null, pitch: 2 * HALF + BETWEEN })) });
	const { plot, xOf, height } = frame;
	const texts = [...frame.texts];
	const rules: PlacedLine[] = [...frame.rules];
	const bars: PlacedBar[] = [];
	const stops: PlacedStop[] = [];
	lanes.forEach(({ label, series }, lane) => {
		const top = frame.tops[lane] ?? 0;
		const middle = top + HALF;
		texts.push(placeName(frame, label, top, middle), placeRemark(frame, remark(series), top, middle, series.now.value === null ? 'muted' : 'ink'));
		rules.push({ x1: plot.x, y1: middle, x2: plot.x + plot.width, y2: middle, tone: 'edge', width: 1 });
		series.steps.forEach(({ from, to, value }, stop) => {
			const left = Math.max(plot.x, xOf(dayNumber(from)));
			const right = Math.min(plot.x + plot.width, xOf(dayNumber(to) + 1));
			if (right - left < 0.5) return;
			const tall = Math.max(2, Math.abs(value) * HALF);
			bars.push({
				x: left, width: right - left, height: tall, y: value > 0 ? middle - tall : value < 0 ? middle : middle - 1,
				value: value > 0 ? 'supports' : value < 0 ? 'opposes' : 'undecided', style: 'solid', firm: true, rests: stop
			});
			stops.push({ lane, stop, x: Math.min(left + 5, right), y: middle });
		});
	});
	const first = frame.tops[0];
	if (first !== undefined && !frame.narrow) {
		const end = { x: plot.x - 10, size: 11, weight: 400, anchor: 'end', tone: 'muted' } as const;
		texts.push({ ...end, y: first + 8, text: 'prohibition' }, { ...end, y: first + 2 * HALF - 1, text: 'retention' });
	}
	const bands = frame.tops.map((y) => ({ x: plot.x, y, width: plot.width, height: 2 * HALF }));
	return { width, height, plot, bands, rules, bars, hairlines: [], ticks: [], signs: [], texts, stops, meetings: frame.meetings };
}
