import { error } from '@sveltejs/kit';
import { actionsAsCalendar, actionsAsCsv } from '#lib/server/queries/action-files.ts';
import { actionLine } from '#lib/server/queries/action-lines.ts';
import { actionList } from '#lib/server/queries/action-list.ts';
import { actionReplies } from '#lib/server/queries/action-replies.ts';
import { listParams, paramsToFilter } from '../list-params.ts';
import type { RequestHandler } from './$types.js';

const TYPES: Readonly<Record<string, string>> = { csv: 'text/csv; charset=utf-8', json: 'application/json', ics: 'text/calendar; charset=utf-8' };

/** The requests in view as a file: the same filters, all pages. */
export const GET = (({ params: { format }, url, locals: { db } }) => {
	const type = TYPES[format];
	if (!type) error(404, { message: `There is no file of the kind “${format}”.`, hint: `There are ${Object.keys(TYPES).join(', ')}.` });
	const params = listParams(db, url);
	const filter = paramsToFilter(params);
	const { matching } = actionList(db, params.asOf ?? null, filter);
	const repliesOf = actionReplies(db, matching, params.asOf ?? null, filter.collections);
	const body =
		format === 'csv' ? actionsAsCsv(matching, repliesOf)
		: format === 'ics' ? actionsAsCalendar(matching, new Date().toISOString(), url.origin)
		: JSON.stringify(matching.map((item) => actionLine(item, repliesOf)), null, '\t');
	return new Response(body, { headers: { 'content-type': type, 'content-disposition': `attachment; filename="action-requests.${format}"` } });
}) satisfies RequestHandler;
