import { figureSvg } from '#lib/charts/figure-svg.ts';
import { takenAway } from '../../../taken-away.ts';
import { readCompareParams } from '../../compare-params.ts';
import { compareView } from '../../compare-view.server.ts';
import { agreementWords } from '../../figure-words.ts';
import { agreementFigure } from '../../take-away.ts';
import type { RequestHandler } from './$types';

export const GET = (({ locals, url }) => {
	const view = compareView(locals.db, readCompareParams(url));
	return takenAway(figureSvg(agreementFigure(view), agreementWords(view, url.origin)), 'image/svg+xml; charset=utf-8', `demarche-agreement-${view.asOf}.svg`);
}) satisfies RequestHandler;
