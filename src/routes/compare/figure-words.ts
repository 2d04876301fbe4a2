import { dayInWords } from '#lib/charts/day-words.ts';
import type { FigureWords } from '#lib/charts/figure-svg.ts';
import { counted } from '#lib/components/counted.ts';
import { sourceNotes } from '../source-notes.ts';
import { agreementHeadline } from './agreement-words.ts';
import { compareHref, type CompareForm } from './compare-state.ts';
import type { ShownView } from './compare-view.server.ts';

const MEASURES: Readonly<Record<CompareForm, string>> = {
	meeting: 'Position at the end of each meeting', proposition: 'Position on each proposition', dates: 'Position on each proposition at two dates',
	others: 'Position by who tells it'
};

/** What is measured, of whom, when, under which filter, as of when. */
function subline({ state, groups, proposition, chosen, against, asOf }: ShownView): string {
	const statement = groups.flatMap(({ propositions }) => propositions).find(({ id }) => id === proposition)?.statement;
	return [
		statement === undefined ? MEASURES[state.view] : `${MEASURES[state.view]} on “${statement}”`, counted(chosen.length, 'country', 'countries'),
		state.view === 'dates' ? `${dayInWords(against)} and ${dayInWords(asOf)}` : `as of ${dayInWords(asOf)}`,
		...(state.differences ? ['differences only'] : [])
	].join(' · ');
}

/** The address at which the view shows the same again, whatever comes in meanwhile. */
export function permalinkOf({ state, asOf }: Pick<ShownView, 'state' | 'asOf'>): string {
	return compareHref({ ...state, asOf });
}

/** The words of the matrix, on the page and on what is taken away from it. `origin` goes before its permalink. */
export function figureWords(view: ShownView, origin: string): FigureWords {
	return { headline: view.headline, subline: subline(view), notes: sourceNotes(view.evidence, `${origin}${permalinkOf(view)}`) };
}

/** The words of the agreement of each two. It rests on every proposition, whatever the matrix shows. */
export function agreementWords(view: ShownView, origin: string): FigureWords {
	return {
		headline: agreementHeadline(view.chosen, view.agreements),
		subline: `100 % is the same position on each proposition on which both have one, 0 % is opposite positions on all; on how many stands beside it · as of ${dayInWords(view.asOf)}`,
		notes: sourceNotes(view.agreementEvidence, `${origin}${permalinkOf(view)}`)
	};
}
