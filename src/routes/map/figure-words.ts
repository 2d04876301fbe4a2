import { dayInWords } from '#lib/charts/day-words.ts';
import type { FigureWords } from '#lib/charts/figure-svg.ts';
import { standingsHeadline } from '#lib/charts/headlines.ts';
import { counted } from '#lib/components/counted.ts';
import { sourceNotes } from '../source-notes.ts';
import { mapHref } from './map-params.ts';
import type { MapView } from './map-view.server.ts';

/** The address at which the map shows the same again, whatever comes in meanwhile. */
export function permalinkOf({ state, day }: Pick<MapView, 'state' | 'day'>): string {
	return mapHref({ ...state, asOf: day.asOf });
}

/** The words of the map, on the page and on what is taken away from it. `origin` goes before its permalink. */
export function figureWords(view: MapView, origin: string): FigureWords {
	const { standings, proposition, state, day, evidence } = view;
	return {
		headline: standingsHeadline(standings, proposition.object),
		subline: [
			`Position on “${proposition.statement}”`, ...(state.collection.length > 0 ? [counted(state.collection.length, 'collection')] : []), `as of ${dayInWords(day.asOf)}`
		].join(' · '),
		notes: sourceNotes(evidence, `${origin}${permalinkOf(view)}`)
	};
}
