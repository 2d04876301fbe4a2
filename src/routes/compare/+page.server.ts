import { redirect } from '@sveltejs/kit';
import type { PageServerLoad } from './$types';
import { squareScope } from '../evidence/evidence-view.server.ts';
import { squareView } from '../evidence/square-view.server.ts';
import { send, viewAddress } from '../held.ts';
import { withParams } from '../with-params.ts';
import { readCompareParams } from './compare-params.ts';
import { comparePage } from './compare-page.server.ts';

export const load = ((event) => {
	const { locals, url } = event;
	// An address from when a square was opened within its page: its evidence has an address of its own.
	const square = squareScope(url);
	if (square) redirect(307, squareView(locals.db, { ...square, collections: readCompareParams(url).collection })?.records[0]?.href ?? withParams(url, { cell: null }));
	return send(comparePage(locals.db, url), event, viewAddress(url));
}) satisfies PageServerLoad;
