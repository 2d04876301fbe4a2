import type { Attachment } from 'svelte/attachments';
import type { Chart } from 'chart.js';
import { hatchFor } from './hatch-tile.ts';
import { laneConfig, type LanePoint, type Paint } from '#lib/charts/lane-config.ts';
import { paletteFrom, mixOfHex, type Palette } from '#lib/charts/palette.ts';
import type { PlacedLanes } from '#lib/charts/placed-lanes.ts';

/** The colours of the page's theme as they are at this moment. */
function themePalette(element: Element): Palette {
	const style = getComputedStyle(element);
	return paletteFrom((tone) => style.getPropertyValue(`--${tone}`).trim(), mixOfHex);
}

/**
 * Draws the figure on the canvas, once `read` knows its place: loads Chart.js when there is something to draw, creates the chart once,
 * updates it when the figure or the theme changes, and destroys it with the element. `drawn` is called after the first draw, when the
 * SVG beneath may go.
 */
export function laneChart(read: () => PlacedLanes | null, drawn: () => void): Attachment<HTMLCanvasElement> {
	return (canvas) => {
		let LaneChart = $state.raw<typeof Chart | null>(null);
		let chart: Chart<'bar', LanePoint[]> | null = null;
		const theme = matchMedia('(prefers-color-scheme: dark)');
		const paint = (): Paint | null => {
			const pen = canvas.getContext('2d');
			if (!pen) return null;
			const palette = themePalette(canvas);
			return { palette, hatch: hatchFor(pen, palette) };
		};
		const create = (Made: typeof Chart, placed: PlacedLanes, brush: Paint): void => {
			chart = new Made(canvas, laneConfig(placed, brush));
			chart.resize(placed.width, placed.height);
			drawn();
		};
		const update = (made: Chart<'bar', LanePoint[]>, placed: PlacedLanes, brush: Paint): void => {
			const config = laneConfig(placed, brush);
			made.data = config.data;
			if (config.options) made.options = config.options;
			// The list itself is fixed once the chart stands; what is in it is not.
			made.config.plugins?.splice(0, Infinity, ...(config.plugins ?? []));
			made.resize(placed.width, placed.height);
			made.update('none');
		};
		const draw = (): void => {
			const placed = read();
			if (!LaneChart || !placed) return;
			if (chart === null) {
				// Before there is anything to draw with: a canvas that has a pen is emptied anew for each of the two.
				canvas.width = placed.width;
				canvas.height = placed.height;
			}
			const brush = paint();
			if (!brush) return;
			if (chart === null) create(LaneChart, placed, brush);
			else update(chart, placed, brush);
		};

		// Labels are measured and drawn in the interface face: wait for it, or the first draw would be in another.
		void Promise.all([import('./chart-js.ts'), document.fonts.ready]).then(([module]) => (LaneChart = module.Chart));
		$effect(draw);
		theme.addEventListener('change', draw);
		return () => {
			theme.removeEventListener('change', draw);
			chart?.destroy();
		};
	};
}
