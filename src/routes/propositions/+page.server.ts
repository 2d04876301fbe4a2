import { evidence } from '#lib/server/queries/evidence.ts';
import { CLUSTER_MUNITIONS } from '#lib/topics/cluster-munitions/topic.ts';
import { corpusDay } from '../corpus-day.server.ts';
import { extentOf } from '../extent.ts';
import { readPlaceParams } from '../place-params.ts';
import type { PageServerLoad } from './$types.js';

export const load = (({ locals: { db }, url }) => {
	const state = readPlaceParams(url);
	const topic = CLUSTER_MUNITIONS;
	const day = corpusDay(db, state);
	const rows = evidence(db, { topic: topic.id, collections: state.collection, until: day.asOf });
	const of = Map.groupBy(rows, ({ proposition }) => proposition);
	return {
		topic: topic.name, day, evidence: extentOf(rows),
		groups: topic.groups.map(({ id, name }) => ({
			name,
			propositions: topic.propositions.filter(({ group }) => group === id).map((each) => ({
				id: each.id, name: each.name, statement: each.statement, direction: each.direction,
				quotes: of.get(each.id)?.length ?? 0, holders: new Set(of.get(each.id)?.map(({ holder }) => holder)).size
			}))
		}))
	};
}) satisfies PageServerLoad;
