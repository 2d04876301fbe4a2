import { fail, redirect } from '@sveltejs/kit';
import { Refusal } from '#lib/server/errors.ts';
import { actionList } from '#lib/server/queries/action-list.ts';
import { actionReplies } from '#lib/server/queries/action-replies.ts';
import { letterSender, savedViews } from '#lib/server/queries/action-settings.ts';
import { collections } from '#lib/server/queries/collections.ts';
import { highestLevel } from '#lib/cables/highest-mark.ts';
import { removeView, saveView } from '#lib/server/use-cases/change-action-settings.ts';
import { fileFollowUps } from '#lib/server/use-cases/file-follow-up.ts';
import { holderName } from '#lib/countries/countries.ts';
import { formToAct, seenOf } from './form-to-act.ts';
import { listParams, paramsToFilter, viewQuery } from './list-params.ts';
import { partyName } from './party-name.ts';
import { withParams } from '../with-params.ts';
import { toView } from './to-view.ts';
import type { Actions, PageServerLoad } from './$types.js';

const PAGE_SIZE = 50;

export const load = (({ url, locals: { db } }) => {
	const params = listParams(db, url);
	const filter = paramsToFilter(params);
	const { matching, counts, total, ...choices } = actionList(db, params.asOf ?? null, filter);
	const pages = Math.max(1, Math.ceil(matching.length / PAGE_SIZE));
	const page = Math.min(params.page, pages);
	const shown = matching.slice((page - 1) * PAGE_SIZE, page * PAGE_SIZE);
	const repliesOf = actionReplies(db, shown, params.asOf ?? null, filter.collections);
	const named = (party: { value: string; count: number }): { value: string; name: string; count: number } => ({ ...party, name: partyName(party.value) });
	return {
		params, counts, total, page, pages, matching: matching.length,
		items: shown.map((item) => toView(item, repliesOf)),
		kinds: choices.kinds, askers: choices.askers.map(named), asked: choices.asked.map(named),
		countries: choices.countries.map(({ value, count }) => ({ value, count, name: holderName(value) })),
		collections: collections(db).filter(({ cables }) => cables > 0).map(({ id, title, cables }) => ({ id, title, cables })),
		views: savedViews(db),
		highestMark: highestLevel(shown.map(({ mark }) => mark))?.title ?? null
	};
}) satisfies PageServerLoad;

/** A refusal as an answer to the form, everything else as the fault that it is. */
function answer(error: unknown): ReturnType<typeof fail<{ problem: string }>> {
	if (error instanceof Refusal) return fail(error.status, { problem: [error.message, error.hint].filter(Boolean).join(' ') });
	throw error;
}

export const actions = {
	bulk: async ({ request, locals: { db } }) => {
		const form = await request.formData();
		const by = letterSender(db).name ?? 'researcher';
		const chosen = form.getAll('item').map(String);
		if (chosen.length === 0) return fail(400, { problem: 'Choose at least one request.' });
		try {
			const act = formToAct(form);
			const events = chosen.map((key) => {
				const [collection = '', actionId = ''] = key.split(' ');
				return { collection, actionId, act, by, seen: seenOf(form, `seen ${key}`) };
			});
			return fileFollowUps(db, events);
		} catch (error) {
			return answer(error);
		}
	},
	saveView: async ({ request, url, locals: { db } }) => {
		const form = await request.formData();
		try {
			saveView(db, String(form.get('name') ?? ''), viewQuery(url.searchParams));
		} catch (error) {
			return answer(error);
		}
		redirect(303, withParams(url, { page: null, asOf: null }));
	},
	removeView: async ({ request, locals: { db } }) => {
		removeView(db, String((await request.formData()).get('name') ?? ''));
	}
} satisfies Actions;
