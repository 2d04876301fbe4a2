import { countryByIso, holderName } from '#lib/countries/countries.ts';
import type { Evidence, OfficialAct } from '#lib/positions/evidence.ts';
import { saidAndDid } from '#lib/positions/said-and-did.ts';
import type { ReadDb } from '#lib/server/db/client.ts';
import { evidence } from '#lib/server/queries/evidence.ts';
import { officialActs } from '#lib/server/queries/official-acts.ts';
import { CLUSTER_MUNITIONS } from '#lib/topics/cluster-munitions/topic.ts';
import type { Proposition } from '#lib/topics/topic.ts';
import { corpusDay, type CorpusDay } from '../corpus-day.server.ts';
import { extentOf, type Extent } from '../extent.ts';
import { says } from '../says.ts';
import type { SaidState } from './said-params.ts';
import { saidHeadline } from './said-words.ts';
import { refuseProposition } from '../refuse-unknown.ts';

/** The signature that words are held against. */
const INSTRUMENT = 'Convention on Cluster Munitions';

export interface SaidRow {
	readonly holder: string;
	readonly name: string;
	readonly telling: Evidence;
	readonly says: string;
	/** Words of that side. */
	readonly count: number;
	readonly signature: OfficialAct | null;
	/** The telling words came after the signature. */
	readonly isAfter: boolean;
}

export interface SaidView {
	readonly state: SaidState;
	readonly day: CorpusDay;
	readonly proposition: Pick<Proposition, 'id' | 'name' | 'object' | 'statement'>;
	/** What was signed, or not. */
	readonly instrument: string;
	readonly propositions: readonly Pick<Proposition, 'id' | 'name'>[];
	readonly headline: string;
	/** By name. */
	readonly rows: readonly SaidRow[];
	readonly evidence: Extent;
	readonly acts: number;
}

/** Which states took a side in words and signed, or did not. */
export function saidView(db: ReadDb, state: SaidState): SaidView {
	const topic = CLUSTER_MUNITIONS;
	const proposition = topic.propositions.find(({ id }) => id === state.proposition);
	if (!proposition) refuseProposition(state.proposition);
	const day = corpusDay(db, state);
	const words = evidence(db, { topic: topic.id, propositions: [proposition.id], collections: state.collection, until: day.asOf });
	const acts = officialActs(db, { topic: topic.id, until: day.asOf });
	const found = saidAndDid(words, acts, { side: state.said, instrument: INSTRUMENT, asOf: day.asOf })
		.filter(({ holder, signature }) => countryByIso(holder) !== undefined && (signature !== null) === (state.did === 'signed'));
	const rows = found.map(({ holder, words: own, telling, signature }): SaidRow => ({
		holder, name: holderName(holder), telling, says: says(telling), count: own.length, signature, isAfter: signature !== null && telling.heldOn > signature.date
	})).toSorted((a, b) => a.name.localeCompare(b.name, 'en'));
	const { id, name, object, statement } = proposition;
	return {
		state, day, rows, instrument: INSTRUMENT, proposition: { id, name, object, statement }, propositions: topic.propositions.map((each) => ({ id: each.id, name: each.name })),
		headline: saidHeadline(state, rows.length, object, day.asOf),
		evidence: extentOf(found.flatMap(({ words: own }) => own)), acts: rows.filter(({ signature }) => signature !== null).length
	};
}
