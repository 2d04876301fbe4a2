import { fail, redirect } from '@sveltejs/kit';
import { z } from 'zod';
import { holderName } from '#lib/countries/countries.ts';
import { holderCode } from '#lib/countries/holder-codes.ts';
import { Refusal } from '#lib/server/errors.ts';
import { letterSender } from '#lib/server/queries/action-settings.ts';
import { collections } from '#lib/server/queries/collections.ts';
import { recentDecisions } from '#lib/server/queries/recent-decisions.ts';
import { reviewQueue } from '#lib/server/queries/review-queue.ts';
import { rulePrecision } from '#lib/server/queries/rule-precision.ts';
import { acceptProposals } from '#lib/server/use-cases/accept-proposals.ts';
import { TOPICS } from '#lib/topics/topics.ts';
import { aDay, aNumber, aText, readParams } from '../read-params.ts';
import { refuseCountry, refuseProposition, refuseUnknownCollections } from '../refuse-unknown.ts';
import { says } from '../says.ts';
import { withParams } from '../with-params.ts';
import { queueCounts } from './queue-counts.ts';
import type { Actions, PageServerLoad } from './$types.js';

const PER_PAGE = 40;
const LATELY = 8;
const word = aText(undefined);
const SHAPE = { proposition: word, holder: word, collection: word, cable: word, rule: word, asOf: aDay(undefined), page: aNumber(1, 1) };
const Together = z.object({ rule: z.string().max(80).optional(), cable: z.string().max(80).optional() });

const topic = TOPICS[0]!;

export const load = (({ url, locals: { db } }) => {
	const { page, asOf, ...filter } = readParams(url, SHAPE);
	refuseUnknownCollections(db, filter.collection === undefined ? [] : [filter.collection]);
	const { proposition, holder } = filter;
	if (proposition !== undefined && !topic.propositions.some(({ id }) => id === proposition)) refuseProposition(proposition);
	if (holder !== undefined && holderCode(holder) === null) refuseCountry(holder);
	const found = reviewQueue(db, { topic: topic.id, ...filter, until: asOf });
	const all = reviewQueue(db, { topic: topic.id, until: asOf });
	const pages = Math.max(1, Math.ceil(found.length / PER_PAGE));
	const shown = Math.min(page, pages);
	return {
		filter, asOf: asOf ?? null, total: found.length, inAll: all.length, page: shown, pages,
		proposals: found.slice((shown - 1) * PER_PAGE, shown * PER_PAGE).map((item) => ({ item, says: says(item) })),
		decided: recentDecisions(db, topic.id, LATELY, asOf).map(({ evidence, ...event }) => ({ item: evidence, says: says(evidence), ...event })),
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
		const { page: _, asOf, ...filter } = readParams(url, SHAPE);
		const wanted = Together.parse(Object.fromEntries(form));
		const expected = z.coerce.number().int().min(1).catch(0).parse(form.get('expected'));
		try {
			acceptProposals(db, { topic: topic.id, ...filter, until: asOf, ...(wanted.rule ? { rule: wanted.rule } : {}), ...(wanted.cable ? { cable: wanted.cable } : {}) }, expected, letterSender(db).name ?? 'researcher');
		} catch (error) {
			if (!(error instanceof Refusal)) throw error;
			return fail(error.status, { problem: [error.message, error.hint].filter(Boolean).join(' ') });
		}
		redirect(303, withParams(url, {}));
	}
} satisfies Actions;
