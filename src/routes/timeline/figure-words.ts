import { dayInWords } from '#lib/charts/day-words.ts';
import { countryHeadline, indexHeadline, laneHeadline } from '#lib/charts/headlines.ts';
import type { FigureWords } from '#lib/charts/figure-svg.ts';
import { movementSentences } from '#lib/charts/lane-sentences.ts';
import { counted } from '#lib/components/counted.ts';
import { sourceNotes } from '../source-notes.ts';
import { filterCount, timelineHref } from './timeline-state.ts';
import type { TimelineView } from './timeline-view.server.ts';

function headline({ index, state, model, proposition }: TimelineView): string {
	if (index) return indexHeadline(index);
	return state.view === 'country' ? countryHeadline(model) : laneHeadline(model, proposition.object);
}

/** What is measured, of whom, when, under which filters, as of when. */
function subline({ index, state, model, proposition }: TimelineView): string {
	const measure = index ? 'Prohibition index, from −1 (retention) to +1 (prohibition)'
		: state.view === 'country' ? 'Stance on each proposition' : `Stance on “${proposition.statement}”`;
	return [
		measure,
		...(state.view === 'country' ? [] : [counted(index?.lanes.length ?? model.lanes.length, 'country', 'countries')]),
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
