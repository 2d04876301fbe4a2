import { isWithin, meetingsWithin, overPeriod, type Period } from '#lib/positions/over-period.ts';
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
			const runs = lane.runs.filter(({ from, to, fadesTo }) => from <= period.to && (fadesTo ?? to) >= period.from);
			const restedOn = new Set(runs.flatMap(({ position }) => [position.act?.id, ...position.quotes.map(({ id }) => id)]));
			return {
				...lane, runs,
				evidence: lane.evidence.filter(({ id, heldOn }) => isWithin(heldOn, period) || restedOn.has(id)),
				acts: lane.acts.filter(({ id, date }) => isWithin(date, period) || restedOn.has(id)),
				alongside: lane.alongside.filter(({ date }) => isWithin(date, period))
			};
		})
	};
}

/** How an address says a period: an end that is the whole's own is left out. */
export function daysInState({ from, to }: Period, whole: Period): Pick<TimelineState, 'from' | 'to'> {
	return { from: from === whole.from ? null : from, to: to === whole.to ? null : to };
}
