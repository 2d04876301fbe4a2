import type { NamedStanding } from '#lib/charts/named-standing.ts';
import { countryByIso, holderName, nameInSentence } from '#lib/countries/countries.ts';
import { distributionByMeeting, type Distribution } from '#lib/positions/distribution.ts';
import { laneModel, type LaneModel } from '#lib/positions/lane-model.ts';
import { littleSpan } from '#lib/positions/little-span.ts';
import { standingsAsOf } from '#lib/positions/standings.ts';
import type { ReadDb } from '#lib/server/db/client.ts';
import { evidence } from '#lib/server/queries/evidence.ts';
import { officialActs } from '#lib/server/queries/official-acts.ts';
import { CLUSTER_MUNITIONS } from '#lib/topics/cluster-munitions/topic.ts';
import type { Proposition } from '#lib/topics/topic.ts';
import { corpusDay, type CorpusDay } from '../../corpus-day.server.ts';
import { extentOf, type Extent } from '../../extent.ts';
import { nameStanding } from '../../name-standing.ts';
import type { PlaceState } from '../../place-params.ts';
import { refuseProposition } from '../../refuse-unknown.ts';

type Named = Pick<Proposition, 'id' | 'name'>;

export interface PropositionView {
	readonly state: PlaceState;
	readonly day: CorpusDay;
	readonly proposition: Proposition;
	readonly group: { readonly name: string; readonly others: readonly Named[] };
	/** States, by name. */
	readonly standings: readonly NamedStanding[];
	/** Organisations, NGOs, oppositions: they never count as a state. */
	readonly others: readonly NamedStanding[];
	/** A lane for each standing of a state, in their order. */
	readonly model: LaneModel;
	readonly distributions: readonly Distribution[];
	readonly acts: number;
	readonly evidence: Extent;
}

/** Tracks whose meetings the field tells the story by; yearly CCW sessions would drown them. */
const TOLD_BY = ['oslo', 'icrc'];

/** Everything on the page of one proposition, for one state of its address. */
export function propositionView(db: ReadDb, id: string, state: PlaceState): PropositionView {
	const topic = CLUSTER_MUNITIONS;
	const proposition = topic.propositions.find((each) => each.id === id);
	const group = topic.groups.find((each) => each.id === proposition?.group);
	if (!proposition || !group) refuseProposition(id);
	const day = corpusDay(db, state);
	const scope = { topic: topic.id, propositions: [id], until: day.asOf };
	const rows = evidence(db, { ...scope, collections: state.collection });
	const acts = officialActs(db, scope);
	const ofState = (row: { readonly holder: string }): boolean => countryByIso(row.holder) !== undefined;
	const named = standingsAsOf(rows, acts, { asOf: day.asOf }).map((standing) => nameStanding(standing, proposition.object))
		.sort((a, b) => a.name.localeCompare(b.name, 'en'));
	const standings = named.filter(ofState);
	return {
		state, day, proposition, standings, others: named.filter((standing) => !ofState(standing)),
		group: { name: group.name, others: topic.propositions.filter((each) => each.group === group.id && each.id !== id).map((each) => ({ id: each.id, name: each.name })) },
		model: laneModel({
			subjects: standings.map(({ holder }) => ({
				holder, holderName: nameInSentence(holder), proposition: id, object: proposition.object, label: holderName(holder), region: null, group: null
			})),
			evidence: rows, acts, meetings: topic.meetings, asOf: day.asOf, period: littleSpan(rows, acts, day.asOf)
		}),
		distributions: distributionByMeeting(rows.filter(ofState), acts.filter(ofState), topic.meetings.filter(({ track }) => TOLD_BY.includes(track)), { asOf: day.asOf }),
		acts: acts.length, evidence: extentOf(rows)
	};
}
