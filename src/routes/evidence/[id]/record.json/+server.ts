import { evidenceView } from '../../evidence-view.server.ts';
import type { RequestHandler } from './$types.js';

/** What the drawer shows, fetched when it opens and after each decision. */
export const GET = (({ params: { id }, url, locals: { db } }) => Response.json(evidenceView(db, id, url), { headers: { 'cache-control': 'no-store' } })) satisfies RequestHandler;
