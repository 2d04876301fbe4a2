import { packed } from '../../../held.ts';
import { readPlaceParams } from '../../../place-params.ts';
import { propositionView } from '../proposition-view.server.ts';
import type { RequestHandler } from './$types';

/** What the page is drawn from, for the page itself. */
export const GET = (({ params, locals, url }) => packed(propositionView(locals.db, params.id, readPlaceParams(url)))) satisfies RequestHandler;
