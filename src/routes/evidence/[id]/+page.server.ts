import { fail, redirect } from '@sveltejs/kit';
import { evidenceHref } from '#lib/components/evidence/evidence-href.ts';
import { Refusal } from '#lib/server/errors.ts';
import { letterSender } from '#lib/server/queries/action-settings.ts';
import { reviewStance } from '#lib/server/use-cases/review-stance.ts';
import { evidenceView, recordAt, squareScope } from '../evidence-view.server.ts';
import { formToReview } from '../form-to-review.ts';
import type { Actions, PageServerLoad } from './$types.js';

export const load = (({ params: { id }, url, locals: { db } }) => ({ record: evidenceView(db, id, url) })) satisfies PageServerLoad;

export const actions = {
	decide: async ({ params: { id }, request, url, locals: { db } }) => {
		const record = recordAt(db, id, url);
		const form = await request.formData();
		try {
			reviewStance(db, { collection: record.evidence.collection, stanceId: id, by: letterSender(db).name ?? 'researcher', ...formToReview(form, record) });
		} catch (error) {
			if (!(error instanceof Refusal)) throw error;
			return fail(error.status, { problem: [error.message, error.hint].filter(Boolean).join(' ') });
		}
		redirect(303, evidenceHref(record.evidence, squareScope(url)));
	}
} satisfies Actions;
