import { fail, redirect } from '@sveltejs/kit';
import { Refusal } from '#lib/server/errors.ts';
import { draftTemplates, letterSender } from '#lib/server/queries/action-settings.ts';
import { draftFollowUp } from '#lib/server/use-cases/draft-follow-up.ts';
import { fileFollowUp } from '#lib/server/use-cases/file-follow-up.ts';
import { aNumber, aText, readParams } from '../../../read-params.ts';
import { formToAct, seenOf } from '../../form-to-act.ts';
import { loadItem } from '../load-item.ts';
import type { Actions, PageServerLoad } from './$types.js';

const SHAPE = { template: aText('foia', 40), from: aText(undefined, 40), draft: aNumber(1, undefined) };

export const load = (({ params: { id }, url, locals: { db } }) => {
	const { item, query, day } = loadItem(db, id, url);
	const { template, from, draft } = readParams(url, SHAPE);
	const about = { id: item.id, ask: item.ask, lastEvent: item.events.at(-1)?.id ?? null, query, template, from: from ?? '', name: draftTemplates(db).find((one) => one.id === template)?.name ?? template };
	// A saved draft is edited as a new one: what was written before stays in the history.
	const earlier = item.state.drafts.find((one) => one.id === draft);
	if (earlier) return { ...about, text: earlier.body, missing: [], needsPost: null };
	try {
		const today = new Date().toISOString().slice(0, 10);
		const { text, missing } = draftFollowUp(db, item, template, { today, corpusDay: day ?? today, from: from?.toUpperCase().replace(/[^A-Z]/g, '') || undefined });
		return { ...about, text, missing, needsPost: null };
	} catch (error) {
		if (!(error instanceof Refusal) || error.status !== 400) throw error;
		return { ...about, text: '', missing: [], needsPost: [error.message, error.hint].filter(Boolean).join(' ') };
	}
}) satisfies PageServerLoad;

export const actions = {
	save: async ({ params: { id }, request, url, locals: { db } }) => {
		const form = await request.formData();
		const { item, query } = loadItem(db, id, url);
		let draft: number;
		try {
			draft = fileFollowUp(db, { collection: item.collection, actionId: item.id, act: formToAct(form), by: letterSender(db).name ?? 'researcher', seen: seenOf(form) });
		} catch (error) {
			if (!(error instanceof Refusal)) throw error;
			return fail(error.status, { problem: [error.message, error.hint].filter(Boolean).join(' '), text: String(form.get('body') ?? '') });
		}
		redirect(303, `/actions/${item.id}/drafts/${draft}${query}`);
	}
} satisfies Actions;
