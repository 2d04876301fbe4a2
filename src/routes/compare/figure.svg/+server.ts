import { figureSvg } from '#lib/charts/figure-svg.ts';
import { takenAway } from '../../taken-away.ts';
import { readCompareParams } from '../compare-params.ts';
import { compareView } from '../compare-view.server.ts';
import { figureWords } from '../figure-words.ts';
import { tableDrawing } from '../take-away.ts';
import type { RequestHandler } from './$types';

export const GET = (({ locals, url }) => {
	const view = compareView(locals.db, readCompareParams(url));
	return takenAway(figureSvg(tableDrawing(view.table, view.state.view), figureWords(view, url.origin)), 'image/svg+xml; charset=utf-8', `demarche-compare-${view.asOf}.svg`);
}) satisfies RequestHandler;
