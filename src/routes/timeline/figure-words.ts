import { dayInWords } from '#lib/charts/day-words.ts';
import { countryHeadline, indexHeadline, laneHeadline, panelsHeadline } from '#lib/charts/headlines.ts';
import type { FigureWords } from '#lib/charts/figure-svg.ts';
import { movementSentences } from '#lib/charts/lane-sentences.ts';
import { counted } from '#lib/components/counted.ts';
import { sourceNotes } from '../source-notes.ts';
import { filterCount, timelineHref } from './timeline-state.ts';
import type { TimelineView } from './timeline-view.server.ts';

function headline({ index, state, model, propositions }: TimelineView): string {
	if (index) return indexHeadline(index);
	if (state.view === 'country') return countryHeadline(model);
	return propositions.length === 1 ? laneHeadline(model, propositions[0]?.object ?? '') : panelsHeadline(model);
}

/** How many countries a view shows, each of them once. */
function countryCount({ index, model }: TimelineView): number {
	return index?.lanes.length ?? new Set(model.lanes.map(({ holder }) => holder)).size;
}

/** What is measured, of whom, when, under which filters, as of when. */
function subline(view: TimelineView): string {
	const { index, state, model, propositions } = view;
	const measure = index ? 'Prohibition index, from −1 (retention) to +1 (prohibition)'
		: state.view === 'country' ? 'Stance on each proposition' : propositions.length === 1 ? `Stance on “${propositions[0]?.statement}”` : `Stance on ${propositions.map(({ name }) => name).join(', ')}`;
	return [
		measure,
		...(state.view === 'country' ? [] : [counted(countryCount(view), 'country', 'countries')]),
		`${dayInWords(model.period.from)} to ${dayInWords(model.period.to)}`,
		...(filterCount(state) > 0 ? [counted(filterCount(state), 'filter')] : []),
		`as of ${dayInWords(model.asOf)}`
	].join(' · ');
}

/** The address at which the view shows the same again, whatever comes in meanwhile. */
export function permalinkOf({ state, model }: Pick<TimelineView, 'state' | 'model'>): string {
	return timelineHref({ ...state, asOf: model.asOf });
}

/** The words of a figure, on the page and on what is taken away from it. `origin` goes before its permalink. */
export function figureWords(view: TimelineView, origin: string): FigureWords {
	return { headline: headline(view), subline: subline(view), notes: sourceNotes(view.evidence, `${origin}${permalinkOf(view)}`), moved: view.index ? [] : movementSentences(view.model.lanes) };
}
