import { officialActs } from '#lib/server/queries/official-acts.ts';
import { dueReminders } from '#lib/server/queries/due-reminders.ts';
import { overview } from '#lib/server/queries/overview.ts';
import { TOPICS } from '#lib/topics/topics.ts';
import { partyName } from './actions/party-name.ts';
import { latestPositions, newestOfEachCable } from './latest-positions.ts';
import { aDay, aText, readParams } from './read-params.ts';
import { refuseProposition, refuseUnknownCollections } from './refuse-unknown.ts';
import { says } from './says.ts';
import type { PageServerLoad } from './$types.js';

const LANDING = 'oslo-process';
const SHAPE = { proposition: aText(LANDING), asOf: aDay(undefined), collection: aText(undefined) };

export const load = (({ url, locals: { db } }) => {
	const { proposition: wanted, asOf, collection } = readParams(url, SHAPE);
	const topic = TOPICS[0]!;
	const proposition = topic.propositions.find(({ id }) => id === wanted) ?? refuseProposition(wanted);
	refuseUnknownCollections(db, collection?.split(',') ?? []);
	const found = overview(db, { topic: topic.id, ...(asOf ? { until: asOf } : {}), ...(collection ? { collections: collection.split(',') } : {}) });
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
		asOf: asOf ?? null,
		collection: collection ?? null,
		positions: day === null ? [] : latestPositions(evidence, acts, proposition.id, day, 12),
		newest: newestOfEachCable(evidence, 4).map((item) => ({ evidence: item, says: says(item) })),
		open: open.slice(-5).reverse().map((item) => ({ ...item, askerName: partyName(item.asker), askedNames: item.asked.map(partyName) }))
	};
}) satisfies PageServerLoad;
