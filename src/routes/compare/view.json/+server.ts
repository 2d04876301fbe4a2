import { packed } from '../../held.ts';
import { comparePage } from '../compare-page.server.ts';
import type { RequestHandler } from './$types';

/** What the page is drawn from, for the page itself. */
export const GET = (({ locals, url }) => packed(comparePage(locals.db, url))) satisfies RequestHandler;
