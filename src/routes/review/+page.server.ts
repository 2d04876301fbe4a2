import { fail, redirect } from '@sveltejs/kit';
import { z } from 'zod';
import { holderName } from '#lib/countries/countries.ts';
import { Refusal } from '#lib/server/errors.ts';
import { letterSender } from '#lib/server/queries/action-settings.ts';
import { collections } from '#lib/server/queries/collections.ts';
import { recentDecisions } from '#lib/server/queries/recent-decisions.ts';
import { reviewQueue } from '#lib/server/queries/review-queue.ts';
import { rulePrecision } from '#lib/server/queries/rule-precision.ts';
import { acceptProposals } from '#lib/server/use-cases/accept-proposals.ts';
import { TOPICS } from '#lib/topics/topics.ts';
import { says } from '../says.ts';
import { queueCounts } from './queue-counts.ts';
import type { Actions, PageServerLoad } from './$types.js';

const PER_PAGE = 40;
const LATELY = 8;
const Word = z.string().trim().min(1).max(80).optional().catch(undefined);
const Params = z.object({ proposition: Word, holder: Word, collection: Word, cable: Word, rule: Word, page: z.coerce.number().int().min(1).catch(1) });

const topic = TOPICS[0]!;

export const load = (({ url, locals: { db } }) => {
	const { page, ...filter } = Params.parse(Object.fromEntries(url.searchParams));
	const found = reviewQueue(db, { topic: topic.id, ...filter });
	const all = reviewQueue(db, { topic: topic.id });
	const pages = Math.max(1, Math.ceil(found.length / PER_PAGE));
	const shown = Math.min(page, pages);
	return {
		filter, total: found.length, inAll: all.length, page: shown, pages,
		proposals: found.slice((shown - 1) * PER_PAGE, shown * PER_PAGE).map((item) => ({ item, says: says(item) })),
		decided: recentDecisions(db, topic.id, LATELY).map(({ evidence, ...event }) => ({ item: evidence, says: says(evidence), ...event })),
		choices: {
			propositions: topic.propositions.map(({ id, name }) => ({ id, name })),
			holders: [...new Set(all.map(({ holder }) => holder))].map((id) => ({ id, name: holderName(id) })).sort((a, b) => a.name.localeCompare(b.name, 'en')),
			collections: collections(db).map(({ id, title }) => ({ id, name: title }))
		},
		...queueCounts(found, rulePrecision(db))
	};
}) satisfies PageServerLoad;

export const actions = {
	accept: async ({ request, url, locals: { db } }) => {
		const form = await request.formData();
		const { page: _, ...filter } = Params.parse(Object.fromEntries(url.searchParams));
		const wanted = Params.pick({ rule: true, cable: true }).parse(Object.fromEntries(form));
		const expected = z.coerce.number().int().min(1).catch(0).parse(form.get('expected'));
		try {
			acceptProposals(db, { topic: topic.id, ...filter, ...(wanted.rule ? { rule: wanted.rule } : {}), ...(wanted.cable ? { cable: wanted.cable } : {}) }, expected, letterSender(db).name ?? 'researcher');
		} catch (error) {
			if (!(error instanceof Refusal)) throw error;
			return fail(error.status, { problem: [error.message, error.hint].filter(Boolean).join(' ') });
		}
		redirect(303, `/review${withoutAction(url)}`);
	}
} satisfies Actions;

function withoutAction(url: URL): string {
	const params = new URLSearchParams([...url.searchParams].filter(([name]) => !name.startsWith('/')));
	return params.size > 0 ? `?${params}` : '';
}
