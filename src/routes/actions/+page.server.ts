import { z } from 'zod';
import { actionRequestsAsOf } from '#lib/server/queries/open-action-requests.ts';
import { collections } from '#lib/server/queries/collections.ts';
import { partyName } from './party-name.ts';
import type { PageServerLoad } from './$types.js';

const Params = z.object({
	asOf: z.iso.date().nullable().catch(null),
	status: z.enum(['open', 'all']).catch('open'),
	collection: z.string().max(80).optional().catch(undefined)
});

export const load = (({ url, locals: { db } }) => {
	const { asOf, status, collection } = Params.parse({ asOf: null, ...Object.fromEntries(url.searchParams) });
	const items = actionRequestsAsOf(db, asOf, collection ? { collections: [collection] } : {});
	const open = items.filter((item) => item.status === 'open');
	return {
		asOf,
		status,
		total: items.length,
		open: open.length,
		items: (status === 'open' ? open : items).map((item) => ({ ...item, askerName: partyName(item.asker), askedNames: item.asked.map(partyName) })),
		hasCables: collections(db).some(({ cables }) => cables > 0)
	};
}) satisfies PageServerLoad;
