import { holderName } from '#lib/countries/countries.ts';
import { actionList } from '#lib/server/queries/action-list.ts';
import { actionReplies } from '#lib/server/queries/action-replies.ts';
import { shownDays } from '#lib/server/queries/corpus-days.ts';
import { highestLevel } from '#lib/cables/highest-mark.ts';
import { listParams, paramsToFilter } from '../list-params.ts';
import { partyName } from '../party-name.ts';
import { toView } from '../to-view.ts';
import type { PageServerLoad } from './$types.js';

export const load = (({ url, locals: { db } }) => {
	const params = listParams(db, url);
	const filter = paramsToFilter(params);
	const { matching, counts } = actionList(db, params.asOf ?? null, filter);
	const repliesOf = actionReplies(db, matching, params.asOf ?? null, filter.collections);
	return {
		params, counts, day: params.asOf ?? shownDays(db, filter.collections).newest,
		named: { asker: params.asker ? partyName(params.asker) : null, asked: params.asked ? partyName(params.asked) : null, country: params.country ? holderName(params.country) : null },
		items: matching.map((item) => toView(item, repliesOf)),
		highestMark: highestLevel(matching.flatMap((item) => item.places.map(({ mark }) => mark)))?.title ?? null
	};
}) satisfies PageServerLoad;
