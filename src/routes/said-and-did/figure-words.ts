import { dayInWords } from '#lib/charts/day-words.ts';
import type { FigureWords } from '#lib/charts/figure-svg.ts';
import { counted } from '#lib/components/counted.ts';
import { sourceNotes } from '../source-notes.ts';
import { saidHref } from './said-params.ts';
import type { SaidView } from './said-view.server.ts';

/** The address at which the page shows the same again, whatever comes in meanwhile. */
export function permalinkOf({ state, day }: Pick<SaidView, 'state' | 'day'>): string {
	return saidHref({ ...state, asOf: day.asOf });
}

/** The words of the answer on what is taken away from it. `origin` goes before its permalink. */
export function figureWords(view: SaidView, origin: string): FigureWords {
	const { headline, state, day, proposition, evidence } = view;
	return {
		headline,
		subline: [
			`Own words ${state.said === 'for' ? 'for' : 'against'} “${proposition.statement}”`,
			...(state.collection.length > 0 ? [counted(state.collection.length, 'collection')] : []), `as of ${dayInWords(day.asOf)}`
		].join(' · '),
		notes: sourceNotes(evidence, `${origin}${permalinkOf(view)}`)
	};
}
