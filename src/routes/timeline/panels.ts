import type { LaneModel } from '#lib/positions/lane-model.ts';
import { lanesOn } from '#lib/positions/lanes-on.ts';
import type { ShownProposition, TimelineView } from './timeline-view.server.ts';

/** One of several figures: countries on one proposition. */
export interface Panel {
	readonly proposition: ShownProposition;
	readonly model: LaneModel;
}

/** The figures of a view that shows countries on several propositions; none where all its lanes are one figure. */
export function panelsOf({ state, propositions, model }: Pick<TimelineView, 'state' | 'propositions' | 'model'>): Panel[] {
	if (state.view !== 'lanes' || propositions.length < 2) return [];
	return propositions.map((proposition) => ({ proposition, model: lanesOn(model, proposition.id) }));
}

/** All lanes as one figure to take away: those of each proposition under its name, with that of their region where they stand under regions. */
export function joinedModel(view: Pick<TimelineView, 'state' | 'propositions' | 'model'>): LaneModel {
	const panels = panelsOf(view);
	if (panels.length === 0) return view.model;
	return { ...view.model, lanes: panels.flatMap(({ proposition, model }) => model.lanes.map((lane) => ({ ...lane, group: lane.group === null ? proposition.name : `${proposition.name} · ${lane.group}` }))) };
}
