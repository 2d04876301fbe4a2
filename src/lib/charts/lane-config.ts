import type { ChartConfiguration, ChartDataset } from 'chart.js';
import { edgeTone } from './bar-tone.ts';
import { drawLines, drawMarks } from './draw-marks.ts';
import type { Palette } from './palette.ts';
import type { PlacedBar, PlacedLanes } from './placed-lanes.ts';

/** How the canvas fills what is not one colour: stripes have to be made by whoever has a document. */
export interface Paint {
	readonly palette: Palette;
	readonly hatch: (value: PlacedBar['value'], firm: boolean) => CanvasPattern | string;
}

/** A run from its left to its right edge, at the middle of its bar. */
export interface LanePoint {
	readonly x: [number, number];
	readonly y: number;
}

type LaneDataset = ChartDataset<'bar', LanePoint[]>;
export type LaneConfiguration = ChartConfiguration<'bar', LanePoint[]>;

/** What a bar is filled with: stripes, its colour, or a tint of it. */
export function barFill(bar: PlacedBar, { palette, hatch }: Paint): CanvasPattern | string {
	if (bar.faint) return palette.rule;
	if (bar.style === 'hatch') return hatch(bar.value, bar.firm);
	if (bar.style === 'dots') return bar.firm ? palette[`${bar.value}-tint`] : palette.paper;
	return bar.firm ? palette[bar.value] : palette[`${bar.value}-tint`];
}

/** Bars of one look: options that are the same for a whole dataset Chart.js works out once, and not for each of its bars. */
function dataset(bars: readonly PlacedBar[], look: Pick<LaneDataset, 'backgroundColor' | 'borderColor' | 'borderWidth' | 'barThickness'>): LaneDataset {
	return { data: bars.map((bar) => ({ x: [bar.x, bar.x + bar.width], y: bar.y + bar.height / 2 })), borderSkipped: false, grouped: false, ...look };
}

function byLook(bars: readonly PlacedBar[]): PlacedBar[][] {
	return [...Map.groupBy(bars, ({ value, style, firm, faint, height }) => `${value} ${style} ${firm} ${faint} ${height}`).values()];
}

/** Each element is one run. */
function runs(bars: readonly PlacedBar[], paint: Paint): LaneDataset[] {
	return byLook(bars).flatMap((alike) => alike.slice(0, 1).map((bar) => dataset(alike, {
		backgroundColor: barFill(bar, paint), borderColor: paint.palette[edgeTone(bar)], borderWidth: bar.style === 'dots' ? 0 : 1, barThickness: bar.height
	})));
}

function hairlines(bars: readonly PlacedBar[], { palette }: Paint): LaneDataset[] {
	return byLook(bars).flatMap((alike) => alike.slice(0, 1).map((bar) => dataset(alike, { backgroundColor: palette[edgeTone(bar)], borderWidth: 0, barThickness: bar.height })));
}

/**
 * The figure for Chart.js: a floating horizontal bar for each run and each hairline, on scales that are the figure's own pixels, so
 * that canvas and SVG agree to the pixel. Everything else is drawn before and after the bars by a plugin of the configuration.
 */
export function laneConfig(placed: PlacedLanes, paint: Paint): LaneConfiguration {
	return {
		type: 'bar',
		data: {
			datasets: [...hairlines(placed.hairlines, paint), ...runs(placed.bars, paint)]
		},
		options: {
			indexAxis: 'y', responsive: false, animation: false, events: [], parsing: { xAxisKey: 'x', yAxisKey: 'y' },
			layout: { padding: 0, autoPadding: false },
			scales: {
				x: { type: 'linear', min: 0, max: placed.width, display: false },
				// The bar controller would shift an index scale by half a step.
				y: { type: 'linear', min: 0, max: placed.height, reverse: true, offset: false, display: false }
			}
		},
		plugins: [{
			id: 'lane-marks',
			beforeDatasetsDraw: ({ ctx }) => drawLines(ctx, placed.rules, paint.palette),
			afterDatasetsDraw: ({ ctx }) => drawMarks(ctx, placed, paint.palette)
		}]
	};
}
