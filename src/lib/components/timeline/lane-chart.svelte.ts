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
 * Draws the figure on the canvas: loads Chart.js when there is something to draw, creates the chart once, updates it when the figure
 * or the theme changes, and destroys it with the element. `drawn` is called after the first draw, when the SVG beneath may go.
 */
export function laneChart(read: () => PlacedLanes, drawn: () => void): Attachment<HTMLCanvasElement> {
	return (canvas) => {
		let destroyed = false;
		let chart: Chart<'bar', LanePoint[]> | null = null;
		const theme = matchMedia('(prefers-color-scheme: dark)');
		const paint = (): Paint | null => {
			const pen = canvas.getContext('2d');
			if (!pen) return null;
			const palette = themePalette(canvas);
			return { palette, hatch: hatchFor(pen, palette) };
		};
		const redraw = (placed: PlacedLanes): void => {
			const brush = paint();
			if (!chart || !brush) return;
			const config = laneConfig(placed, brush);
			chart.data = config.data;
			if (config.options) chart.options = config.options;
			// The list itself is fixed once the chart stands; what is in it is not.
			chart.config.plugins?.splice(0, Infinity, ...(config.plugins ?? []));
			chart.resize(placed.width, placed.height);
			chart.update('none');
		};
		const onTheme = (): void => redraw(read());

		// Labels are measured and drawn in the interface face: wait for it, or the first draw would be in another.
		void Promise.all([import('./chart-js.ts'), document.fonts.ready]).then(([{ Chart: LaneChart }]) => {
			const brush = paint();
			if (destroyed || !brush) return;
			const placed = read();
			canvas.width = placed.width;
			canvas.height = placed.height;
			chart = new LaneChart(canvas, laneConfig(placed, brush));
			chart.resize(placed.width, placed.height);
			drawn();
		});
		$effect(() => redraw(read()));
		theme.addEventListener('change', onTheme);
		return () => {
			destroyed = true;
			theme.removeEventListener('change', onTheme);
			chart?.destroy();
		};
	};
}
