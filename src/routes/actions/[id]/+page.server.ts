import { fail, redirect } from '@sveltejs/kit';
import { formToAct, seenOf } from '../form-to-act.ts';
import { Refusal } from '#lib/server/errors.ts';
import { draftTemplates, letterSender } from '#lib/server/queries/action-settings.ts';
import { fileFollowUp } from '#lib/server/use-cases/file-follow-up.ts';
import { stateOf } from '#lib/actions/follow-up.ts';
import { partyName } from '../party-name.ts';
import { whoInWords } from '../who-in-words.ts';
import { loadItem } from './load-item.ts';
import type { Actions, PageServerLoad } from './$types.js';

export const load = (({ params: { id }, url, locals: { db } }) => {
	const { item, circular, ...rest } = loadItem(db, id, url);
	const standing = new Set(stateOf(item.events).standing.map((event) => event.id));
	return {
		...rest,
		item: { ...item, who: whoInWords(item) },
		circular: circular && { ...circular, parties: circular.parties.map((one) => ({ ...one, name: partyName(one.party) })) },
		/** The status that the whole log amounts to, where the day shown is before that. */
		later: stateOf(item.events).status === item.status ? null : stateOf(item.events).status,
		log: item.events.map((event) => ({ event, stands: standing.has(event.id) })),
		templates: draftTemplates(db).map(({ id: template, name }) => ({ id: template, name })),
		today: new Date().toISOString().slice(0, 10)
	};
}) satisfies PageServerLoad;

export const actions = {
	act: async ({ params: { id }, request, url, locals: { db } }) => {
		const form = await request.formData();
		const { item, query } = loadItem(db, id, url);
		try {
			fileFollowUp(db, { collection: item.collection, actionId: item.id, act: formToAct(form), by: letterSender(db).name ?? 'researcher', seen: seenOf(form) });
		} catch (error) {
			if (!(error instanceof Refusal)) throw error;
			return fail(error.status, { problem: [error.message, error.hint].filter(Boolean).join(' ') });
		}
		redirect(303, `/actions/${item.id}${query}`);
	}
} satisfies Actions;
