import { z } from 'zod';
import { officialActs } from '#lib/server/queries/official-acts.ts';
import { dueReminders } from '#lib/server/queries/due-reminders.ts';
import { overview } from '#lib/server/queries/overview.ts';
import { TOPICS } from '#lib/topics/topics.ts';
import { partyName } from './actions/party-name.ts';
import { latestPositions, newestOfEachCable } from './latest-positions.ts';
import { says } from './says.ts';
import type { PageServerLoad } from './$types.js';

const LANDING = 'oslo-process';
const Params = z.object({
	proposition: z.string().max(80).catch(LANDING),
	asOf: z.iso.date().optional().catch(undefined),
	collection: z.string().max(80).optional().catch(undefined)
});

export const load = (({ url, locals: { db } }) => {
	const { proposition: wanted, asOf, collection } = Params.parse({ proposition: LANDING, ...Object.fromEntries(url.searchParams) });
	const topic = TOPICS[0]!;
	const proposition = topic.propositions.find(({ id }) => id === wanted) ?? topic.propositions.find(({ id }) => id === LANDING) ?? topic.propositions[0]!;
	const found = overview(db, { topic: topic.id, ...(asOf ? { until: asOf } : {}), ...(collection ? { collections: [collection] } : {}) });
	const acts = officialActs(db, { topic: topic.id, propositions: [proposition.id] });
	// "Latest" means the day of the newest cable, never today.
	const day = asOf ?? found.days.newest;
	const { evidence, open, ...rest } = found;
	return {
		...rest,
		topic: topic.name,
		// Reminders obey the researcher's own calendar, not the corpus clock.
		reminders: dueReminders(db, new Date().toISOString().slice(0, 10)),
		proposition: { id: proposition.id, name: proposition.name, statement: proposition.statement },
		propositions: topic.propositions.map(({ id, name }) => ({ id, name })),
		day,
		collection: collection ?? null,
		positions: day === null ? [] : latestPositions(evidence, acts, proposition.id, day, 12),
		newest: newestOfEachCable(evidence, 4).map((item) => ({ evidence: item, says: says(item) })),
		open: open.slice(-5).reverse().map((item) => ({ ...item, askerName: partyName(item.asker), askedNames: item.asked.map(partyName) }))
	};
}) satisfies PageServerLoad;
