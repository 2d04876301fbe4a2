import type { NamedStanding } from '#lib/charts/named-standing.ts';
import { countryByIso } from '#lib/countries/countries.ts';
import { standingsAsOf } from '#lib/positions/standings.ts';
import type { ReadDb } from '#lib/server/db/client.ts';
import { countCablesOnTopic } from '#lib/server/queries/cables-on-topic.ts';
import { evidence } from '#lib/server/queries/evidence.ts';
import { officialActs } from '#lib/server/queries/official-acts.ts';
import { CLUSTER_MUNITIONS } from '#lib/topics/cluster-munitions/topic.ts';
import type { Meeting, Proposition } from '#lib/topics/topic.ts';
import { corpusDay, type CorpusDay } from '../corpus-day.server.ts';
import { extentOf, type Extent } from '../extent.ts';
import { nameStanding } from '../name-standing.ts';
import type { MapState } from './map-params.ts';
import { refuseProposition } from '../refuse-unknown.ts';

export interface MapView {
	readonly state: MapState;
	readonly day: CorpusDay;
	readonly proposition: Pick<Proposition, 'id' | 'name' | 'object' | 'statement'>;
	readonly groups: readonly { readonly name: string; readonly propositions: readonly Pick<Proposition, 'id' | 'name'>[] }[];
	/** By name. */
	readonly standings: readonly NamedStanding[];
	/** Cables that mention the subject, by country: what a blank on the map stands for. Those with none are not in it. */
	readonly mentions: Readonly<Record<string, number>>;
	readonly meetings: readonly Pick<Meeting, 'id' | 'name' | 'place' | 'end' | 'track'>[];
	readonly evidence: Extent;
}

/** Everything on the map of one proposition, for one state of its address. */
export function mapView(db: ReadDb, state: MapState): MapView {
	const topic = CLUSTER_MUNITIONS;
	const proposition = topic.propositions.find(({ id }) => id === state.proposition);
	if (!proposition) refuseProposition(state.proposition);
	const day = corpusDay(db, state);
	const scope = { topic: topic.id, propositions: [proposition.id], until: day.asOf };
	const rows = evidence(db, { ...scope, collections: state.collection }).filter(({ holder }) => countryByIso(holder));
	const standings = standingsAsOf(rows, officialActs(db, scope), { asOf: day.asOf }).filter(({ holder }) => countryByIso(holder));
	const { id, name, object, statement } = proposition;
	return {
		state, day,
		proposition: { id, name, object, statement },
		groups: topic.groups.map((group) => ({
			name: group.name, propositions: topic.propositions.filter((each) => each.group === group.id).map((each) => ({ id: each.id, name: each.name }))
		})),
		standings: standings.map((standing) => nameStanding(standing, object)).sort((a, b) => a.name.localeCompare(b.name, 'en')),
		mentions: Object.fromEntries(countCablesOnTopic(db, { topic, collections: state.collection, until: day.asOf })),
		meetings: topic.meetings.map((meeting) => ({ id: meeting.id, name: meeting.name, place: meeting.place, end: meeting.end, track: meeting.track })),
		evidence: extentOf(rows)
	};
}
