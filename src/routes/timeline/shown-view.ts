import { shownRuns, shownStops } from '#lib/charts/lane-stops.ts';
import { meetingsWithin, overPeriod, type Period } from '#lib/positions/over-period.ts';
import type { TimelineState } from './timeline-state.ts';
import type { TimelineView } from './timeline-view.server.ts';

/** The view without what lies outside its days: what its words, its table and its files are made from. */
export function shownView(view: TimelineView): TimelineView {
	const { model, index } = view;
	return {
		...view, model: overPeriod(model),
		index: index && {
			...index, meetings: meetingsWithin(index.meetings, index.period),
			lanes: index.lanes.map((lane) => ({ ...lane, series: { ...lane.series, steps: lane.series.steps.filter(({ from, to }) => from <= index.period.to && to >= index.period.from) } }))
		}
	};
}

/** The records, acts and runs outside the days shown taken out too, for data that is to be exactly what a figure shows. */
export function shownLanes({ model }: TimelineView): TimelineView['model'] {
	const { period } = model;
	return {
		...model,
		lanes: model.lanes.map((lane) => {
			const shown = new Set(shownStops(lane, period).map(({ stop }) => (stop.kind === 'words' ? stop.evidence : stop.act)));
			return {
				...lane, runs: shownRuns(lane, period), evidence: lane.evidence.filter((row) => shown.has(row)),
				acts: lane.acts.filter((act) => shown.has(act)), alongside: lane.alongside.filter((act) => shown.has(act))
			};
		})
	};
}

/** How an address says a period: an end that is the whole's own is left out. */
export function daysInState({ from, to }: Period, whole: Period): Pick<TimelineState, 'from' | 'to'> {
	return { from: from === whole.from ? null : from, to: to === whole.to ? null : to };
}
